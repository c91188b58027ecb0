import { created, type Change } from '../../../changes/index.ts';
import {
  MAX_TEXT,
  type Doc,
  type ElementKind,
  type Kind,
  type NewId,
  type Records,
} from '../../../model/index.ts';
import type { Text, TextKey } from '../../../text/index.ts';
import type { Params } from '../../../text/index.ts';
import { attribute, localId, type XmlAttribute, type XmlNode } from '../../xml/xmlNode.ts';
import type { Diagrams } from './readDiagrams.ts';

/** Something of a file that its reader cannot show on a map, in words. */
export interface Loss {
  readonly element: string;
  readonly what: string;
}

/** A BPMN element that became a record. */
export interface Place {
  readonly kind: ElementKind;
  readonly id: string;
  readonly mapId: string;
}

/** Everything that the parts of the reader share while one file is read. `consumed` is what the model now holds; the rest is foreign. */
export interface Reading {
  readonly doc: Doc;
  readonly newId: NewId;
  readonly text: Text;
  readonly definitions: XmlNode;
  readonly byId: ReadonlyMap<string, XmlNode>;
  /** New ids of elements whose id was taken. */
  readonly renamed: ReadonlyMap<XmlNode, string>;
  readonly diagrams: Diagrams;
  readonly places: Map<XmlNode, Place>;
  readonly consumed: Set<XmlNode | XmlAttribute>;
  readonly changes: Change[];
  readonly losses: Loss[];
  /** What can be done only when everything has been read. */
  readonly pending: (() => void)[];
  /** Records whose place the file does not give. */
  readonly unplaced: Set<string>;
  /** Drawn data that stand for no business data although they have a name. */
  readonly unnamed: Set<string>;
  readonly orderByMap: Map<string, number>;
  /** Roles, systems and business data by name, the workspace's and the new ones. */
  readonly named: { readonly [K in NamedKind]: Map<string, string> };
}

/** Kinds that a workspace has once and maps refer to by name. */
export type NamedKind = 'role' | 'system' | 'dataObject';

/** Adds a record. */
export function add<K extends Kind>(reading: Pick<Reading, 'changes'>, kind: K, record: Records[K]): void {
  reading.changes.push(created(kind, record));
}

/** The next place in the order of a map's elements. */
export function nextOrder(reading: Reading, mapId: string): number {
  const order = reading.orderByMap.get(mapId) ?? 0;
  reading.orderByMap.set(mapId, order + 1);
  return order;
}

/** The value of an attribute that the model holds from now on. */
export function take(reading: Reading, node: XmlNode, local: string): string | null {
  const found = node.attributes.find((each) => each.local === local && each.uri === '');
  if (!found) return null;
  reading.consumed.add(found);
  return found.value;
}

/** The same, for a text that a person reads: cut to what a field may hold. */
export function takeText(reading: Reading, node: XmlNode, local: string): string {
  return clip(reading, node, take(reading, node, local) ?? '');
}

export function clip(reading: Reading, node: XmlNode, value: string): string {
  if (value.length <= MAX_TEXT) return value;
  lose(reading, node, 'exchange.loss.textCut', { limit: MAX_TEXT });
  return value.slice(0, MAX_TEXT);
}

export function takeFlag(reading: Reading, node: XmlNode, local: string, whenMissing: boolean): boolean {
  const value = take(reading, node, local)?.trim();
  return value === undefined ? whenMissing : value === 'true' || value === '1';
}

/** Takes an id that export makes by itself. */
export function takeUsualId(reading: Reading, node: XmlNode | null, usual: string): void {
  if (node && attribute(node, 'id') === usual) take(reading, node, 'id');
}

/** The element's id as the model keeps it: the file's, or the one it got because that was taken. */
export function takeId(reading: Reading, node: XmlNode): string | null {
  const own = take(reading, node, 'id');
  return reading.renamed.get(node) ?? own;
}

export function lose(reading: Reading, node: XmlNode, key: TextKey, params: Params = {}): void {
  reading.losses.push({ element: nameOf(reading, node), what: reading.text(key, params) });
}

/** An element as a reader finds it in the file: kind, name or id, line. */
function nameOf(reading: Reading, node: XmlNode): string {
  const called = attribute(node, 'name')?.trim() || attribute(node, 'id') || '–';
  return reading.text('exchange.loss.element', {
    name: node.local,
    id: called.slice(0, 80),
    line: String(node.line),
  });
}

/** The element that a reference names; null where there is none. */
export function resolve(reading: Reading, reference: string | null): XmlNode | null {
  if (reference === null) return null;
  return reading.byId.get(reference.trim()) ?? reading.byId.get(localId(reference)) ?? null;
}

/** The record that the referenced element became; null where there is none. */
export function placeOf(reading: Reading, reference: string | null): Place | null {
  const node = resolve(reading, reference);
  return node ? (reading.places.get(node) ?? null) : null;
}
