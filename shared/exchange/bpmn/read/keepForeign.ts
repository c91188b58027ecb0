import { toFragment } from '../fragment.ts';
import { inOrder, isOfBpmn } from '../childOrder.ts';
import { namespaces, prefixFor } from '../names.ts';
import { elements, type XmlAttribute, type XmlNode } from '../../xml/xmlNode.ts';
import { boxOf } from './readDiagrams.ts';
import { add, type Reading } from './reading.ts';

export interface Owner {
  readonly kind: string;
  readonly id: string;
}

/**
 * What the model does not hold of an element: its attributes and children without those that were taken, in the file's order.
 * Null where nothing is left.
 */
export function remainder(reading: Reading, node: XmlNode): XmlNode | null {
  const rest = copy(reading, node);
  return rest.attributes.length > 0 || rest.children.length > 0 ? rest : null;
}

/** An element as it is kept: without what was taken, in one form for what may be written in several. */
export function copy(reading: Reading, node: XmlNode): XmlNode {
  const renamed = reading.renamed.get(node);
  const isLayout = elements(node).length > 0 || isOfBpmn(node.uri);
  const typed = node.attributes.some(isTypeName);
  const isMeasure = node.uri === namespaces.dc && node.local === 'Bounds' && boxOf(node) !== null;
  const children = node.children.flatMap((child): (XmlNode | string)[] => {
    if (typeof child === 'string') return isLayout && child.trim() === '' ? [] : [child];
    return reading.consumed.has(child) ? [] : [copy(reading, child)];
  });
  return {
    ...node,
    prefix: prefixFor(node.uri, node.prefix),
    scope: typed ? { ...node.scope, bpmn: namespaces.bpmn } : node.scope,
    attributes: node.attributes
      .filter((each) => !reading.consumed.has(each))
      .map((each) => ({
        ...each,
        prefix: each.prefix === '' ? '' : prefixFor(each.uri, each.prefix),
        value: isTypeName(each)
          ? typeName(each.value, node)
          : isId(each)
            ? (renamed ?? each.value)
            : each.value,
      }))
      .map(isMeasure ? plainNumber : (each) => each)
      .sort(byName),
    children: isOfBpmn(node.uri) ? inOrder(node.local, children) : children,
  };
}

/** Attributes have no order of their own: the id comes first, the rest by name, so that the same element is kept the same way. */
const byName = (a: XmlAttribute, b: XmlAttribute): number => (sortKey(a) < sortKey(b) ? -1 : 1);
const sortKey = (each: XmlAttribute): string => (isId(each) ? '' : `${each.prefix}:${each.local}`);
const plainNumber = (each: XmlAttribute): XmlAttribute => ({ ...each, value: String(Number(each.value)) });

const isId = (each: XmlAttribute): boolean => each.local === 'id' && each.uri === '';
const isTypeName = (each: XmlAttribute): boolean => each.local === 'type' && each.uri === namespaces.xsi;

/** The name of a type of BPMN with our prefix: a name without one means another namespace in our files than in its own. */
export function typeName(value: string, { scope }: Pick<XmlNode, 'scope'>): string {
  const [, prefix = '', local = ''] = /^\s*(?:([^:\s]+):)?(\S+)\s*$/.exec(value) ?? [];
  return scope[prefix] === namespaces.bpmn ? `bpmn:${local}` : value;
}

/** Keeps elements for the way back, as they are. */
export function keep(reading: Reading, owner: Owner, slot: string, nodes: readonly XmlNode[]): void {
  const copies = nodes.map((node) => copy(reading, node));
  if (copies.length === 0) return;
  add(reading, 'foreign', {
    id: reading.newId('foreign'),
    ownerKind: owner.kind,
    ownerId: owner.id,
    slot,
    ...toFragment(copies),
    order: 0,
  });
}

/**
 * Keeps what is left of an element, if anything, once the whole file has been read: a later element may take a part of an earlier one
 * (a flow takes the `default` of the gateway it leaves). `usualName` is the name that export gives it by itself: any other is kept too.
 */
export function keepRest(
  reading: Reading,
  owner: Owner,
  slot: string,
  node: XmlNode | null,
  usualName?: string,
): void {
  if (!node) return;
  reading.pending.push(() => {
    if (remainder(reading, node)) keep(reading, owner, slot, [node]);
    else if (usualName !== undefined && usualName !== node.local)
      keep(reading, owner, slot, [{ ...node, attributes: [], children: [] }]);
  });
}
