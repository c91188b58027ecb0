import type { Text } from '../../shared/text/index.ts';
import type { Speaker } from '../fields/useSpeaker.ts';

/** Draws from ranges, most of them guessed, can show neither that something never happens nor that it always does. */
const RARE = 0.01;

/** A share of plausible inputs in a sentence: "84 %", "more than 99 %". */
export function drawnShare(share: number, { text, speaker }: { text: Text; speaker: Speaker }): string {
  if (share > 1 - RARE) return text('insights.moreThan', { share: speaker.share(1 - RARE) });
  if (share < RARE) return text('insights.lessThan', { share: speaker.share(RARE) });
  return whole(share, speaker);
}

/** The same in a column: "84 %", "> 99 %". */
export function drawnShareSign(share: number, speaker: Speaker): string {
  if (share > 1 - RARE) return `> ${speaker.share(1 - RARE)}`;
  if (share < RARE) return `< ${speaker.share(RARE)}`;
  return whole(share, speaker);
}

const whole = (share: number, speaker: Speaker): string => speaker.share(Math.round(share * 100) / 100);
