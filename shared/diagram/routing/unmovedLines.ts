import { elementOf, type Box, type Doc, type Flow, type MapContents, type Point } from '../../model/index.ts';
import { boxOfPoints, grow, overlaps, union } from '../geometry/box.ts';
import { type DrawnNodes, labelBoxes, solidBoxes } from './sheetBoxes.ts';
import type { SheetEnd } from './sheetEnds.ts';

/** What was routed before: the lines of the same sheet of the same map, in an earlier document. */
export interface RoutedBefore {
  readonly doc: Doc;
  readonly routes: ReadonlyMap<string, readonly Point[]>;
}

interface Sheets {
  readonly before: RoutedBefore;
  readonly contentsBefore: MapContents;
  readonly endsBefore: ReadonlyMap<string, SheetEnd>;
  readonly doc: Doc;
  readonly contents: MapContents;
  readonly ends: ReadonlyMap<string, SheetEnd>;
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
  /** Flows that changed, or whose line runs elsewhere. */
  private readonly movedIds = new Set<string>();
  /** Flows with an end that changed. */
  private readonly tornIds = new Set<string>();

  constructor(sheets: Sheets) {
    this.sheets = sheets;
    const { contents, contentsBefore, before } = sheets;
    const changes = [without(contents, contentsBefore), without(contentsBefore, contents)];
    this.changedShapes = changes.flatMap((changed) => [...solidBoxes(changed), ...labelBoxes(changed)]);
    for (const box of this.changedShapes) this.changeBox(box);
    for (const { flows } of changes) for (const flow of flows) this.change(flow, before.routes.get(flow.id));
    // A line whose end moved may be routed earlier or later than before: others must not trust where it was.
    for (const flow of contents.flows) {
      if (this.isSameEnd(flow.fromId) && this.isSameEnd(flow.toId)) continue;
      this.tornIds.add(flow.id);
      this.change(flow, before.routes.get(flow.id));
    }
  }

  /** Whether a flow, a shape at its ends or its line is another than before; to be asked once it was noted. */
  hasMoved(id: string): boolean {
    return this.movedIds.has(id);
  }

  /** The line it had, or null where it has to be routed again; `ends` is the box around its two ends. */
  keptLine(flow: Flow, ends: Box): readonly Point[] | null {
    if (this.tornIds.has(flow.id)) return null;
    for (const id of [flow.id, flow.fromId, flow.toId]) if (this.changedIds.has(id)) return null;
    const near = grow(ends, FARTHEST);
    const isNear = (box: Box) => overlaps(box, near);
    if (this.changedArea && isNear(this.changedArea) && this.changedBoxes.some(isNear)) return null;
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
    const { doc, ends, endsBefore, before } = this.sheets;
    // Nearly every end is a shape of the sheet; looking through all kinds of a large document takes long.
    const [was, is] = [endsBefore.get(id), ends.get(id)];
    if (was || is) return was === is;
    const record = elementOf(doc, id)?.record;
    if (!record || record !== elementOf(before.doc, id)?.record) return false;
    const hostId = doc.event[id]?.attachedToId ?? null;
    return hostId === null || doc.step[hostId] === before.doc.step[hostId];
  }
}

/** What is in one sheet and not, as the very same record, in the other. */
function without(contents: MapContents, others: MapContents): DrawnNodes & Pick<MapContents, 'flows'> {
  const less = <R extends object>(records: readonly R[], besides: readonly R[]): readonly R[] => {
    // After nearly every edit the lists differ in one place: what they have in common before and behind it need not be looked up.
    let [from, end, otherEnd] = [0, records.length, besides.length];
    while (from < end && records[from] === besides[from]) from += 1;
    while (end > from && otherEnd > from && records[end - 1] === besides[otherEnd - 1]) {
      end -= 1;
      otherEnd -= 1;
    }
    const same = new Set(besides.slice(from, otherEnd));
    return records.slice(from, end).filter((record) => !same.has(record));
  };
  return {
    steps: less(contents.steps, others.steps),
    events: less(contents.events, others.events),
    gateways: less(contents.gateways, others.gateways),
    dataNodes: less(contents.dataNodes, others.dataNodes),
    notes: less(contents.notes, others.notes),
    flows: less(contents.flows, others.flows),
  };
}

function isSameLine(a: readonly Point[] | null | undefined, b: readonly Point[] | null | undefined): boolean {
  if (!a || !b) return !a && !b;
  return (
    a === b || (a.length === b.length && a.every((point, at) => point.x === b[at]!.x && point.y === b[at]!.y))
  );
}
