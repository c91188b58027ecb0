import type { Box } from '../../model/index.ts';
import { attribute, elements, type XmlNode } from '../xml/xmlNode.ts';
import type { Line, Page, Point, Shape } from '../drawing/drawing.ts';
import { textOfHtml, tidy } from './plainText.ts';
import { roleOf } from './roles.ts';
import { readStyle, type Style } from './style.ts';
import { waypointsOf } from './waypoints.ts';

const MAX_TEXT = 20_000;
const NOTHING: Box = { x: 0, y: 0, width: 0, height: 0 };

export interface Cell {
  readonly id: string;
  readonly node: XmlNode;
  readonly geometry: XmlNode | null;
  readonly style: Style;
  readonly label: string;
  readonly parentId: string | null;
  readonly isShape: boolean;
  readonly isLine: boolean;
  readonly isVisible: boolean;
  readonly link: string | null;
}

/** The cells of a page: shapes with places on the page, and lines. Cells of layers that are switched off are decoration. */
export function readCells(
  model: XmlNode,
  { id, name }: { readonly id: string; readonly name: string },
): Page {
  const root = elements(model).find((node) => node.local === 'root');
  const cells = new Map<string, Cell>();
  for (const node of root ? elements(root) : []) {
    const cell = readCell(node, `cell ${cells.size}`);
    // An id that is used twice: what comes later is drawn too, and lines mean the first.
    if (cell) cells.set(cells.has(cell.id) ? `${cell.id} ${cells.size}` : cell.id, cell);
  }
  const boxes = boxesOf(cells);
  const shapes: Shape[] = [];
  const lines: Line[] = [];
  for (const [key, cell] of cells) {
    if (cell.isShape) shapes.push(shapeOf(key, cell, cells, boxes.get(key) ?? NOTHING));
    else if (cell.isLine) lines.push(lineOf(key, cell, cells, boxes));
  }
  return { id, name, shapes: withoutLists(shapes), lines: withLabels(lines, shapes) };
}

/** A cell, or the cell inside an object that bears its label. */
function readCell(node: XmlNode, spareId: string): Cell | null {
  const inner = node.local === 'mxCell' ? node : elements(node).find((each) => each.local === 'mxCell');
  if (!inner) return null;
  const style = readStyle(attribute(inner, 'style') ?? '');
  const source = (node === inner ? attribute(inner, 'value') : attribute(node, 'label')) ?? '';
  const label = style.get('html') === '1' ? textOfHtml(source) : tidy(source);
  return {
    id: attribute(node, 'id') ?? spareId,
    node: inner,
    geometry: elements(inner).find((each) => each.local === 'mxGeometry') ?? null,
    style,
    label: label.slice(0, MAX_TEXT),
    parentId: attribute(inner, 'parent'),
    isShape: attribute(inner, 'vertex') === '1',
    isLine: attribute(inner, 'edge') === '1',
    isVisible: attribute(inner, 'visible') !== '0',
    link: attribute(node, 'link'),
  };
}

const numberOf = (node: XmlNode | null, name: string): number => {
  const value = Number(node === null ? null : attribute(node, name));
  return Number.isFinite(value) && Math.abs(value) < 1e7 ? value : 0;
};

const pointOf = (node: XmlNode): Point => ({ x: numberOf(node, 'x'), y: numberOf(node, 'y') });

/** Places on the page: a cell counts from the corner of its parent, or as a share of it. A circle of parents ends where it closes. */
function boxesOf(cells: ReadonlyMap<string, Cell>): ReadonlyMap<string, Box> {
  const boxes = new Map<string, Box>();
  for (const first of cells.keys()) {
    const chain: string[] = [];
    for (
      let id: string | null = first;
      id !== null && cells.has(id) && !boxes.has(id) && !chain.includes(id);
    ) {
      chain.push(id);
      id = cells.get(id)?.parentId ?? null;
    }
    for (const id of chain.reverse()) {
      const cell = cells.get(id);
      if (cell) boxes.set(id, boxOf(cell, boxes.get(cell.parentId ?? '') ?? NOTHING));
    }
  }
  return boxes;
}

function boxOf({ geometry, isShape, isLine }: Cell, around: Box): Box {
  // A line has no place of its own; what it holds counts from where it does.
  if (!isShape && isLine) return { ...NOTHING, x: around.x, y: around.y };
  const isRelative = geometry !== null && attribute(geometry, 'relative') === '1';
  const offset = geometry && elements(geometry).find((each) => attribute(each, 'as') === 'offset');
  const moved = offset ? pointOf(offset) : { x: 0, y: 0 };
  const [x, y] = [numberOf(geometry, 'x'), numberOf(geometry, 'y')];
  return {
    x: around.x + (isRelative ? x * around.width + moved.x : x),
    y: around.y + (isRelative ? y * around.height + moved.y : y),
    width: Math.abs(numberOf(geometry, 'width')),
    height: Math.abs(numberOf(geometry, 'height')),
  };
}

/** The parent that is drawn: not a layer, not the root; null also where parents go in a circle. */
function parentOf(cell: Cell, cells: ReadonlyMap<string, Cell>): Cell | null {
  const parent = cells.get(cell.parentId ?? '') ?? null;
  if (!parent || (!parent.isShape && !parent.isLine)) return null;
  const seen = new Set<Cell>([cell]);
  for (let each: Cell | null = parent; each; each = cells.get(each.parentId ?? '') ?? null) {
    if (seen.has(each)) return null;
    seen.add(each);
  }
  return parent;
}

function isHidden(cell: Cell, cells: ReadonlyMap<string, Cell>): boolean {
  const seen = new Set<Cell>();
  for (let each: Cell | undefined = cell; each && !seen.has(each); each = cells.get(each.parentId ?? '')) {
    if (!each.isVisible) return true;
    seen.add(each);
  }
  return false;
}

function shapeOf(id: string, cell: Cell, cells: ReadonlyMap<string, Cell>, box: Box): Shape {
  const parent = parentOf(cell, cells);
  const isInside = parent?.isShape === true && !['holder', 'frame'].includes(roleOf(parent.style, false).as);
  const opened = /^data:page\/id,(.+)$/.exec(cell.link ?? parent?.link ?? '')?.[1] ?? null;
  const role = roleOf(cell.style, isInside);
  return {
    id,
    ...box,
    label: cell.label,
    role: isHidden(cell, cells)
      ? { as: 'decoration', why: 'exchange.decoration.hidden' }
      : parent?.isLine && role.as !== 'text' && cell.label === ''
        ? { as: 'decoration', why: 'exchange.decoration.message' }
        : role,
    parentId: parent?.isShape ? (cell.parentId ?? null) : null,
    labelOf: parent?.isLine && cell.label !== '' ? (cell.parentId ?? null) : null,
    opensPage: opened,
  };
}

function lineOf(
  id: string,
  cell: Cell,
  cells: ReadonlyMap<string, Cell>,
  boxes: ReadonlyMap<string, Box>,
): Line {
  const { node, style, geometry } = cell;
  const origin = boxes.get(id) ?? NOTHING;
  const placed = (found: XmlNode | undefined): Point | null => {
    if (!found) return null;
    const { x, y } = pointOf(found);
    return { x: x + origin.x, y: y + origin.y };
  };
  const inside = geometry ? elements(geometry) : [];
  const end = (as: string) => placed(inside.find((each) => attribute(each, 'as') === as));
  const array = inside.find((each) => each.local === 'Array');
  const bends = (array ? elements(array) : []).flatMap((each) => placed(each) ?? []);
  const [fromId, toId] = [attribute(node, 'source'), attribute(node, 'target')];
  const [start, finish] = [end('sourcePoint'), end('targetPoint')];
  const drawn = (endId: string | null) =>
    cells.get(endId ?? '')?.isShape ? (boxes.get(endId ?? '') ?? null) : null;
  const [hasStart, hasEnd] = [head(style, 'startArrow', 'none'), head(style, 'endArrow', 'classic')];
  return {
    id,
    label: cell.label,
    fromId,
    toId,
    start,
    end: finish,
    waypoints: waypointsOf(style, bends, { from: drawn(fromId), to: drawn(toId), start, end: finish }),
    head: hasStart ? (hasEnd ? 'both' : 'start') : hasEnd ? 'end' : 'none',
    type: typeOf(style, hasStart || hasEnd),
    hidden: isHidden(cell, cells) ? 'exchange.decoration.hidden' : null,
  };
}

function head({ get }: Style, key: string, usual: string): boolean {
  const value = get(key) ?? usual;
  // An oval where a message begins is no arrow.
  return value !== 'none' && value !== 'oval' && value !== '';
}

function typeOf({ get }: Style, hasHead: boolean): Line['type'] {
  if (get('dashed') !== '1') return null;
  if (get('startArrow') === 'oval') return 'message';
  return hasHead ? null : 'association';
}

/** Words that stand on a line are its name. */
function withLabels(lines: readonly Line[], shapes: readonly Shape[]): Line[] {
  const words = new Map<string, string[]>();
  for (const { labelOf, label } of shapes)
    if (labelOf !== null) words.set(labelOf, [...(words.get(labelOf) ?? []), label]);
  return lines.map((line) => ({
    ...line,
    label: [line.label, ...(words.get(line.id) ?? [])].filter((each) => each !== '').join(' '),
  }));
}

/** A frame that stacks words is a class or a table, and so are its rows. */
function withoutLists(shapes: readonly Shape[]): Shape[] {
  const rows = new Map<string, Shape[]>();
  for (const shape of shapes)
    if (shape.parentId !== null) rows.set(shape.parentId, [...(rows.get(shape.parentId) ?? []), shape]);
  const lists = new Set(
    shapes.flatMap(({ id, role }) => {
      const inside = rows.get(id) ?? [];
      const isList = inside.length > 0 && inside.every((each) => each.role.as === 'text');
      return role.as === 'frame' && isList ? [id] : [];
    }),
  );
  return shapes.map((shape) => {
    if (lists.has(shape.id)) return { ...shape, role: { as: 'alien', tells: true } };
    if (lists.has(shape.parentId ?? ''))
      return { ...shape, role: { as: 'decoration', why: 'exchange.decoration.row' } };
    return shape;
  });
}
