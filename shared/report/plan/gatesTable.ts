import { gateOf, type TimelineBar } from '../../engine/index.ts';
import { formatShare } from '../../text/index.ts';
import type { Flowable } from '../flowInto.ts';
import { lead } from '../headings.ts';
import type { ReportContext } from '../reportContext.ts';
import { type Cell, type Column, tableBlock } from '../table.ts';

const NAME = 150;
const DATE = 82;
const SHARE = 68;

/** When each initiative of the plan is judged, from which share of its promise it goes on and below which it stops, and what else somebody said of that. */
export function gatesTable(context: ReportContext, width: number, bars: readonly TimelineBar[]): Flowable[] {
  const { doc, text, date, locale } = context;
  if (bars.length === 0) return [];
  const said = Math.floor((width - NAME - DATE - 2 * SHARE) / 2);
  const columns: Column[] = [
    { title: text('roadmap.initiative'), width: NAME },
    { title: text('roadmap.judged'), width: DATE },
    { title: text('gates.passShare'), width: SHARE, isNumber: true },
    { title: text('gates.stopShare'), width: SHARE, isNumber: true },
    { title: text('gates.goOn'), width: said },
    { title: text('gates.stop'), width: width - NAME - DATE - 2 * SHARE - said },
  ];
  const rows = bars.map(({ id, gateOn }): Cell[] => {
    const { passShare, stopShare, goOn, stop } = gateOf(doc, id);
    return [
      { text: doc.initiative[id]?.name || text('plan.unnamed'), isStrong: true },
      { text: date(gateOn) },
      { text: formatShare(passShare, locale) },
      { text: formatShare(stopShare, locale) },
      { text: goOn.trim() || '–' },
      { text: stop.trim() || '–' },
    ];
  });
  return [lead(text('gates.title'), width), tableBlock(text('gates.title'), columns, rows)];
}
