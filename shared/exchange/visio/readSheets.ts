import { attribute, elements, type XmlNode } from '../xml/xmlNode.ts';
import type { Line, Page, Point, Shape } from '../drawing/drawing.ts';
import { roleOfMaster, typeOfMaster, withData } from './masterRole.ts';
import { cellOf, childrenNamed, outlineOf, shapesIn, sheetOf, type Master, type Sheet } from './sheets.ts';

const PX_PER_INCH = 96;
/** Lines whose outline begins or ends further from their ends than this, in inches, are drawn by rule. */
const NEAR = 0.1;

export interface PageFile {
  readonly id: string;
  readonly name: string;
  readonly sheet: XmlNode | null;
  readonly contents: XmlNode;
}

/** From where a group counts, in inches from the lower left corner of the page. */
interface Origin {
  readonly x: number;
  readonly y: number;
  readonly parent: Sheet | null;
}

/** The shapes and lines of a page of Visio, in px from its upper left corner. */
export function readSheets(
  { id, name, sheet, contents }: PageFile,
  masters: ReadonlyMap<string, Master>,
): Page {
  const height = (sheet && cellOf(sheet, 'PageHeight')) ?? 11;
  const scale = scaleOf(sheet);
  const toPage = ({ x, y }: Point): Point => ({ x: x * scale, y: (height - y) * scale });
  const shapes: Shape[] = [];
  const lines: Line[] = [];
  const ends = endsOf(contents);
  const visit = (node: XmlNode, origin: Origin): void => {
    const sheetOfNode = sheetOf(node, masters);
    const key = attribute(node, 'ID') ?? `shape ${shapes.length}`;
    if (sheetOfNode.cell('BeginX') !== null && sheetOfNode.cell('EndX') !== null) {
      lines.push(lineOf(key, sheetOfNode, origin, { ends, toPage }));
      return;
    }
    const place = placeOf(sheetOfNode, origin);
    const corner = toPage({ x: place.x, y: place.y + place.height });
    const words = partWords(sheetOfNode);
    shapes.push({
      id: key,
      ...corner,
      width: place.width * scale,
      height: place.height * scale,
      label: sheetOfNode.text || words,
      role: roleOfSheet(sheetOfNode, origin.parent, place),
      parentId: null,
      labelOf:
        isPart(sheetOfNode, origin.parent) && sheetOfNode.text !== '' && origin.parent?.text === ''
          ? (attribute(origin.parent.node, 'ID') ?? null)
          : null,
      opensPage: null,
    });
    for (const child of sheetOfNode.children) visit(child, { x: place.x, y: place.y, parent: sheetOfNode });
  };
  for (const node of shapesIn(contents)) visit(node, { x: 0, y: 0, parent: null });
  return { id, name, shapes, lines };
}

/** Px for an inch of the drawing: a plan may be drawn at a scale. */
function scaleOf(sheet: XmlNode | null): number {
  const [page, drawing] = [sheet && cellOf(sheet, 'PageScale'), sheet && cellOf(sheet, 'DrawingScale')];
  const ratio = page && drawing ? page / drawing : 1;
  return PX_PER_INCH * (ratio > 0 && ratio < 1000 ? ratio : 1);
}

function placeOf({ cell }: Sheet, origin: Origin) {
  const [w, h] = [Math.abs(cell('Width') ?? 1), Math.abs(cell('Height') ?? 1)];
  const isTurned = Math.abs(Math.sin(cell('Angle') ?? 0)) > 0.9;
  const middle = {
    x: (cell('PinX') ?? 0) - (cell('LocPinX') ?? w / 2) + w / 2,
    y: (cell('PinY') ?? 0) - (cell('LocPinY') ?? h / 2) + h / 2,
  };
  const [width, height] = isTurned ? [h, w] : [w, h];
  return { x: origin.x + middle.x - width / 2, y: origin.y + middle.y - height / 2, width, height };
}

/** A piece of the form of a stencil's shape, such as the sign in its corner. */
const isPart = (sheet: Sheet, parent: Sheet | null): boolean =>
  parent !== null && parent.master !== '' && sheet.master === '';

/** The words of a stencil's shape that stand in one of its parts. */
const partWords = ({ children, master }: Sheet): string =>
  master === '' ? '' : children.flatMap((child) => sheetOf(child, new Map()).text || []).join('\n');

function roleOfSheet(
  sheet: Sheet,
  parent: Sheet | null,
  { width, height }: { width: number; height: number },
): Shape['role'] {
  if (isPart(sheet, parent)) return { as: 'sign', says: null };
  const type = attribute(sheet.node, 'Type');
  if (sheet.master === '') {
    if (type === 'Group') return { as: 'holder' };
    if (type === 'Foreign' || type === 'Guide')
      return { as: 'decoration', why: 'exchange.decoration.picture' };
    return outlineOf(sheet.node).some((row) => attribute(row, 'T') === 'Ellipse')
      ? { as: 'terminal' }
      : { as: 'box' };
  }
  const role = withData(roleOfMaster(sheet.master), sheet.data);
  // A lane that is higher than wide stands upright, whatever its master is called.
  return role.as === 'frame' ? { ...role, isHorizontal: role.isHorizontal && width >= height } : role;
}

type Ends = ReadonlyMap<string, { readonly from: string | null; readonly to: string | null }>;

/** What each line is glued to. */
function endsOf(contents: XmlNode): Ends {
  const ends = new Map<string, { from: string | null; to: string | null }>();
  for (const connect of childrenNamed(contents, 'Connects').flatMap((each) =>
    childrenNamed(each, 'Connect'),
  )) {
    const line = attribute(connect, 'FromSheet') ?? '';
    const known = ends.get(line) ?? { from: null, to: null };
    const at = attribute(connect, 'FromCell') ?? '';
    const to = attribute(connect, 'ToSheet');
    ends.set(
      line,
      at.startsWith('Begin') ? { ...known, from: to } : at.startsWith('End') ? { ...known, to } : known,
    );
  }
  return ends;
}

function lineOf(
  id: string,
  sheet: Sheet,
  origin: Origin,
  { ends, toPage }: { readonly ends: Ends; readonly toPage: (point: Point) => Point },
): Line {
  const at = (x: string, y: string): Point => ({
    x: origin.x + (sheet.cell(x) ?? 0),
    y: origin.y + (sheet.cell(y) ?? 0),
  });
  const [begin, end] = [at('BeginX', 'BeginY'), at('EndX', 'EndY')];
  const [atBegin, atEnd] = [(sheet.cell('BeginArrow') ?? 0) > 0, (sheet.cell('EndArrow') ?? 0) > 0];
  return {
    id,
    label: sheet.text,
    fromId: ends.get(id)?.from ?? null,
    toId: ends.get(id)?.to ?? null,
    start: toPage(begin),
    end: toPage(end),
    waypoints: wayOf(sheet, origin, begin, end)?.map(toPage) ?? null,
    // A theme may draw the arrow without a word in the shape: a line leads where it was drawn to.
    head: atBegin ? (atEnd ? 'both' : 'start') : 'end',
    type: typeOfMaster(sheet.master),
    hidden: null,
  };
}

/** The bends of a line, where its outline is made of straight pieces between its ends; null otherwise. */
function wayOf({ node, cell }: Sheet, origin: Origin, begin: Point, end: Point): Point[] | null {
  const rows = outlineOf(node).filter((row) => attribute(row, 'Del') !== '1');
  if (rows.length < 3 || rows.some((row) => !/^(MoveTo|LineTo)$/.test(attribute(row, 'T') ?? '')))
    return null;
  const corner = {
    x: origin.x + (cell('PinX') ?? 0) - (cell('LocPinX') ?? 0),
    y: origin.y + (cell('PinY') ?? 0) - (cell('LocPinY') ?? 0),
  };
  const way = rows.map((row) => ({
    x: corner.x + (cellOf(row, 'X') ?? 0),
    y: corner.y + (cellOf(row, 'Y') ?? 0),
  }));
  const isNear = (a: Point | undefined, b: Point) =>
    a !== undefined && Math.hypot(a.x - b.x, a.y - b.y) < NEAR;
  return isNear(way[0], begin) && isNear(way.at(-1), end) ? [begin, ...way.slice(1, -1), end] : null;
}

/** Shapes anywhere below a node, for the limit of a page. */
export const countShapes = (node: XmlNode): number =>
  elements(node).reduce((sum, each) => sum + countShapes(each) + (each.local === 'Shape' ? 1 : 0), 0);
