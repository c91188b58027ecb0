const RIGHT_TO_LEFT = /[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefc]/;

/** Names of other tools hold the line breaks of their boxes; in a sentence or a table they are spaces. */
export const oneLine = (text: string): string => text.replace(/\s*[\r\n\u2028\u2029]\s*/g, ' ').trim();

/** A name that reads from right to left, so that what stands beside it in a sentence keeps its place (U+2068, U+2069). */
export const apart = (name: string): string => (RIGHT_TO_LEFT.test(name) ? `\u2068${name}\u2069` : name);
