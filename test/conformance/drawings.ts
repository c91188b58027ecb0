/** Drawings that others made, read as they were counted: pages, lanes and decisions as many, the rest no more, and every cell accounted for. */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { readForImport } from '../../electron/ipc/readForImport.ts';
import { apply } from '../../shared/changes/index.ts';
import { mapCounts, readDrawing } from '../../shared/exchange/index.ts';
import { emptyDoc, violations, type NewId } from '../../shared/model/index.ts';
import type { Report } from './checkFiles.ts';

/** What was counted in a file of draw.io. */
interface Counted {
  readonly pages: number;
  readonly vertices: number;
  readonly edges: number;
  readonly swimlanes: number;
  readonly decisions: number;
}

/** What was counted in a page of Visio. */
interface CountedPage {
  readonly shapes: number;
  readonly masters: { readonly [name: string]: number };
}

/** Decisions that a right reading finds beyond the diamonds that were counted, by file, with the reason. */
export const moreDecisions: { readonly [file: string]: { readonly by: number; readonly why: string } } = {
  'jgraph/templates/flowcharts/epc_1.xml': {
    by: 6,
    why: 'Event-driven chains draw a decision as a circle that says XOR or OR; only diamonds were counted.',
  },
  'jgraph/templates/flowcharts/epc_3.xml': {
    by: 5,
    why: 'Event-driven chains draw a decision as a circle that says XOR or OR; only diamonds were counted.',
  },
};

/** Files without a process, which must be refused in words. */
export const notProcesses: { readonly [file: string]: string } = {
  'jgraph/blog/data-flow.drawio': 'Data flow diagrams: nothing in them follows upon anything.',
};

export function checkDrawings(folder: string): Report {
  const counts = JSON.parse(readFileSync(join(folder, 'counts.json'), 'utf8')) as {
    readonly [file: string]: Counted & { readonly visio?: readonly CountedPage[] };
  };
  const failed: Report['failed'][number][] = [];
  const skipped: Report['skipped'][number][] = [];
  let checked = 0;
  for (const [file, counted] of Object.entries(counts)) {
    if (!existsSync(join(folder, file))) {
      skipped.push({ id: file, why: 'not there' });
      continue;
    }
    checked += 1;
    const wrong = checkDrawing(join(folder, file), file, counted.visio ? sums(counted.visio) : counted);
    if (wrong) failed.push({ file, ...wrong });
  }
  return { checked, passed: checked - failed.length, failed, skipped };
}

const sums = (pages: readonly CountedPage[]): Partial<Counted> => {
  const ofMaster = (name: RegExp) =>
    pages
      .flatMap(({ masters }) => Object.entries(masters))
      .reduce((sum, [each, n]) => (name.test(each) ? sum + n : sum), 0);
  return {
    pages: pages.length,
    swimlanes: ofMaster(/^(pool|lane)\b/i),
    decisions: ofMaster(/^gateway\b/i),
  };
};

let count = 0;
const newId = ((kind: string) => `${kind}-${(count += 1)}`) as NewId;

function checkDrawing(path: string, file: string, counted: Partial<Counted>) {
  const read = readDrawing(readForImport(path), { fileName: file, newId, doc: emptyDoc() });
  if (!read.ok) {
    const isRight = file in notProcesses && read.error.code === 'import-empty' && read.error.detail;
    return isRight ? null : { expected: counted, got: read.error };
  }
  if (file in notProcesses) return { expected: notProcesses[file], got: read.value.maps };
  const doc = apply(emptyDoc(), read.value.changes);
  const wrong = violations(doc);
  if (wrong.length > 0) return { expected: 'a sound workspace', got: wrong };
  const perMap = read.value.maps.map(({ id }) => mapCounts(doc, id));
  const sum = (of: (counts: (typeof perMap)[number]) => number) =>
    perMap.reduce((all, each) => all + of(each), 0);
  const got = {
    pages: read.value.pages.length,
    swimlanes: sum((each) => each.lane + each.pool),
    decisions: sum((each) => each.gateway),
  };
  const expected = {
    pages: counted.pages,
    swimlanes: counted.swimlanes,
    decisions: (counted.decisions ?? 0) + (moreDecisions[file]?.by ?? 0),
  };
  if (JSON.stringify(got) !== JSON.stringify(expected)) return { expected, got };
  return checkCells(read.value.pages, counted, {
    shapes: sum((each) => each.task + each.subProcess + each.callActivity + each.event + each.gateway),
    lines: sum((each) => each.sequenceFlow + each.messageFlow),
  });
}

type Pages = Extract<ReturnType<typeof readDrawing>, { ok: true }>['value']['pages'];

/** Every shape and line has become something, and of nothing there is more than was counted. */
function checkCells(pages: Pages, counted: Partial<Counted>, made: { shapes: number; lines: number }) {
  const lost = pages.flatMap(({ page, mapped }) =>
    mapped
      ? [...page.shapes, ...page.lines].filter(({ id }) => !mapped.fates.has(id)).map(({ id }) => id)
      : [],
  );
  if (lost.length > 0) return { expected: 'every cell accounted for', got: lost };
  const cells = {
    vertices: pages.reduce((all, { page }) => all + page.shapes.length, 0),
    edges: pages.reduce((all, { page }) => all + page.lines.length, 0),
  };
  const { vertices = cells.vertices, edges = cells.edges } = counted;
  if (cells.vertices !== vertices || cells.edges !== edges)
    return { expected: { vertices, edges }, got: cells };
  return made.shapes <= vertices && made.lines <= edges ? null : { expected: { vertices, edges }, got: made };
}
