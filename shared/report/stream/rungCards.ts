import type { StreamRung, ValueStream } from '../../diagram/index.ts';
import { makeCard, stepCard, type StepNumber, type WhyCard } from '../../engine/index.ts';
import { carriedWords, type CarryingFormats } from '../../text/index.ts';
import type { AskedNumber } from '../why/whyTable.ts';
import { streamCard, type StreamGround } from './streamCards.ts';

/** The numbers of a step of a value stream. */
export const rungNumbers = ['visits', 'once', 'wait', 'work', 'beside', 'share'] as const;
export type RungNumber = (typeof rungNumbers)[number];

const ofStep: { readonly [N in Exclude<RungNumber, 'share'>]: StepNumber } = {
  visits: 'visits',
  once: 'once',
  wait: 'caseWait',
  work: 'caseWork',
  beside: 'beside',
};

/** Of the time from start to end, what a step of the stream takes (0–1); null while that time is not known. */
export function rungShare({ leadMinutes }: ValueStream, rung: StreamRung): number | null {
  return leadMinutes === null || !(leadMinutes > 0)
    ? null
    : (rung.waitMinutes + rung.touchMinutes) / leadMinutes;
}

/** The card of one number of a step of a value stream; null while it is not known. */
export function rungCard(
  stream: ValueStream,
  { rung, name }: { readonly rung: StreamRung; readonly name: RungNumber },
  { doc, analysis }: StreamGround,
): WhyCard | null {
  const ground = { doc, analysis, mapId: rung.step.mapId };
  const card = (number: StepNumber) => stepCard(ground, rung.id, number);
  if (name !== 'share') return card(ofStep[name]);
  const value = rungShare(stream, rung);
  if (value === null) return null;
  const parts = [card('caseWork'), card('caseWait')];
  const time = rung.waitMinutes + rung.touchMinutes;
  return makeCard({
    id: 'streamShare',
    quantity: 'share',
    value,
    inputs: [
      { part: 'stepTime', quantity: 'minutes', value: time, opens: timeCard(time, parts) },
      {
        part: 'cycle',
        quantity: 'minutes',
        value: stream.leadMinutes!,
        opens: streamCard(stream, 'lead', { doc, analysis }),
      },
    ],
    formula: (x) => x['stepTime']! / x['cycle']!,
  });
}

/** What is printed of a step: its time in a case; where something longer runs beside it, what lengthens the case and what does not. */
export function printedRung(
  stream: ValueStream,
  rung: StreamRung,
  ground: StreamGround & CarryingFormats,
): AskedNumber[] {
  const { doc, analysis, text } = ground;
  const name = rung.step.name.trim() || text('inspector.unnamed');
  const asked = (title: string, card: WhyCard | null, trust: number): AskedNumber => {
    if (card === null || card.value === null) return { name: title, card };
    const words = carriedWords(trust, ground);
    return { name: title, card, value: words.about(words.minutes(card.value)) };
  };
  const trustOf = { work: rung.trust.touch, wait: rung.trust.wait, beside: rung.trust.time };
  if (rung.besideMinutes > 0)
    return (['work', 'wait', 'beside'] as const).map((number) =>
      asked(
        text('stream.ofStep', { name: text(`stream.column.${number}`), step: name }),
        rungCard(stream, { rung, name: number }, ground),
        trustOf[number],
      ),
    );
  const card = stepCard({ doc, analysis, mapId: rung.step.mapId }, rung.id, 'caseTime');
  return [asked(name, card, rung.trust.time)];
}

/** Work and waiting of a case at a step, added up. */
function timeCard(value: number, [work, wait]: readonly (WhyCard | null)[]): WhyCard | null {
  if (!work || !wait) return null;
  return makeCard({
    id: 'workAndWait',
    quantity: 'minutes',
    value,
    inputs: [
      { part: 'workPerCase', quantity: 'minutes', value: work.value!, opens: work },
      { part: 'waitPerCase', quantity: 'minutes', value: wait.value!, opens: wait },
    ],
    formula: (x) => x['workPerCase']! + x['waitPerCase']!,
  });
}
