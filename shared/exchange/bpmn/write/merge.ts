import type { XmlAttribute, XmlNode } from '../../xml/xmlNode.ts';
import { namespaces } from '../names.ts';
import { inOrder } from '../childOrder.ts';

/**
 * An element made of what the model says and what was kept of the file. Where both have an attribute the model's counts.
 * Children take the order that the schema of BPMN wants, so that any reader takes them.
 */
export function merge(made: XmlNode, kept: XmlNode | null | undefined): XmlNode {
  if (!kept) return { ...made, children: inOrder(made.local, made.children) };
  const isMade = (each: XmlAttribute) =>
    made.attributes.some(({ local, uri }) => local === each.local && uri === each.uri);
  return {
    ...made,
    scope: kept.scope,
    attributes: [...made.attributes, ...kept.attributes.filter((each) => !isMade(each))],
    children: inOrder(made.local, joinExtensions([...made.children, ...kept.children])),
  };
}

/** An element has one `extensionElements`: ours and the kept one become one, what was kept first. */
function joinExtensions(children: readonly (XmlNode | string)[]): (XmlNode | string)[] {
  const isExtensions = (child: XmlNode | string): child is XmlNode =>
    typeof child !== 'string' && child.uri === namespaces.bpmn && child.local === 'extensionElements';
  const all = children.filter(isExtensions);
  if (all.length < 2) return [...children];
  const [ours, ...kept] = all;
  const joined = {
    ...(kept[0] as XmlNode),
    children: [...kept.flatMap((each) => each.children), ...(ours as XmlNode).children],
  };
  return [joined, ...children.filter((child) => !isExtensions(child))];
}
