import { elementOf, type Box, type Doc, type Flow, type MapContents, type Point } from '../../model/index.ts';
import { boxOfPoints, grow, overlaps } from '../geometry/box.ts';

/** What was routed before: the lines of the same sheet of the same map, in an earlier document. */
export interface RoutedBefore {
  readonly doc: Doc;
  readonly routes: ReadonlyMap<string, readonly Point[]>;
}

interface Sheets {
  readonly before: RoutedBefore;
  readonly contentsBefore: MapContents;
  readonly doc: Doc;
  readonly contents: MapContents;
  /** All boxes of a sheet that lines keep off. */
  readonly boxesOf: (contents: MapContents) => readonly Box[];
}

/** Nothing farther from the two ends of a line than this has a say in where it runs. */
export const FARTHEST = 240;

const nodeLists = ['steps', 'events', 'gateways', 'dataNodes', 'notes'] as const;

/**
 * Tells which lines run where they did: those whose ends are the same, and near which no shape, label or other line has come, gone or
 * changed. Lines are asked for and noted in the order in which they are routed, since a line only looks at those before it.
 */
export class UnmovedLines {
  private readonly sheets: Sheets;
  private readonly changedIds = new Set<string>();
  private readonly changedBoxes: Box[] = [];

  constructor(sheets: Sheets) {
    this.sheets = sheets;
    const { contents, contentsBefore, boxesOf, before } = sheets;
    for (const changed of [without(contents, contentsBefore), without(contentsBefore, contents)]) {
      this.changedBoxes.push(...boxesOf(changed));
      for (const flow of changed.flows) this.change(flow, before.routes.get(flow.id));
    }
    // A line whose end moved may be routed earlier or later than before: others must not trust where it was.
    for (const flow of contents.flows)
      if (!this.isSame(flow.fromId) || !this.isSame(flow.toId)) this.change(flow, before.routes.get(flow.id));
  }

  /** The line it had, or null where it has to be routed again; `ends` is the box around its two ends. */
  keptLine(flow: Flow, ends: Box): readonly Point[] | null {
    const isChanged = [flow.id, flow.fromId, flow.toId].some((id) => this.changedIds.has(id));
    if (isChanged || !this.isSame(flow.fromId) || !this.isSame(flow.toId)) return null;
    const near = grow(ends, FARTHEST);
    if (this.changedBoxes.some((box) => overlaps(box, near))) return null;
    return this.sheets.before.routes.get(flow.id) ?? null;
  }

  /** Takes note of where a line runs now; one that runs elsewhere may move those after it. */
  note(flow: Flow, line: readonly Point[] | null): void {
    const old = this.sheets.before.routes.get(flow.id);
    if (!this.changedIds.has(flow.id) && isSameLine(old, line)) return;
    this.change(flow, old);
    this.change(flow, line ?? undefined);
  }

  private change(flow: Flow, line: readonly Point[] = []): void {
    for (const id of [flow.id, flow.fromId, flow.toId]) this.changedIds.add(id);
    for (let index = 1; index < line.length; index += 1)
      this.changedBoxes.push(boxOfPoints([line[index - 1]!, line[index]!])!);
  }

  /** Whether an end, and for a border event the step it sits on, is the same as before. */
  private isSame(id: string): boolean {
    const { doc, contents, contentsBefore, before } = this.sheets;
    // Nearly every end is a node of the sheet; looking through all kinds of a large document takes long.
    const record = contents.nodeById.get(id) ?? elementOf(doc, id)?.record;
    if (!record || record !== (contentsBefore.nodeById.get(id) ?? elementOf(before.doc, id)?.record))
      return false;
    const hostId = doc.event[id]?.attachedToId ?? null;
    return hostId === null || doc.step[hostId] === before.doc.step[hostId];
  }
}

/** What is in one sheet and not, as the very same record, in the other. */
function without(contents: MapContents, others: MapContents): MapContents {
  const less = <R extends object>(records: readonly R[], besides: readonly R[]): R[] => {
    const same = new Set(besides);
    return records.filter((record) => !same.has(record));
  };
  const changed: { -readonly [K in keyof MapContents]: MapContents[K] } = {
    ...contents,
    flows: less(contents.flows, others.flows),
  };
  for (const list of nodeLists)
    Object.assign(changed, { [list]: less<object>(contents[list], others[list]) });
  return changed;
}

function isSameLine(a: readonly Point[] | null | undefined, b: readonly Point[] | null | undefined): boolean {
  if (!a || !b) return !a && !b;
  return (
    a === b || (a.length === b.length && a.every((point, at) => point.x === b[at]!.x && point.y === b[at]!.y))
  );
}
