import {
  roleCapacityCard,
  roleFreedCard,
  roleHoursCard,
  roleLandscape,
  roleLoadCard,
  type RoleView,
} from '../../engine/index.ts';
import { carriedBy, carriedWords, formatNumber } from '../../text/index.ts';
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
        .filter(({ metrics }) => carriedBy(metrics.confidence).isKnown)
        .flatMap((view) => asked(context, view)),
    ),
  ];
}

function asked(context: ReportContext, view: RoleView): AskedNumber[] {
  const { doc, analysis, text } = context;
  const numbers = numbersOf(context, view);
  const of = (column: keyof typeof numbers) => ({
    name: `${view.role.name}, ${text(`roles.column.${column}`)}`,
    value: numbers[column],
  });
  return [
    { ...of('work'), card: roleHoursCard(doc, analysis!, view) },
    { ...of('time'), card: roleCapacityCard(doc, view) },
    { ...of('load'), card: roleLoadCard(doc, analysis!, view) },
    { ...of('freed'), card: roleFreedCard(doc, analysis!, view) },
  ];
}

/** As on the screen: roughly known is said with "about", hardly known not at all. */
function numbersOf(context: ReportContext, { metrics, freedHours }: RoleView) {
  const { text } = context;
  const { hoursPerMonth, capacityHoursPerMonth, loadShare } = metrics;
  const words = carriedWords(metrics.confidence, context);
  const said = (value: number | null, say: (value: number) => string): string => {
    if (value === null) return text('inspector.notSaid');
    return words.isKnown ? words.about(say(value)) : text('stream.unknown');
  };
  return {
    work: said(hoursPerMonth, words.hours),
    time: said(capacityHoursPerMonth, words.hours),
    load: said(loadShare, words.share),
    freed: said(freedHours, words.hours),
  };
}

function rowOf(context: ReportContext, view: RoleView): Cell[] {
  const { doc, text, locale } = context;
  const { role, metrics } = view;
  const { people, handovers } = metrics;
  const { work, time, load, freed } = numbersOf(context, view);
  const hands = handovers.flatMap(({ roleId, perMonth }) => {
    const name = doc.role[roleId as keyof typeof doc.role]?.name;
    return name ? [text('roles.handsTo', { name, times: formatNumber(perMonth, locale, 2) })] : [];
  });
  return [
    { text: [role.name, role.department].filter((part) => part !== '').join(', ') || '–', isStrong: true },
    { text: people === null ? text('inspector.notSaid') : formatNumber(people, locale) },
    { text: work },
    { text: time },
    { text: load },
    { text: freed },
    { text: hands.join(', ') || '–' },
  ];
}
