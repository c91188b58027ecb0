import { xmlText } from '../text/index.ts';

/**
 * A small tree of tags that every page and picture is made of. Text becomes text in exactly one place: `toXml` and `toHtml` escape each
 * string, and the window turns the same tree into React elements, so no name of a user is ever read as markup.
 * Attribute names are spelled as in SVG and HTML (`stroke-width`, `text-anchor`, `colspan`, `class`); a React view maps `class` to `className`
 * and kebab case to camel case, except `aria-*` and `data-*`. `style` is not used: looks come from classes and attributes.
 */
export interface Markup {
  readonly tag: string;
  readonly attrs: { readonly [name: string]: string | number };
  readonly children: readonly (Markup | string)[];
}

export type Child = Markup | string | null;

/** A node; children that are null are left out. */
export function tag(
  name: string,
  attrs: { readonly [name: string]: string | number | null | undefined } = {},
  ...children: (Child | readonly Child[])[]
): Markup {
  const kept = Object.entries(attrs).filter(([, value]) => value !== null && value !== undefined);
  return {
    tag: name,
    attrs: Object.fromEntries(kept) as Markup['attrs'],
    children: children.flat().filter((child): child is Markup | string => child !== null),
  };
}

/** What a tree says; `between` stands where one node ends and the next begins. */
export const textOf = (node: Markup | string, between = ''): string =>
  typeof node === 'string' ? node : node.children.map((child) => textOf(child, between)).join(between);

/** XML (SVG) text of a tree: empty elements are closed in themselves. */
export function toXml(node: Markup | string): string {
  if (typeof node === 'string') return escapeText(node);
  const open = `<${node.tag}${attributes(node)}`;
  if (node.children.length === 0) return `${open}/>`;
  return `${open}>${node.children.map(toXml).join('')}</${node.tag}>`;
}

const VOID = new Set(['br', 'hr', 'img', 'input', 'link', 'meta', 'col', 'wbr']);
const FOREIGN = new Set(['svg', 'math']);

/** HTML text of a tree: only void elements go without an end tag; inside `svg` the rules of XML hold. */
export function toHtml(node: Markup | string): string {
  if (typeof node === 'string') return escapeText(node);
  if (FOREIGN.has(node.tag)) return toXml(node);
  const open = `<${node.tag}${attributes(node)}>`;
  if (VOID.has(node.tag)) return open;
  return `${open}${node.children.map(toHtml).join('')}</${node.tag}>`;
}

function attributes(node: Markup): string {
  return Object.entries(node.attrs)
    .map(([name, value]) => ` ${name}="${escapeText(String(value))}"`)
    .join('');
}

const ENTITIES: { readonly [sign: string]: string } = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};
/** Text made safe between tags and inside quoted attributes. */
export function escapeText(text: string): string {
  return xmlText(text).replace(/[&<>"']/g, (sign) => ENTITIES[sign]!);
}
