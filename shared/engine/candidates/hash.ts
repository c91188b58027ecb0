import type { Aligned } from './align.ts';
import type { Draft } from './draft.ts';

/** Changes when a number, a link or a weight that a candidate rests on changes; 16 hexadecimal digits (FNV-1a, twice). */
export function hashOf({ pattern, inputs, lead }: Draft, { alignment, effects }: Aligned): string {
  const content = JSON.stringify([
    pattern.id,
    [...inputs].map(([key, value]) => [
      key,
      round(value.value),
      round(value.low),
      round(value.high),
      value.provenance,
    ]),
    [round(lead.caseMinutes), round(lead.visits), round(lead.onPathShare)],
    alignment && effects.map(({ omega, contribution }) => [round(omega), round(contribution)]),
  ]);
  return fnv(content, 0x811c9dc5) + fnv(content, 0x01234567);
}

const round = (x: number): number => Number(x.toPrecision(9));

function fnv(text: string, seed: number): string {
  let hash = seed;
  for (let index = 0; index < text.length; index++) {
    hash ^= text.charCodeAt(index);
    hash = Math.imul(hash, 0x01000193);
  }
  return (hash >>> 0).toString(16).padStart(8, '0');
}
