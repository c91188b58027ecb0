import { elementOf, type Box, type Doc, type Flow, type Point } from '../../model/index.ts';
import { boxOfPoints, grow, overlaps, union } from '../geometry/box.ts';
import type { BoxRows } from '../geometry/boxRows.ts';
import { aroundEnds, type LineRows } from './lineRows.ts';
import type { Sheet } from './sheet.ts';
import { labelBoxes, solidBoxes } from './sheetBoxes.ts';
import { type SheetChanges, shapesOf } from './sheetChanges.ts';
import type { SheetEnd } from './sheetEnds.ts';

/** What was routed before: the lines of the same sheet of the same map, in an earlier document. */
export interface RoutedBefore {
  readonly doc: Doc;
  readonly routes: ReadonlyMap<string, readonly Point[]>;
}

interface Sheets {
  readonly before: RoutedBefore;
  readonly endsBefore: ReadonlyMap<string, SheetEnd>;
  /** Of the flows of now, as they were; `newPlaces`: of those that are new or not as they were. */
  readonly rows: LineRows;
  readonly newPlaces: readonly number[];
  readonly changes: SheetChanges;
  readonly sheet: Sheet;
}

/** Nothing farther from the two ends of a line than this has a say in where it runs. */
export const FARTHEST = 240;

/**
 * Tells which lines run where they did: those whose ends are the same, and near which no shape, label or other line has come, gone or
 * changed. Lines are asked for and noted in the order in which they are routed, since a line only looks at those before it.
 */
export class UnmovedLines {
  /** Shapes and names that came, went or changed, as they were and as they are. */
  readonly changedShapes: readonly Box[];
  private readonly sheets: Sheets;
  private readonly changedIds = new Set<string>();
  private readonly changedBoxes: Box[] = [];
  /** The box around all of these: most lines lie outside of it. */
  private changedArea: Box | null = null;
  /** Flows that changed, or whose line runs elsewhere; none that was not noted. */
  readonly movedIds = new Set<string>();
  /** Flows with an end that changed. */
  private readonly tornIds = new Set<string>();
  /** Around the ends of each flow. */
  readonly ends: BoxRows;

  constructor(sheets: Sheets) {
    this.sheets = sheets;
    const { before, changes, sheet, rows, newPlaces } = sheets;
    const both = [changes.come, changes.gone];
    this.changedShapes = both.flatMap((changed) => [...solidBoxes(changed), ...labelBoxes(changed)]);
    for (const box of this.changedShapes) this.changeBox(box);
    for (const { flows } of both) for (const flow of flows) this.change(flow, before.routes.get(flow.id));
    const { flows } = sheet.contents;
    // A line whose end moved may be routed earlier or later than before: others must not trust where it was.
    const torn = [...this.placesAtShapes()].filter((place) => {
      const { fromId, toId } = flows[place]!;
      return !this.isSameEnd(fromId) || !this.isSameEnd(toId);
    });
    for (const place of torn) {
      this.tornIds.add(flows[place]!.id);
      this.change(flows[place]!, before.routes.get(flows[place]!.id));
    }
    this.ends = rows.ends.with(
      [...newPlaces, ...torn].map((place) => [place, aroundEnds(flows[place]!, sheet.ends)]),
    );
  }

  /** Flows that may end at a shape that came, went or changed, or at an event on one. */
  private placesAtShapes(): Iterable<number> {
    const { changes, rows, newPlaces, sheet } = this.sheets;
    const shapes = [...shapesOf(changes.come), ...shapesOf(changes.gone)];
    const ids = new Set<string | null>(shapes.map(({ id }) => id));
    const area = union([...shapes, ...sheet.contents.events.filter((event) => ids.has(event.attachedToId))]);
    return new Set([...newPlaces, ...(area ? rows.ends.touching(area) : [])]);
  }

  /** The places of flows whose lines have to be looked for again, as far as is known by now; there are only more of them with time. */
  doubtful(): number[] {
    const { flows } = this.sheets.sheet.contents;
    const near = this.changedArea ? this.ends.touching(grow(this.changedArea, FARTHEST)) : [];
    return [...new Set([...this.sheets.newPlaces, ...near])].filter((place) =>
      this.isDoubtful(flows[place]!),
    );
  }

  /** Flows that are no more, or not as they were. */
  get goneIds(): readonly string[] {
    return this.sheets.changes.gone.flows.map(({ id }) => id);
  }

  private isDoubtful(flow: Flow): boolean {
    if (this.isTouched(flow)) return true;
    if (flow.waypoints) return false;
    const { ends } = this.sheets.sheet;
    const [from, to] = [ends.get(flow.fromId), ends.get(flow.toId)];
    return !from || !to || this.isChangedNear(from.box, to.box);
  }

  /** The line it had, or null where it has to be routed again; `from` and `to` are the boxes at its ends. */
  keptLine(flow: Flow, from: Box, to: Box): readonly Point[] | null {
    if (this.isTouched(flow) || this.isChangedNear(from, to)) return null;
    return this.sheets.before.routes.get(flow.id) ?? null;
  }

  /** Takes note of where a line runs now; one that runs elsewhere may move those after it. */
  note(flow: Flow, line: readonly Point[] | null): void {
    const old = this.sheets.before.routes.get(flow.id);
    if (!this.changedIds.has(flow.id) && isSameLine(old, line)) return;
    this.movedIds.add(flow.id);
    this.change(flow, old);
    this.change(flow, line ?? undefined);
  }

  private isTouched({ id, fromId, toId }: Flow): boolean {
    return (
      this.tornIds.has(id) ||
      this.changedIds.has(id) ||
      this.changedIds.has(fromId) ||
      this.changedIds.has(toId)
    );
  }

  private isChangedNear(from: Box, to: Box): boolean {
    const area = this.changedArea;
    if (!area || isFar(from, to, area)) return false;
    const near = grow(union([from, to])!, FARTHEST);
    return this.changedBoxes.some((box) => overlaps(box, near));
  }

  private change(flow: Flow, line: readonly Point[] = []): void {
    for (const id of [flow.id, flow.fromId, flow.toId]) this.changedIds.add(id);
    for (let index = 1; index < line.length; index += 1)
      this.changeBox(boxOfPoints([line[index - 1]!, line[index]!])!);
  }

  private changeBox(box: Box): void {
    this.changedBoxes.push(box);
    this.changedArea = this.changedArea ? union([this.changedArea, box]) : box;
  }

  /** Whether an end, and for a border event the step it sits on, is the same as before. */
  private isSameEnd(id: string): boolean {
    const {
      sheet: { doc, ends },
      endsBefore,
      before,
    } = this.sheets;
    // Nearly every end is a shape of the sheet; looking through all kinds of a large document takes long.
    const [was, is] = [endsBefore.get(id), ends.get(id)];
    if (was || is) return was === is;
    const record = elementOf(doc, id)?.record;
    if (!record || record !== elementOf(before.doc, id)?.record) return false;
    const hostId = doc.event[id]?.attachedToId ?? null;
    return hostId === null || doc.step[hostId] === before.doc.step[hostId];
  }
}

/** Whether an area lies farther from two boxes than anything that has a say; asked of each line of a map, most of which are far away. */
const isFar = (a: Box, b: Box, area: Box): boolean =>
  area.x >= Math.max(a.x + a.width, b.x + b.width) + FARTHEST ||
  area.x + area.width <= Math.min(a.x, b.x) - FARTHEST ||
  area.y >= Math.max(a.y + a.height, b.y + b.height) + FARTHEST ||
  area.y + area.height <= Math.min(a.y, b.y) - FARTHEST;

function isSameLine(a: readonly Point[] | null | undefined, b: readonly Point[] | null | undefined): boolean {
  if (!a || !b) return !a && !b;
  return (
    a === b || (a.length === b.length && a.every((point, at) => point.x === b[at]!.x && point.y === b[at]!.y))
  );
}
