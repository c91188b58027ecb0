/** Names of other tools hold the line breaks of their boxes; in a sentence or a table they are spaces. */
export const oneLine = (text: string): string => text.replace(/\s*[\r\n\u2028\u2029]\s*/g, ' ').trim();
