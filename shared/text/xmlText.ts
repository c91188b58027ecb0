/** Characters that XML 1.0 cannot hold at all, lone surrogates among them. */
const FORBIDDEN =
  // oxlint-disable-next-line no-control-regex -- these are exactly the characters to take out
  /[\u0000-\u0008\u000B\u000C\u000E-\u001F\uFFFE\uFFFF]|[\uD800-\uDBFF](?![\uDC00-\uDFFF])|(?<![\uD800-\uDBFF])[\uDC00-\uDFFF]/g;

/** Text that every reader of XML takes: what it cannot hold becomes a replacement character. */
export const xmlText = (text: string): string => text.replace(FORBIDDEN, '\uFFFD');
