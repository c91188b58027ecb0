import type { DataNode } from '../../../model/index.ts';
import { attribute, elements, type XmlNode } from '../../xml/xmlNode.ts';
import { isBpmn } from '../names.ts';
import { named } from './named.ts';
import { businessName, takeCompassFigures } from './readCompass.ts';
import { takeLabel } from './readDiagrams.ts';
import { keepNode, readFrame, type Surroundings } from './readNode.ts';
import { add, clip, resolve, take, takeFlag, takeText, type Reading } from './reading.ts';

const types: { readonly [element: string]: DataNode['type'] } = {
  dataObjectReference: 'object',
  dataObject: 'object',
  dataStoreReference: 'store',
  dataInput: 'input',
  dataOutput: 'output',
};

/**
 * A data object as it is drawn: a reference, or the object itself where nothing refers to it. The object and the store behind a
 * reference are kept as they are; name and collection mark are read from them where the reference says nothing.
 */
export function readData(reading: Reading, node: XmlNode, around: Surroundings): void {
  const { shape, frame, placed } = readFrame<'dataNode'>(reading, node, around);
  const behind = resolve(reading, attribute(node, 'dataObjectRef') ?? attribute(node, 'dataStoreRef'));
  const ours = takeCompassFigures(reading, node, { kind: 'dataNode', id: frame.id, mapId: frame.mapId });
  const name = businessName(ours, 'data');
  if (name === '') reading.unnamed.add(frame.id);
  const record: DataNode = {
    ...frame,
    ...placed,
    name: takeText(reading, node, 'name') || clip(reading, node, (behind && attribute(behind, 'name')) ?? ''),
    type: types[node.local] ?? 'object',
    isCollection: isCollection(reading, node, behind),
    state: stateOf(reading, node),
    dataObjectId: name === undefined ? null : named(reading, 'dataObject', name),
    label: takeLabel(reading, shape),
  };
  add(reading, 'dataNode', record);
  keepNode(reading, { node, shape, record, kind: 'dataNode', usualName: elementOfData(record) });
}

function isCollection(reading: Reading, node: XmlNode, behind: XmlNode | null): boolean {
  if (isBpmn(node, 'dataObjectReference') || isBpmn(node, 'dataStoreReference'))
    return behind !== null && attribute(behind, 'isCollection') === 'true';
  return takeFlag(reading, node, 'isCollection', false);
}

/** The name of the state, taken only where the state says nothing else. */
function stateOf(reading: Reading, node: XmlNode): string {
  const state = elements(node).find((child) => isBpmn(child, 'dataState'));
  const name = state ? attribute(state, 'name') : null;
  if (!state || name === null || name === '') return '';
  if (state.attributes.length === 1 && state.children.length === 0) reading.consumed.add(state);
  return clip(reading, node, take(reading, state, 'name') as string);
}

/** The element that a data node is written as. */
export function elementOfData({ type }: Pick<DataNode, 'type'>): string {
  if (type === 'store') return 'dataStoreReference';
  if (type === 'input') return 'dataInput';
  return type === 'output' ? 'dataOutput' : 'dataObjectReference';
}
