/** Characters that XML 1.0 cannot hold at all, lone surrogates among them: they become a replacement character. */
const FORBIDDEN =
  // eslint-disable-next-line no-control-regex -- these are exactly the characters that must not be written
  /[\u0000-\u0008\u000B\u000C\u000E-\u001F\uFFFE\uFFFF]|[\uD800-\uDBFF](?![\uDC00-\uDFFF])|(?<![\uD800-\uDBFF])[\uDC00-\uDFFF]/g;

const named: { readonly [character: string]: string } = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
};

/** Text for an attribute in double quotes. Line breaks and tabs are written as references, or a reader would make them spaces. */
export function attributeText(value: string): string {
  return value
    .replace(FORBIDDEN, '\uFFFD')
    .replace(/[&<>"]/g, (character) => named[character] as string)
    .replace(/[\n\r\t]/g, (character) => `&#${character.charCodeAt(0)};`);
}

/** Text between tags. */
export function contentText(value: string): string {
  return value
    .replace(FORBIDDEN, '\uFFFD')
    .replace(/[&<>]/g, (character) => named[character] as string)
    .replace(/\r/g, '&#13;');
}
