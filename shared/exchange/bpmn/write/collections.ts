import type { DataNode } from '../../../model/index.ts';
import { attribute, elements, type XmlNode } from '../../xml/xmlNode.ts';
import type { Kept } from './writing.ts';

/** Whether each kept data object is a collection now, by its id: the mark is drawn on the reference, but the file has it on the object. */
export function collectionsOf(dataNodes: readonly DataNode[], kept: Kept): ReadonlyMap<string, boolean> {
  return new Map(
    dataNodes.flatMap((node) => {
      const [reference] = kept.get(node.id)?.get('element') ?? [];
      const objectId = reference && attribute(reference, 'dataObjectRef');
      return objectId ? [[objectId, node.isCollection] as const] : [];
    }),
  );
}

/** The kept part of a process or subprocess with the marks of its data objects as they are now. */
export function withCollections(container: XmlNode, collections: ReadonlyMap<string, boolean>): XmlNode {
  const isOutdated = (child: XmlNode): boolean => {
    const now = collections.get(attribute(child, 'id') ?? '');
    return (
      child.local === 'dataObject' &&
      now !== undefined &&
      now !== (attribute(child, 'isCollection') === 'true')
    );
  };
  if (!elements(container).some(isOutdated)) return container;
  const children = elements(container).map((child) => (isOutdated(child) ? turned(child) : child));
  return { ...container, children };
}

function turned(object: XmlNode): XmlNode {
  const others = object.attributes.filter(({ local }) => local !== 'isCollection');
  const wasCollection = attribute(object, 'isCollection') === 'true';
  const mark = { uri: '', prefix: '', local: 'isCollection', value: 'true' };
  return { ...object, attributes: wasCollection ? others : [...others, mark] };
}
