import type { Group, Note } from '../../../model/index.ts';
import { attribute, elements, textOf, type XmlNode } from '../../xml/xmlNode.ts';
import { isBpmn } from '../names.ts';
import { takeLabel } from './readDiagrams.ts';
import { keepNode, readFrame, type Surroundings } from './readNode.ts';
import { add, clip, resolve, type Reading } from './reading.ts';

export function readNote(reading: Reading, node: XmlNode, around: Surroundings): void {
  const { shape, frame } = readFrame<'note'>(reading, node, around);
  const content = elements(node).find((child) => isBpmn(child, 'text'));
  if (content) reading.consumed.add(content);
  const record: Note = { ...frame, text: clip(reading, node, content ? textOf(content) : '') };
  add(reading, 'note', record);
  keepNode(reading, { node, shape, record, kind: 'note' });
}

/** A group is named by the category value it refers to, which stands at the root of the file and is kept there. */
export function readGroup(reading: Reading, node: XmlNode, around: Surroundings): void {
  const { shape, frame } = readFrame<'group'>(reading, node, around);
  const category = resolve(reading, attribute(node, 'categoryValueRef'));
  const name = category && isBpmn(category, 'categoryValue') ? (attribute(category, 'value') ?? '') : '';
  const record: Group = { ...frame, name: clip(reading, node, name), label: takeLabel(reading, shape) };
  add(reading, 'group', record);
  keepNode(reading, { node, shape, record, kind: 'group' });
}
