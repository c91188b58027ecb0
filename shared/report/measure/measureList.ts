import {
  achievedBy,
  gateOf,
  gateVerdict,
  keptPromises,
  kpiProgress,
  outcomes,
  reviewCalendar,
  riskOfInitiative,
  type Kept,
} from '../../engine/index.ts';
import { byOrder, type Initiative } from '../../model/index.ts';
import { formatHours, formatShare } from '../../text/index.ts';
import type { Flowable } from '../flowInto.ts';
import { heading, lead, paragraph } from '../headings.ts';
import { frozenWords } from '../method/keptMethodWords.ts';
import { planMoney } from '../plan/moneyWords.ts';
import type { ReportContext } from '../reportContext.ts';
import { type Cell, type Column, tableBlock } from '../table.ts';
import { whyTable } from '../why/whyTable.ts';
import { kpiFacts } from './kpiFacts.ts';
import { kpiPicture } from './kpiPicture.ts';
import { lookWords } from './lookWords.ts';
import { progressWords } from './progressWords.ts';

/** How things stand: each KPI with its chart, what needs a look first; what initiatives promised beside what came of it; and what to look at when. */
export function measureList(context: ReportContext, width: number): Flowable[] {
  return [...kpis(context, width), ...results(context, width), ...reviews(context, width)];
}

function kpis(context: ReportContext, width: number): Flowable[] {
  const { doc, text, today, date } = context;
  const words = progressWords(context);
  const all = kpiProgress(doc, today);
  if (all.length === 0) return [paragraph(text('measure.emptyText'), width)];
  return all.flatMap((progress) => {
    const { kpi, states, due, share } = progress;
    const said = [
      ...states.map((state) => text(`kpis.state.${state}`)),
      ...(due === null ? [] : [text('measure.due', { date: date(due) })]),
      ...(share === null ? [] : [text('measure.share', { share: formatShare(share, context.locale) })]),
    ];
    return [
      heading(context, kpi.title || text('strategy.unnamed')),
      lead([doc.objective[kpi.objectiveId]?.title, ...said].filter(Boolean).join(' · '), width),
      ...kpiPicture(context, progress, width),
      paragraph(words.summary(progress), width),
      // What somebody said stands on the chart already.
      ...whyTable(
        context,
        width,
        kpiFacts(progress, context).filter(({ card }) => card?.id !== 'said'),
        { isByDefault: false },
      ),
    ];
  });
}

function results(context: ReportContext, width: number): Flowable[] {
  return Object.values(context.doc.initiative)
    .toSorted(byOrder)
    .flatMap((initiative) => oneResult(context, initiative, width));
}

function oneResult(context: ReportContext, initiative: Initiative, width: number): Flowable[] {
  const { doc, analysis, text, today, date, locale } = context;
  const achieved = achievedBy(doc, initiative);
  const name = initiative.name || text('strategy.unnamed');
  const status = text(`results.status.${initiative.status}`);
  const title = heading(context, `${text('measure.tab.results')}: ${name}`);
  if (achieved === null) return [title, paragraph(`${status} · ${text('results.notFrozen')}`, width)];
  const words = progressWords(context);
  const share = (value: number | null) => (value === null ? '–' : formatShare(value, locale));
  const kept = keptPromises(doc, initiative).filter(
    ({ outcome }) => !context.isWithoutMoney || outcome === 'hoursPerYear',
  );
  const rows = [
    ...achieved.map(({ kpiId, from, to, now, share: gone }): Cell[] => {
      const kpi = doc.kpi[kpiId]!;
      const value = (number: number | null) => (number === null ? '–' : words.value(kpi, number));
      return [
        { text: kpi.title || text('strategy.unnamed'), isStrong: true },
        { text: value(from) },
        { text: value(to) },
        { text: now === null ? text('results.notYet') : value(now) },
        { text: share(gone) },
      ];
    }),
    ...kept.map((one) => keptRow(context, one)),
  ];
  const risk = analysis ? riskOfInitiative(doc, analysis, initiative) : null;
  const rule = gateOf(doc, initiative.id);
  const verdict = text(`results.verdict.${gateVerdict(doc, initiative, achieved, { risk, asOf: today })}`, {
    days: rule.afterDays,
    pass: formatShare(rule.passShare, locale),
    stop: formatShare(rule.stopShare, locale),
  });
  const number = { width: 92, isNumber: true } as const;
  const columns: Column[] = [
    { title: text('results.kpi'), width: width - 4 * number.width },
    ...(['from', 'to', 'now', 'share'] as const).map((id) => ({ title: text(`results.${id}`), ...number })),
  ];
  const on = initiative.baselineOn ? frozenWords(initiative.baseline, date(initiative.baselineOn), text) : '';
  return [
    title,
    lead([status, on, verdict].filter(Boolean).join(' · '), width),
    ...(rows.length > 0 ? [tableBlock(name, columns, rows)] : []),
  ];
}

function keptRow(context: ReportContext, { outcome, promised, really, difference }: Kept): Cell[] {
  const { text, locale } = context;
  const said = (value: number) =>
    outcome === 'hoursPerYear' ? formatHours(value, locale) : planMoney(value, context);
  const share = difference === null ? null : formatShare(Math.abs(difference), locale);
  return [
    { text: text(`engine.attribute.${outcomes[outcome]}`), isStrong: true },
    { text: '' },
    { text: said(promised[1]) },
    { text: really ? said(really.likely) : '–' },
    {
      text:
        share === null
          ? '–'
          : Math.abs(difference!) < 0.005
            ? text('results.asPromised')
            : text(difference! > 0 ? 'results.more' : 'results.less', { share }),
    },
  ];
}

function reviews(context: ReportContext, width: number): Flowable[] {
  const { doc, text, today, date } = context;
  const items = reviewCalendar(doc, kpiProgress(doc, today), { asOf: today });
  if (items.length === 0) return [];
  const title = text('measure.tab.reviews');
  const columns: Column[] = [
    { title: text('report.reviews.when'), width: 110 },
    { title: text('report.reviews.what'), width: 230 },
    { title: text('report.reviews.look'), width: width - 340 },
  ];
  const rows = items.map((item): Cell[] => [
    { text: item.isOverdue ? `${date(item.date)} (${text('reviews.overdue')})` : date(item.date) },
    {
      text: `${text(`reviews.kind.${item.targetKind}`)}: ${item.name || text('strategy.unnamed')}`,
      isStrong: true,
    },
    {
      text:
        item.look.length === 0
          ? text('reviews.look.nothing')
          : item.look.map((one) => lookWords(one, context)).join(' · '),
    },
  ]);
  return [heading(context, title), tableBlock(title, columns, rows)];
}
