import { byOrder, type Doc } from '../../model/index.ts';
import { neededBindings, writeXml } from '../xml/writeXml.ts';
import { elements, type XmlNode } from '../xml/xmlNode.ts';
import { definitionsHead, namespaces } from './names.ts';
import { element } from './element.ts';
import { merge } from './write/merge.ts';
import { prepare } from './write/prepare.ts';
import { rootsOf } from './write/roots.ts';
import { writeDiagrams } from './write/writeDiagram.ts';
import { writeMap } from './write/writeMap.ts';
import { firstKept, type Writing } from './write/writing.ts';

/**
 * Maps as one BPMN 2.0 file with their drawings: all of the workspace, or those named, in the workspace's order. Ids and everything that an
 * imported file said beyond the model come back as they were; what the model says beyond BPMN stands in our own namespace.
 * The same workspace gives the same bytes.
 */
export function writeBpmn(doc: Doc, { mapIds }: { readonly mapIds?: readonly string[] } = {}): string {
  const maps = Object.values(doc.map)
    .filter((map) => mapIds === undefined || mapIds.includes(map.id))
    .sort(byOrder);
  const writings = prepare(doc, maps);
  const roots = writings.flatMap(rootsOf);
  const isBefore = ({ local }: XmlNode) => local === 'import' || local === 'extension';
  const isAfter = ({ local }: XmlNode) => local === 'relationship';
  const definitions: XmlNode = {
    ...headOf(writings[0]),
    children: [
      ...roots.filter(isBefore),
      ...roots.filter((root) => !isBefore(root) && !isAfter(root)),
      ...writings.flatMap(writeMap),
      ...writings.flatMap(writeDiagrams),
      ...roots.filter(isAfter),
    ],
  };
  const xml = writeXml(definitions, { scope: {}, indent: '', declare: bindingsOf(definitions) });
  return `<?xml version="1.0" encoding="UTF-8"?>\n${xml}\n`;
}

/** The root as the first map's file had it; what that did not say is said by us. */
function headOf(first: Writing | undefined): XmlNode {
  const kept = first && firstKept(first, first.map.id, 'definitions');
  const made = element('bpmn', 'definitions', definitionsHead);
  const isKept = (local: string) => kept?.attributes.some((each) => each.local === local && each.uri === '');
  return merge({ ...made, attributes: made.attributes.filter((each) => !isKept(each.local)) }, kept);
}

/** One binding for each prefix of the file, declared at the root; an element that means another says so itself. */
function bindingsOf(definitions: XmlNode): { [prefix: string]: string } {
  const { bpmn, bpmndi, dc, di } = namespaces;
  const bindings: { [prefix: string]: string } = { bpmn, bpmndi, dc, di };
  const collect = (node: XmlNode): void => {
    for (const [prefix, uri] of neededBindings(node))
      if (prefix !== '' && prefix !== 'xml' && !Object.hasOwn(bindings, prefix)) bindings[prefix] = uri;
    for (const child of elements(node)) collect(child);
  };
  collect(definitions);
  return bindings;
}
