const FIRST_STRONG = /[\p{L}]/u;
const RIGHT_TO_LEFT = /[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufeff\u{10800}-\u{10fff}\u{1e800}-\u{1efff}]/u;
const ALL_RIGHT_TO_LEFT = new RegExp(RIGHT_TO_LEFT, 'gu');

/** What is left of a text without its letters that read from right to left. */
export const withoutRightToLeft = (text: string): string => text.replace(ALL_RIGHT_TO_LEFT, '');

/** Whether a text reads from right to left: its first letter says so. */
export function isRightToLeft(text: string): boolean {
  const letter = FIRST_STRONG.exec(text);
  return letter !== null && RIGHT_TO_LEFT.test(letter[0]);
}
