import type { Step } from '../../model/index.ts';
import type { XmlNode } from '../xml/xmlNode.ts';

/** The namespaces of BPMN 2.0, with the prefix that our files give them, and our own. */
export const namespaces = {
  bpmn: 'http://www.omg.org/spec/BPMN/20100524/MODEL',
  bpmndi: 'http://www.omg.org/spec/BPMN/20100524/DI',
  dc: 'http://www.omg.org/spec/DD/20100524/DC',
  di: 'http://www.omg.org/spec/DD/20100524/DI',
  xsi: 'http://www.w3.org/2001/XMLSchema-instance',
  compass: 'https://process-compass.example/schema/1',
} as const;
export type Prefix = keyof typeof namespaces;

/** What the root of our files says. A reader takes it for granted. */
export const definitionsHead = {
  id: 'Definitions',
  targetNamespace: 'https://process-compass.example/maps',
  exporter: 'Process Compass',
} as const;

const prefixByUri = new Map<string, string>(Object.entries(namespaces).map(([prefix, uri]) => [uri, prefix]));

/** The prefix that a namespace has in our files: ours for BPMN's own, the file's for all others, unless it clashes with one of ours. */
export function prefixFor(uri: string, prefix: string): string {
  return prefixByUri.get(uri) ?? (Object.hasOwn(namespaces, prefix) ? `${prefix}_` : prefix);
}

export const stepTypeByElement: ReadonlyMap<string, Step['type']> = new Map([
  ['task', 'task'],
  ['manualTask', 'manual'],
  ['userTask', 'user'],
  ['serviceTask', 'service'],
  ['sendTask', 'send'],
  ['receiveTask', 'receive'],
  ['scriptTask', 'script'],
  ['businessRuleTask', 'businessRule'],
  ['subProcess', 'subprocess'],
  ['transaction', 'subprocess'],
  ['adHocSubProcess', 'subprocess'],
  ['callActivity', 'call'],
]);

export const eventPositions = {
  startEvent: 'start',
  endEvent: 'end',
  intermediateCatchEvent: 'intermediate',
  intermediateThrowEvent: 'intermediate',
  implicitThrowEvent: 'intermediate',
  boundaryEvent: 'boundary',
} as const;

export const gatewayTypes = {
  exclusiveGateway: 'exclusive',
  inclusiveGateway: 'inclusive',
  parallelGateway: 'parallel',
  complexGateway: 'complex',
  eventBasedGateway: 'eventBased',
} as const;

export const triggerByDefinition = {
  messageEventDefinition: 'message',
  timerEventDefinition: 'timer',
  errorEventDefinition: 'error',
  escalationEventDefinition: 'escalation',
  cancelEventDefinition: 'cancel',
  compensateEventDefinition: 'compensation',
  conditionalEventDefinition: 'conditional',
  linkEventDefinition: 'link',
  signalEventDefinition: 'signal',
  terminateEventDefinition: 'terminate',
} as const;

/** What is drawn on a map, by what reads it. */
export type DrawnElement =
  'step' | 'event' | 'gateway' | 'dataNode' | 'note' | 'group' | 'sequence' | 'association';

/** What a BPMN element is here; null for one that is not drawn. Data objects are drawn by their references (see readData). */
export function drawnElement(node: XmlNode): DrawnElement | null {
  if (node.uri !== namespaces.bpmn) return null;
  const { local } = node;
  if (stepTypeByElement.has(local)) return 'step';
  if (Object.hasOwn(eventPositions, local)) return 'event';
  if (Object.hasOwn(gatewayTypes, local)) return 'gateway';
  return otherDrawn.get(local) ?? null;
}

const otherDrawn: ReadonlyMap<string, DrawnElement> = new Map([
  ['dataObjectReference', 'dataNode'],
  ['dataStoreReference', 'dataNode'],
  ['textAnnotation', 'note'],
  ['group', 'group'],
  ['sequenceFlow', 'sequence'],
  ['association', 'association'],
]);

/** Elements that would be drawn but have no place on a map. They are kept for the way back and listed as losses. */
export const undrawable: ReadonlySet<string> = new Set([
  'choreographyTask',
  'subChoreography',
  'callChoreography',
  'conversation',
  'subConversation',
  'callConversation',
  'conversationLink',
]);

export const isBpmn = (node: XmlNode, local: string): boolean =>
  node.uri === namespaces.bpmn && node.local === local;

/** Whether an element holds a flow of its own. */
export const isSubprocess = (node: XmlNode): boolean =>
  node.uri === namespaces.bpmn && stepTypeByElement.get(node.local) === 'subprocess';
