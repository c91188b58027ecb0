import {
  roleCapacityCard,
  roleFreedCard,
  roleHoursCard,
  roleLandscape,
  roleLoadCard,
  type RoleView,
} from '../../engine/index.ts';
import { saidFrom } from '../../engine/method/weights.ts';
import { formatHours, formatNumber, formatShare, twoDigits } from '../../text/index.ts';
import type { Flowable } from '../flowInto.ts';
import { heading, lead } from '../headings.ts';
import type { ReportContext } from '../reportContext.ts';
import { type Cell, type Column, tableBlock } from '../table.ts';
import { whyTable, type AskedNumber } from '../why/whyTable.ts';

/** Column widths, px; the last takes the rest. */
const NAME = 118;
const NUMBER = 94;

/** Roles of the business: people, work against the time there is, whom they hand work to, what would be freed. */
export function rolesList(context: ReportContext, width: number): Flowable[] {
  const { doc, analysis, text } = context;
  const roles = analysis ? roleLandscape(doc, analysis).roles : [];
  if (roles.length === 0) return [];
  const title = text('roles.cards');
  const columns: Column[] = [
    { title: text('roles.column.name'), width: NAME },
    { title: text('inspector.attribute.people'), width: NUMBER - 20, isNumber: true },
    { title: text('roles.column.work'), width: NUMBER, isNumber: true },
    { title: text('roles.column.time'), width: NUMBER, isNumber: true },
    { title: text('roles.column.load'), width: NUMBER, isNumber: true },
    { title: text('roles.column.freed'), width: NUMBER, isNumber: true },
    { title: text('roles.column.hands'), width: width - NAME - 5 * NUMBER + 20 },
  ];
  return [
    heading(context, title),
    lead(text('report.rolesLead'), width),
    tableBlock(
      title,
      columns,
      roles.map((view) => rowOf(context, view)),
    ),
    ...whyTable(
      context,
      width,
      roles
        .filter(({ metrics }) => metrics.confidence >= saidFrom.rough)
        .flatMap((view) => asked(context, view)),
    ),
  ];
}

function asked({ doc, analysis, text }: ReportContext, view: RoleView): AskedNumber[] {
  const of = (column: 'work' | 'time' | 'load' | 'freed') =>
    `${view.role.name}, ${text(`roles.column.${column}`)}`;
  return [
    { name: of('work'), card: roleHoursCard(doc, analysis!, view) },
    { name: of('time'), card: roleCapacityCard(doc, view) },
    { name: of('load'), card: roleLoadCard(doc, analysis!, view) },
    { name: of('freed'), card: roleFreedCard(doc, analysis!, view) },
  ];
}

function rowOf({ doc, text, locale }: ReportContext, view: RoleView): Cell[] {
  const { role, metrics, freedHours } = view;
  const { people, hoursPerMonth, capacityHoursPerMonth, loadShare, confidence, handovers } = metrics;
  /** As on the screen: roughly known is said with "about", hardly known not at all. */
  const said = (value: number | null, words: (value: number) => string): string => {
    if (value === null) return text('inspector.notSaid');
    if (confidence < saidFrom.rough) return text('stream.unknown');
    return confidence < saidFrom.plain
      ? text('inspector.metricAbout', { value: words(value) })
      : words(value);
  };
  const hours = (value: number) => formatHours(twoDigits(value), locale);
  const hands = handovers.flatMap(({ roleId, perMonth }) => {
    const name = doc.role[roleId as keyof typeof doc.role]?.name;
    return name ? [text('roles.handsTo', { name, times: formatNumber(perMonth, locale, 2) })] : [];
  });
  return [
    { text: [role.name, role.department].filter((part) => part !== '').join(', ') || '–', isStrong: true },
    { text: people === null ? text('inspector.notSaid') : formatNumber(people, locale) },
    { text: said(hoursPerMonth, hours) },
    { text: said(capacityHoursPerMonth, hours) },
    { text: said(loadShare, (share) => formatShare(twoDigits(share), locale)) },
    { text: said(freedHours, hours) },
    { text: hands.join(', ') || '–' },
  ];
}
