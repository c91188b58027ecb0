import type { Text } from '../../../text/index.ts';
import { attribute, elements, type XmlNode } from '../../xml/xmlNode.ts';
import { namespaces } from '../names.ts';
import type { Loss } from './reading.ts';

/**
 * Elements of BPMN and its diagrams by id. An id that is taken is made new, and the second bearer listed; references mean the first.
 * The root comes last: nobody refers to it, so it is the one to give way.
 */
export function indexIds(definitions: XmlNode, text: Text, losses: Loss[]) {
  const byId = new Map<string, XmlNode>();
  const renamed = new Map<XmlNode, string>();
  const twice: XmlNode[] = [];
  const visit = (node: XmlNode): void => {
    for (const child of elements(node)) {
      if (child.uri === namespaces.bpmn || child.uri === namespaces.bpmndi) note(child);
      if (child.local !== 'extensionElements') visit(child);
    }
  };
  const note = (node: XmlNode): void => {
    const id = attribute(node, 'id');
    if (id === null) return;
    if (byId.has(id)) twice.push(node);
    else byId.set(id, node);
  };
  visit(definitions);
  note(definitions);
  const nextCount = new Map<string, number>();
  for (const node of twice) {
    const taken = attribute(node, 'id') as string;
    let count = nextCount.get(taken) ?? 2;
    while (byId.has(`${taken}_${count}`)) count += 1;
    nextCount.set(taken, count + 1);
    const id = `${taken}_${count}`;
    byId.set(id, node);
    renamed.set(node, id);
    losses.push({
      element: text('exchange.loss.element', {
        name: node.local,
        id: taken.slice(0, 80),
        line: String(node.line),
      }),
      what: text('exchange.loss.duplicateId', { id: id.slice(0, 80) }),
    });
  }
  return { byId, renamed };
}
