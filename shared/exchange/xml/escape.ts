import { xmlText } from '../../text/index.ts';

const named: { readonly [character: string]: string } = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
};

/** Text for an attribute in double quotes. Line breaks and tabs are written as references, or a reader would make them spaces. */
export function attributeText(value: string): string {
  return xmlText(value)
    .replace(/[&<>"]/g, (character) => named[character] as string)
    .replace(/[\n\r\t]/g, (character) => `&#${character.charCodeAt(0)};`);
}

/** Text between tags. */
export function contentText(value: string): string {
  return xmlText(value)
    .replace(/[&<>]/g, (character) => named[character] as string)
    .replace(/\r/g, '&#13;');
}
