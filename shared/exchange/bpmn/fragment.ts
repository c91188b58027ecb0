import type { Foreign } from '../../model/index.ts';
import { createText } from '../../text/index.ts';
import { parseXml } from '../xml/parseXml.ts';
import { neededBindings, writeXml } from '../xml/writeXml.ts';
import { attributeText } from '../xml/escape.ts';
import { elements, type XmlNode } from '../xml/xmlNode.ts';

/** Elements as the text of a `foreign` record: one line, prefixes that they all agree on taken out. The same elements give the same text. */
export function toFragment(nodes: readonly XmlNode[]): Pick<Foreign, 'xml' | 'namespaces'> {
  const bindings: { [prefix: string]: string } = {};
  const collect = (node: XmlNode): void => {
    for (const [prefix, uri] of neededBindings(node))
      if (prefix !== 'xml' && uri !== '' && !Object.hasOwn(bindings, prefix)) bindings[prefix] = uri;
    for (const child of elements(node)) collect(child);
  };
  for (const node of nodes) collect(node);
  const xml = nodes.map((node) => writeXml(node, { scope: bindings, indent: null })).join('');
  return { xml, namespaces: bindings };
}

const text = createText('en');

/** The elements of a `foreign` record; empty where it cannot be read, which only a record not made here can cause. */
export function fromFragment({ xml, namespaces }: Pick<Foreign, 'xml' | 'namespaces'>): XmlNode[] {
  const declarations = Object.entries(namespaces)
    .map(([prefix, uri]) => ` ${prefix === '' ? 'xmlns' : `xmlns:${prefix}`}="${attributeText(uri)}"`)
    .join('');
  const wrapped = parseXml(`<wrapper${declarations}>${xml}</wrapper>`, text);
  return wrapped.ok ? elements(wrapped.value.root) : [];
}
