/** XML as plain data: what the BPMN reader reads from and the writer writes. Names carry their namespace, so prefixes mean nothing but looks. */
export interface XmlAttribute {
  readonly uri: string;
  readonly local: string;
  readonly prefix: string;
  readonly value: string;
}

/** Prefix to namespace. Also what prefixes inside values ("xsd:string") mean. */
export type Bindings = { readonly [prefix: string]: string };

export interface XmlNode {
  readonly uri: string;
  readonly local: string;
  readonly prefix: string;
  readonly attributes: readonly XmlAttribute[];
  readonly children: readonly (XmlNode | string)[];
  /** Prefixes bound where the element stood in its file. */
  readonly scope: Bindings;
  /** Line in the file; 0 for an element that was made here. */
  readonly line: number;
}

const NOTHING: Bindings = {};

/** An element that was not in a file. Attributes without a value are left out. */
export function xmlNode(
  name: { readonly uri: string; readonly prefix: string; readonly local: string },
  attributes: { readonly [local: string]: string | null | undefined },
  children: readonly (XmlNode | string)[] = [],
): XmlNode {
  const present = Object.entries(attributes).flatMap(([local, value]) =>
    value === null || value === undefined ? [] : [{ uri: '', prefix: '', local, value }],
  );
  return { ...name, attributes: present, children, scope: NOTHING, line: 0 };
}

/** The value of an attribute without a namespace; null if it is not there. */
export function attribute(node: XmlNode, local: string): string | null {
  return node.attributes.find((each) => each.local === local && each.uri === '')?.value ?? null;
}

export function elements(node: XmlNode): XmlNode[] {
  return node.children.filter((child): child is XmlNode => typeof child !== 'string');
}

/** All text inside, at any depth, in order. */
export function textOf(node: XmlNode): string {
  return node.children.map((child) => (typeof child === 'string' ? child : textOf(child))).join('');
}

/** The id that a reference names: "tns:Task_1" and "Task_1" both mean Task_1. */
export function localId(reference: string): string {
  const trimmed = reference.trim();
  return trimmed.slice(trimmed.lastIndexOf(':') + 1);
}
