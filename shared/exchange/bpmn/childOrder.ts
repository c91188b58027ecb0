import type { XmlNode } from '../xml/xmlNode.ts';
import { drawnElement, namespaces, undrawable } from './names.ts';

/** Where the schema of BPMN wants each child; those of one place stay in the order they have. */
const places: readonly (readonly string[])[] = [
  ['import'],
  ['extension'],
  ['documentation'],
  ['extensionElements'],
  ['auditing'],
  ['monitoring'],
  ['categoryValueRef', 'supportedInterfaceRef'],
  ['incoming'],
  ['outgoing'],
  ['ioSpecification'],
  ['ioBinding'],
  ['property'],
  ['dataInput'],
  ['dataOutput'],
  ['dataInputAssociation'],
  ['dataOutputAssociation'],
  ['inputSet'],
  ['outputSet'],
  ['resourceRole', 'performer', 'humanPerformer', 'potentialOwner'],
  ['standardLoopCharacteristics', 'multiInstanceLoopCharacteristics'],
  ['partitionElement', 'interfaceRef', 'sourceRef', 'text', 'dataState'],
  ['flowNodeRef', 'endPointRef', 'targetRef'],
  ['childLaneSet', 'participantMultiplicity', 'transformation'],
  ['assignment'],
  ['laneSet', 'participant'],
  ['FLOW ELEMENT', 'messageFlow', 'conditionExpression'],
  ['ARTIFACT'],
  ['completionCondition', 'activationCondition', 'rendering', 'script', 'LATE ROLE'],
  ['Bounds', 'waypoint', 'BPMNPlane'],
  ['BPMNLabel', 'BPMNShape', 'BPMNEdge', 'BPMNLabelStyle'],
];
const { bpmn, bpmndi, dc, di } = namespaces;
const rankByName = new Map(places.flatMap((names, rank) => names.map((name) => [name, rank] as const)));
const roles = new Set(['resourceRole', 'performer', 'humanPerformer', 'potentialOwner']);
const artifacts = new Set(['textAnnotation', 'group', 'association']);

/** Children in the order of the schema; content with text among it keeps its own. */
export function inOrder(
  parent: string,
  children: readonly (XmlNode | string)[],
): readonly (XmlNode | string)[] {
  if (children.length < 2 || children.some((child) => typeof child === 'string')) return children;
  return [...children].sort((a, b) => rankOf(parent, a as XmlNode) - rankOf(parent, b as XmlNode));
}

/** The place of a child among its siblings. What the schema does not name comes last. */
function rankOf(parent: string, child: XmlNode): number {
  return (isOfBpmn(child.uri) ? rankByName.get(nameOf(parent, child)) : undefined) ?? places.length;
}

/** Whether a namespace is one of BPMN's own. */
export const isOfBpmn = (uri: string): boolean => [bpmn, bpmndi, dc, di].some((each) => each === uri);

function nameOf(parent: string, child: XmlNode): string {
  const { local } = child;
  if (child.uri === di && local === 'extension') return 'extension';
  if (parent === 'process' && roles.has(local)) return 'LATE ROLE';
  if (artifacts.has(local)) return 'ARTIFACT';
  const isFlowElement = drawnElement(child) !== null || local === 'dataObject' || undrawable.has(local);
  return isFlowElement ? 'FLOW ELEMENT' : local;
}
