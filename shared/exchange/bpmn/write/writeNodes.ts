import type { DataNode, Gateway, Group, Note, ProcessEvent, Step } from '../../../model/index.ts';
import { attribute, elements, type XmlNode } from '../../xml/xmlNode.ts';
import { stepTypeByElement } from '../names.ts';
import { elementOfData } from '../read/readData.ts';
import { elementOfEvent } from '../read/readEvent.ts';
import { loopOf } from '../read/readStep.ts';
import { element } from '../element.ts';
import { merge } from './merge.ts';
import { triggerChildren } from './triggers.ts';
import { extensions, factsOfData, factsOfStep, numbersOf } from './writeCompass.ts';
import { dataAssociationsOf } from './writeFlows.ts';
import { firstKept, idOf, keptOf, type Writing } from './writing.ts';

/** Description, extensions and the lists of lines: what begins every node of the flow. */
function beginning(
  writing: Writing,
  node: Step | ProcessEvent | Gateway,
  ours: readonly XmlNode[],
): XmlNode[] {
  const lines = (writing.flowsByEnd.get(node.id) ?? []).filter((flow) => flow.type === 'sequence');
  return [
    ...documentation(writing, node.id, node.description),
    ...extensions(ours),
    ...lines
      .filter((flow) => flow.toId === node.id)
      .map((flow) => element('bpmn', 'incoming', {}, [idOf(writing, flow.id)])),
    ...lines
      .filter((flow) => flow.fromId === node.id)
      .map((flow) => element('bpmn', 'outgoing', {}, [idOf(writing, flow.id)])),
  ];
}

export function documentation(writing: Writing, ownerId: string, description: string): XmlNode[] {
  if (description === '') return [];
  return [
    merge(element('bpmn', 'documentation', {}, [description]), firstKept(writing, ownerId, 'documentation')),
  ];
}

const head = (writing: Writing, { id, name }: { readonly id: string; readonly name: string }) => ({
  id: idOf(writing, id),
  name: name || null,
});

const defaultOf = (writing: Writing, id: string): string | null => {
  const flow = (writing.flowsByEnd.get(id) ?? []).find((each) => each.fromId === id && each.isDefault);
  return flow ? idOf(writing, flow.id) : null;
};

const elementByType = new Map([...stepTypeByElement].reverse().map(([local, type]) => [type, local]));
const elementByVariant = {
  embedded: 'subProcess',
  event: 'subProcess',
  transaction: 'transaction',
  adHoc: 'adHocSubProcess',
};

/** A step; `inside` are the elements of a subprocess. */
export function writeStep(writing: Writing, step: Step, inside: readonly XmlNode[]): XmlNode {
  const local =
    step.type === 'subprocess' ? elementByVariant[step.variant] : (elementByType.get(step.type) ?? 'task');
  const made = element(
    'bpmn',
    local,
    {
      ...head(writing, step),
      isForCompensation: step.isCompensation ? 'true' : null,
      calledElement: step.type === 'call' ? calledElement(writing, step) : null,
      triggeredByEvent: local === 'subProcess' && step.variant === 'event' ? 'true' : null,
      default: defaultOf(writing, step.id),
    },
    [
      ...beginning(writing, step, [...factsOfStep(writing, step), ...numbersOf(writing, step.id)]),
      ...dataAssociationsOf(writing, step.id),
      ...loop(writing, step),
      ...inside,
    ],
  );
  return merge(made, fitting(local, firstKept(writing, step.id, 'element')));
}

/** Kept children that only one type of step may have are left out when the step has become another. */
function fitting(local: string, kept: XmlNode | undefined): XmlNode | undefined {
  const owners: { readonly [child: string]: string } = {
    script: 'scriptTask',
    rendering: 'userTask',
    completionCondition: 'adHocSubProcess',
  };
  return (
    kept && { ...kept, children: elements(kept).filter((child) => (owners[child.local] ?? local) === local) }
  );
}

/** What the step said, while that is still a process of the map it calls; otherwise that map's main process. */
function calledElement({ doc, processIds }: Writing, step: Step): string | null {
  const says = step.calledElement;
  const called = step.calledMapId ? doc.map[step.calledMapId] : undefined;
  const ids = called ? (processIds.get(called.id) ?? []) : [];
  if (ids.some((id) => says === id || says.endsWith(`:${id}`))) return says;
  return (ids[0] ?? says) || (called?.processBpmnId ?? called?.bpmnId ?? null);
}

function loop(writing: Writing, step: Step): readonly XmlNode[] {
  const kept = keptOf(writing, step.id, 'loop');
  if (kept.length > 0 && loopOf(element('bpmn', 'task', {}, kept)) === step.loop) return kept;
  if (step.loop === 'none') return [];
  if (step.loop === 'standard') return [element('bpmn', 'standardLoopCharacteristics')];
  return [
    element('bpmn', 'multiInstanceLoopCharacteristics', {
      isSequential: step.loop === 'sequential' ? 'true' : null,
    }),
  ];
}

export function writeEvent(writing: Writing, event: ProcessEvent): XmlNode {
  const local = keptName(writing, event.id, elementOfEvent(event), ['implicitThrowEvent']);
  const made = element(
    'bpmn',
    local,
    {
      ...head(writing, event),
      isInterrupting: event.position === 'start' && !event.isInterrupting ? 'false' : null,
      attachedToRef: event.attachedToId ? idOf(writing, event.attachedToId) : null,
      cancelActivity: event.position === 'boundary' && !event.isInterrupting ? 'false' : null,
      parallelMultiple: event.trigger === 'parallelMultiple' ? 'true' : null,
    },
    [
      ...beginning(writing, event, numbersOf(writing, event.id)),
      ...dataAssociationsOf(writing, event.id),
      ...triggerChildren(writing, event),
    ],
  );
  return merge(made, firstKept(writing, event.id, 'element'));
}

/** The name that the element had in its file, where it is one of the rarer ones that the model does not tell apart. */
function keptName(writing: Writing, ownerId: string, usual: string, rarer: readonly string[]): string {
  const kept = firstKept(writing, ownerId, 'element')?.local;
  return kept !== undefined && rarer.includes(kept) ? kept : usual;
}

export function writeGateway(writing: Writing, gateway: Gateway): XmlNode {
  const { type } = gateway;
  const made = element(
    'bpmn',
    type === 'parallelEventBased' ? 'eventBasedGateway' : `${type}Gateway`,
    {
      ...head(writing, gateway),
      eventGatewayType: type === 'parallelEventBased' ? 'Parallel' : null,
      instantiate: gateway.isInstantiating ? 'true' : null,
      default: defaultOf(writing, gateway.id),
    },
    beginning(writing, gateway, numbersOf(writing, gateway.id)),
  );
  return merge(made, firstKept(writing, gateway.id, 'element'));
}

/** Drawn data; a reference that was made here brings the object it refers to. */
export function writeData(writing: Writing, node: DataNode): XmlNode[] {
  const kept = firstKept(writing, node.id, 'element');
  const local = keptName(writing, node.id, elementOfData(node), node.type === 'object' ? ['dataObject'] : []);
  const id = idOf(writing, node.id);
  const isReference = local === 'dataObjectReference';
  const refersTo = kept ? attribute(kept, 'dataObjectRef') : null;
  const objectId = isReference && refersTo === null && node.bpmnId === null ? `${id}_object` : null;
  const state =
    node.state === '' ? [] : [merge(element('bpmn', 'dataState', { name: node.state }), keptState(kept))];
  const made = element(
    'bpmn',
    local,
    {
      ...head(writing, node),
      dataObjectRef: objectId,
      isCollection: node.isCollection && !isReference && node.type !== 'store' ? 'true' : null,
    },
    [...extensions([...factsOfData(writing, node), ...numbersOf(writing, node.id)]), ...state],
  );
  const rest =
    kept && state.length > 0
      ? { ...kept, children: elements(kept).filter((child) => child.local !== 'dataState') }
      : kept;
  const object = element('bpmn', 'dataObject', {
    id: objectId,
    isCollection: node.isCollection ? 'true' : null,
  });
  return objectId === null ? [merge(made, rest)] : [object, merge(made, rest)];
}

const keptState = (kept: XmlNode | undefined): XmlNode | undefined =>
  kept && elements(kept).find((child) => child.local === 'dataState');

export function writeNote(writing: Writing, note: Note): XmlNode {
  const made = element('bpmn', 'textAnnotation', { id: idOf(writing, note.id) }, [
    ...extensions(numbersOf(writing, note.id)),
    element('bpmn', 'text', {}, note.text === '' ? [] : [note.text]),
  ]);
  return merge(made, firstKept(writing, note.id, 'element'));
}

/** A group; its name is the value of a category at the root (see `categoriesOf`). */
export function writeGroup(writing: Writing, group: Group): XmlNode {
  const kept = firstKept(writing, group.id, 'element');
  const id = idOf(writing, group.id);
  const refers = kept ? attribute(kept, 'categoryValueRef') : null;
  const made = element('bpmn', 'group', {
    id,
    categoryValueRef: refers === null && group.name !== '' ? `${id}_value` : null,
  });
  return merge(made, kept);
}
