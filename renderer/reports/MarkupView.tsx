import { createElement, memo, type ReactNode } from 'react';
import type { Markup } from '../../shared/diagram/index.ts';

/** Names that React spells in another way than HTML and SVG do. */
const reactNames: { readonly [attribute: string]: string } = {
  class: 'className',
  colspan: 'colSpan',
  rowspan: 'rowSpan',
  datetime: 'dateTime',
  tabindex: 'tabIndex',
};

/** The tree that is printed, as elements on screen. Every text in it stays text. */
export const MarkupView = memo(function MarkupView({ markup }: { readonly markup: Markup }) {
  return toElement(markup, 0);
});

function toElement(node: Markup | string, key: number): ReactNode {
  if (typeof node === 'string') return node;
  return createElement(node.tag, { key, ...propsOf(node.attrs) }, ...node.children.map(toElement));
}

/** Exported for its test: kebab case to camel case, but for `aria-…` and `data-…`. */
export function propsOf(attrs: Markup['attrs']): { [name: string]: string | number } {
  return Object.fromEntries(Object.entries(attrs).map(([name, value]) => [reactName(name), value]));
}

function reactName(name: string): string {
  if (/^(?:aria|data)-/.test(name)) return name;
  return reactNames[name] ?? name.replace(/[-:]([a-z])/g, (_, letter: string) => letter.toUpperCase());
}
