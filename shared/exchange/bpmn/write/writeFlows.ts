import type { Flow } from '../../../model/index.ts';
import { elements, type XmlNode } from '../../xml/xmlNode.ts';
import { namespaces } from '../names.ts';
import { element } from '../element.ts';
import { merge } from './merge.ts';
import { extensions, numbersOf } from './writeCompass.ts';
import { firstKept, idOf, type Writing } from './writing.ts';

/** A sequence flow, message flow or association. */
export function writeFlow(writing: Writing, flow: Flow): XmlNode {
  const local = {
    sequence: 'sequenceFlow',
    message: 'messageFlow',
    association: 'association',
    data: 'association',
  }[flow.type];
  const made = element(
    'bpmn',
    local,
    {
      id: idOf(writing, flow.id),
      name: flow.type === 'association' ? null : flow.name || null,
      sourceRef: idOf(writing, flow.fromId),
      targetRef: idOf(writing, flow.toId),
      associationDirection:
        flow.type === 'association' && flow.arrows !== 'none'
          ? flow.arrows === 'one'
            ? 'One'
            : 'Both'
          : null,
    },
    [...extensions(numbersOf(writing, flow.id)), ...condition(writing, flow)],
  );
  const kept = firstKept(writing, flow.id, 'element');
  const hasCondition = made.children.some(
    (child) => typeof child !== 'string' && child.local === 'conditionExpression',
  );
  const rest =
    kept && hasCondition
      ? { ...kept, children: elements(kept).filter((child) => child.local !== 'conditionExpression') }
      : kept;
  return merge(made, rest);
}

function condition(writing: Writing, flow: Flow): XmlNode[] {
  if (flow.condition === '') return [];
  const kept = firstKept(writing, flow.id, 'condition');
  if (kept) return [merge(element('bpmn', 'conditionExpression', {}, [flow.condition]), kept)];
  const typed = element('bpmn', 'conditionExpression', {}, [flow.condition]);
  const type = { uri: namespaces.xsi, prefix: 'xsi', local: 'type', value: 'bpmn:tFormalExpression' };
  return [{ ...typed, attributes: [type], scope: { bpmn: namespaces.bpmn } }];
}

/** The data associations of a step or event: lines from data read, to data written. */
export function dataAssociationsOf(writing: Writing, nodeId: string): XmlNode[] {
  return (writing.flowsByEnd.get(nodeId) ?? [])
    .filter((flow) => flow.type === 'data' && (flow.fromId === nodeId || !isFlowNode(writing, flow.fromId)))
    .flatMap((flow) => {
      const isRead = flow.toId === nodeId;
      const id = idOf(writing, flow.id);
      const kept = firstKept(writing, flow.id, 'element');
      const far = element('bpmn', isRead ? 'sourceRef' : 'targetRef', {}, [
        idOf(writing, isRead ? flow.fromId : flow.toId),
      ]);
      const needsTarget = isRead && !(kept && elements(kept).some((child) => child.local === 'targetRef'));
      const target = needsTarget ? [element('bpmn', 'targetRef', {}, [`${id}_target`])] : [];
      const made = element('bpmn', isRead ? 'dataInputAssociation' : 'dataOutputAssociation', { id }, [
        ...extensions(numbersOf(writing, flow.id)),
        far,
        ...target,
      ]);
      const property = element('bpmn', 'property', { id: `${id}_target`, name: '__targetRef_placeholder' });
      return needsTarget ? [property, merge(made, kept)] : [merge(made, kept)];
    });
}

const isFlowNode = ({ doc }: Writing, id: string): boolean => Boolean(doc.step[id] ?? doc.event[id]);
