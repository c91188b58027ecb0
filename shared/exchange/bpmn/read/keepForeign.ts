import { toFragment } from '../fragment.ts';
import { prefixFor } from '../names.ts';
import { elements, type XmlNode } from '../../xml/xmlNode.ts';
import { add, type Reading } from './reading.ts';

interface Owner {
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

function copy(reading: Reading, node: XmlNode): XmlNode {
  const renamed = reading.renamed.get(node);
  const hasElements = elements(node).length > 0;
  return {
    ...node,
    prefix: prefixFor(node.uri, node.prefix),
    attributes: node.attributes
      .filter((each) => !reading.consumed.has(each))
      .map((each) => ({
        ...each,
        prefix: each.prefix === '' ? '' : prefixFor(each.uri, each.prefix),
        value: renamed !== undefined && each.local === 'id' && each.uri === '' ? renamed : each.value,
      })),
    children: node.children.flatMap((child): (XmlNode | string)[] => {
      if (typeof child === 'string') return hasElements && child.trim() === '' ? [] : [child];
      return reading.consumed.has(child) ? [] : [copy(reading, child)];
    }),
  };
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
