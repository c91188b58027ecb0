import { attribute, elements, textOf, type XmlNode } from '../xml/xmlNode.ts';
import { tidy } from '../drawio/plainText.ts';

/** A shape of Visio as its file says it, with what its master says where it says nothing. */
export interface Sheet {
  readonly node: XmlNode;
  readonly master: string;
  readonly cell: (name: string) => number | null;
  readonly text: string;
  readonly children: readonly XmlNode[];
  /** Its shape data by name, both in lower case. */
  readonly data: ReadonlyMap<string, string>;
}

export interface Master {
  readonly name: string;
  /** The outermost shape of the master. */
  readonly shape: XmlNode | null;
}

export const childrenNamed = (node: XmlNode, local: string): XmlNode[] =>
  elements(node).filter((each) => each.local === local);

export const shapesIn = (node: XmlNode): XmlNode[] =>
  childrenNamed(node, 'Shapes').flatMap((each) => childrenNamed(each, 'Shape'));

/** Numbers of a file that is sane; Visio's own unit is the inch. */
export function cellOf(node: XmlNode, name: string): number | null {
  const found = childrenNamed(node, 'Cell').find((cell) => attribute(cell, 'N') === name);
  const value = found ? Number(attribute(found, 'V') ?? '') : Number.NaN;
  return Number.isFinite(value) && Math.abs(value) < 1e6 ? value : null;
}

export function sheetOf(node: XmlNode, masters: ReadonlyMap<string, Master>): Sheet {
  const master = masters.get(attribute(node, 'Master') ?? '') ?? null;
  const [own] = childrenNamed(node, 'Text');
  const [inherited] = master?.shape ? childrenNamed(master.shape, 'Text') : [];
  return {
    node,
    master: master?.name ?? '',
    cell: (name) => cellOf(node, name) ?? (master?.shape ? cellOf(master.shape, name) : null),
    text: tidy((own ?? inherited) ? textOf((own ?? inherited) as XmlNode) : '').slice(0, 20_000),
    children: shapesIn(node),
    data: dataOf(node),
  };
}

function dataOf(node: XmlNode): ReadonlyMap<string, string> {
  const data = new Map<string, string>();
  const sections = childrenNamed(node, 'Section').filter((each) => attribute(each, 'N') === 'Property');
  for (const row of sections.flatMap((each) => childrenNamed(each, 'Row'))) {
    const value = childrenNamed(row, 'Cell').find((cell) => attribute(cell, 'N') === 'Value');
    if (value)
      data.set((attribute(row, 'N') ?? '').toLowerCase(), (attribute(value, 'V') ?? '').toLowerCase());
  }
  return data;
}

/** The rows of a shape's first outline. */
export const outlineOf = (node: XmlNode): XmlNode[] => {
  const [section] = childrenNamed(node, 'Section').filter((each) => attribute(each, 'N') === 'Geometry');
  return section ? childrenNamed(section, 'Row') : [];
};
