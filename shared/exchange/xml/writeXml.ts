import { attributeText, contentText } from './escape.ts';
import type { Bindings, XmlNode } from './xmlNode.ts';

interface Options {
  /** Bindings that already hold around the element. */
  readonly scope: Bindings;
  /** Spaces before each line; null: everything in one line, as it is. */
  readonly indent: string | null;
  /** Bindings to declare on the element whether it needs them itself or not. */
  readonly declare?: Bindings;
}

/** One element as text. A prefix is declared where it is first needed and not yet bound to the same namespace. */
export function writeXml(node: XmlNode, { scope, indent, declare }: Options): string {
  const declarations = { ...declare, ...missingBindings(node, { ...scope, ...declare }) };
  const inner = { ...scope, ...declarations };
  const name = qualified(node.prefix, node.local);
  const parts = [
    ...Object.entries(declarations).map(
      ([prefix, uri]) => `${prefix === '' ? 'xmlns' : `xmlns:${prefix}`}="${attributeText(uri)}"`,
    ),
    ...node.attributes.map((each) => `${qualified(each.prefix, each.local)}="${attributeText(each.value)}"`),
  ];
  const start = `<${[name, ...parts].join(' ')}`;
  const lead = indent ?? '';
  if (node.children.length === 0) return `${lead}${start}/>`;
  const isFlat = indent === null || node.children.some((child) => typeof child === 'string');
  const content = node.children
    .map((child) =>
      typeof child === 'string'
        ? contentText(child)
        : writeXml(child, { scope: inner, indent: isFlat ? null : `${indent}  ` }),
    )
    .join(isFlat ? '' : '\n');
  return isFlat ? `${lead}${start}>${content}</${name}>` : `${lead}${start}>\n${content}\n${lead}</${name}>`;
}

/** The bindings that this element itself needs and `scope` does not give. */
function missingBindings(node: XmlNode, scope: Bindings): { [prefix: string]: string } {
  const missing: { [prefix: string]: string } = {};
  for (const [prefix, uri] of neededBindings(node)) {
    const bound = Object.hasOwn(scope, prefix) ? scope[prefix] : '';
    if (prefix !== 'xml' && bound !== uri && !Object.hasOwn(missing, prefix)) missing[prefix] = uri;
  }
  return missing;
}

/** Prefixes that an element needs by itself: of its name, of its attributes, and of values that look like qualified names. */
export function neededBindings(node: XmlNode): [string, string][] {
  const needed: [string, string][] = [[node.prefix, node.uri]];
  for (const { prefix, uri } of node.attributes) if (prefix !== '') needed.push([prefix, uri]);
  const values = [
    ...node.attributes.map((each) => each.value),
    ...node.children.filter((child): child is string => typeof child === 'string'),
  ];
  for (const value of values) {
    const prefix = /^\s*([A-Za-z_][\w.-]*):[^\s/]/.exec(value)?.[1];
    const uri = prefix !== undefined && Object.hasOwn(node.scope, prefix) ? node.scope[prefix] : undefined;
    if (prefix !== undefined && uri !== undefined) needed.push([prefix, uri]);
  }
  return needed;
}

const qualified = (prefix: string, local: string): string => (prefix === '' ? local : `${prefix}:${local}`);
