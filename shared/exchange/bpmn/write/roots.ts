import { attribute, elements, type XmlNode } from '../../xml/xmlNode.ts';
import { element } from '../element.ts';
import { firstKept, idOf, keptOf, type Writing } from './writing.ts';

/** The elements at the root that were kept for a map, by id. */
export function kindsOfRoots(writing: Writing): ReadonlyMap<string, XmlNode> {
  return new Map(
    keptOf(writing, writing.map.id, 'roots').flatMap((node) => {
      const id = attribute(node, 'id');
      return id === null ? [] : [[id, node] as const];
    }),
  );
}

/** Messages, errors, categories, … of a map: what was kept, and a category for each group that was named here. */
export function rootsOf(writing: Writing): XmlNode[] {
  const names = new Map<string, string>();
  const made: XmlNode[] = [];
  for (const group of writing.contents.groups) {
    const kept = firstKept(writing, group.id, 'element');
    const refers = kept ? attribute(kept, 'categoryValueRef') : null;
    const id = idOf(writing, group.id);
    if (refers !== null) names.set(refers, group.name);
    else if (group.name !== '')
      made.push(
        element('bpmn', 'category', { id: `${id}_category` }, [
          element('bpmn', 'categoryValue', { id: `${id}_value`, value: group.name }),
        ]),
      );
  }
  return [...keptOf(writing, writing.map.id, 'roots').map((node) => withValues(node, names)), ...made];
}

/** Category values that groups name, with the name that the group has now. */
function withValues(node: XmlNode, names: ReadonlyMap<string, string>): XmlNode {
  if (node.local !== 'category') return node;
  const children = elements(node).map((child) => {
    const name = names.get(attribute(child, 'id') ?? '');
    if (child.local !== 'categoryValue' || name === undefined || name === (attribute(child, 'value') ?? ''))
      return child;
    const others = child.attributes.filter((each) => each.local !== 'value');
    return { ...child, attributes: [...others, { uri: '', prefix: '', local: 'value', value: name }] };
  });
  return { ...node, children };
}
