import type { Doc, Gate, Initiative } from '../../model/index.ts';
import { figuresOf } from '../facts/figureIndex.ts';
import { addDays } from '../measure/days.ts';
import { gates } from '../measure/promise.ts';
import { methodOf } from '../method/method.ts';
import { addMonths } from './phases.ts';

export type GateRule = Omit<Gate, 'id' | 'initiativeId'>;

/** When an initiative is judged and by what: as somebody said, else as the method does. */
export function gateOf(doc: Doc, initiativeId: string): GateRule & { readonly isSaid: boolean } {
  const said = Object.values(doc.gate).find((gate) => gate.initiativeId === initiativeId);
  if (!said)
    return {
      afterDays: gates.afterDays,
      passShare: gates.pass,
      stopShare: gates.stop,
      goOn: '',
      stop: '',
      isSaid: false,
    };
  const { afterDays, passShare, stopShare, goOn, stop } = said;
  return { afterDays, passShare, stopShare, goOn, stop, isSaid: true };
}

/** The day on which it is judged: so long after it is built. */
export const gateDay = (doc: Doc, initiativeId: string, builtOn: string): string =>
  addDays(builtOn, gateOf(doc, initiativeId).afterDays);

/** The day on which an initiative that has begun is judged; null while nobody said when it began. */
export function gateDayOf(doc: Doc, { id, startsOn, baselineOn }: Initiative): string | null {
  const from = startsOn ?? baselineOn;
  if (from === null) return null;
  const months =
    figuresOf(doc, null).get(id, 'buildMonths')?.likely ?? methodOf(doc).assumed.buildMonths.likely;
  return gateDay(doc, id, addMonths(from, months));
}
