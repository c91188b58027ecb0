/** What we write, opened in the real bpmn-js beside the original: it says nothing new against it, and shows every element at its place. */
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Page } from 'playwright-core';
import { readForImport } from '../../electron/ipc/readForImport.ts';
import { blankDoc } from '../../electron/store/blankDoc.ts';
import { apply } from '../../shared/changes/index.ts';
import { layoutMap } from '../../shared/diagram/index.ts';
import { importFile, writeBpmn } from '../../shared/exchange/index.ts';
import type { NewId } from '../../shared/model/index.ts';

/** One element as bpmn-js draws it: `at` are x, y, width and height of a shape, or both ends of a line. */
interface Drawn {
  readonly type: string;
  readonly name: string;
  readonly at: readonly number[];
}
/** What bpmn-js makes of a file; null where it opens nothing. */
interface Opened {
  readonly warnings: readonly string[];
  readonly drawn: readonly Drawn[];
}
export interface Comparison {
  readonly file: string;
  /** Elements of the original that stand elsewhere in ours, or nowhere. */
  readonly moved: readonly Drawn[];
  readonly newWarnings: readonly string[];
  /** Ours cannot be opened at all. */
  readonly isShut: boolean;
}

declare global {
  var openInViewer: (xml: string) => Promise<Opened | null>;
}

const viewer = fileURLToPath(
  new URL('../../node_modules/bpmn-js/dist/bpmn-viewer.production.min.js', import.meta.url),
);

/** A page with the viewer of bpmn-js, loaded once for many files. */
export async function loadViewer(page: Page): Promise<void> {
  await page.setContent('<!doctype html><div id="canvas" style="width:1200px;height:900px"></div>');
  await page.addScriptTag({ path: viewer });
  await page.evaluate(defineOpening);
}

/** Runs in the page. */
function defineOpening(): void {
  interface Shape {
    readonly type: string;
    readonly x: number;
    readonly y: number;
    readonly width: number;
    readonly height: number;
    readonly waypoints?: readonly { readonly x: number; readonly y: number }[];
    readonly labelTarget?: unknown;
    readonly parent?: unknown;
    readonly businessObject?: { readonly name?: string };
  }
  interface Viewer {
    importXML(xml: string): Promise<{ warnings: { message: string }[] }>;
    open(diagram: unknown): Promise<{ warnings: { message: string }[] }>;
    getDefinitions(): { readonly diagrams: readonly unknown[] };
    get(name: 'elementRegistry'): { getAll(): Shape[] };
    get(name: 'canvas'): { findRoot(shape: Shape): Shape };
    destroy(): void;
  }
  const BpmnJS = (globalThis as unknown as { BpmnJS: new (options: object) => Viewer }).BpmnJS;
  // bpmn-js moves what lies in a folded subprocess to a sheet of its own: there the place among its neighbours counts.
  const read = (viewer: Viewer): Drawn[] => {
    const sheets = new Map<Shape, Shape[]>();
    for (const shape of viewer.get('elementRegistry').getAll()) {
      if (!shape.parent || shape.labelTarget || shape.type === 'label') continue;
      const sheet = viewer.get('canvas').findRoot(shape);
      sheets.set(sheet, [...(sheets.get(sheet) ?? []), shape]);
    }
    return [...sheets].flatMap(([sheet, shapes]) => {
      const boxes = shapes.filter(({ waypoints }) => !waypoints);
      const isOwn = sheet.type === 'bpmn:SubProcess';
      const left = isOwn ? Math.min(...boxes.map(({ x }) => x)) : 0;
      const top = isOwn ? Math.min(...boxes.map(({ y }) => y)) : 0;
      return shapes.map((shape) => {
        const { type, x, y, width, height, waypoints, businessObject } = shape;
        const ends = waypoints ? [waypoints[0]!, waypoints.at(-1)!] : null;
        const at = ends
          ? ends.flatMap((end) => [end.x - left, end.y - top])
          : [x - left, y - top, width, height];
        return { type, name: (businessObject?.name ?? '').replace(/\s+/g, ' ').trim(), at };
      });
    });
  };
  globalThis.openInViewer = async (xml) => {
    const viewer = new BpmnJS({ container: '#canvas' });
    try {
      const { warnings } = await viewer.importXML(xml);
      const drawn = read(viewer);
      const [, ...more] = viewer.getDefinitions().diagrams;
      for (const diagram of more) {
        warnings.push(...(await viewer.open(diagram)).warnings);
        drawn.push(...read(viewer));
      }
      return { warnings: warnings.map(({ message }) => message), drawn };
    } catch {
      return null;
    } finally {
      viewer.destroy();
    }
  };
}

let count = 0;
const newId = ((kind: string) => `${kind}-${(count += 1)}`) as NewId;

/** One file through our model and out again, both opened; null where it is refused, or the original shows nothing in bpmn-js. */
export async function compareInBpmnJs(
  page: Page,
  dataFolder: string,
  file: string,
): Promise<Comparison | null> {
  const content = readForImport(join(dataFolder, file));
  const blank = blankDoc({ name: 'Conformance' });
  const imported = await importFile(content, file, { newId, doc: blank, layoutMap });
  if (!imported.ok) return null;
  const written = writeBpmn(apply(blank, imported.value.changes));
  const open = (xml: string) => page.evaluate((text) => globalThis.openInViewer(text), xml);
  const original = await open(new TextDecoder().decode(content));
  if (!original) return null;
  const ours = await open(written);
  if (!ours) return { file, moved: [], newWarnings: [], isShut: true };
  return {
    file,
    moved: withoutPartner(original.drawn, ours.drawn),
    newWarnings: without(ours.warnings.map(inOneLine), original.warnings.map(inOneLine)),
    isShut: false,
  };
}

/** Whole pixels may differ by one: other programs round otherwise. */
const TOLERANCE = 1;

function withoutPartner(original: readonly Drawn[], ours: readonly Drawn[]): Drawn[] {
  const left = [...ours];
  return original.filter((one) => {
    const partner = left.findIndex(
      (other) =>
        other.type === one.type &&
        (one.name === '' || other.name === one.name) &&
        other.at.every((value, index) => Math.abs(value - one.at[index]!) <= TOLERANCE),
    );
    if (partner >= 0) left.splice(partner, 1);
    return partner < 0;
  });
}

/** What the first list says more often than the second. */
function without(list: readonly string[], known: readonly string[]): string[] {
  const left = [...known];
  return list.filter((text) => {
    const at = left.indexOf(text);
    if (at >= 0) left.splice(at, 1);
    return at < 0;
  });
}

/** A warning without line, column and prefix, which are other ones in another file. */
const inOneLine = (message: string): string =>
  message
    .replace(/\s*line: \d+\s*column: \d+/g, '')
    .replace(/<[\w-]+:/g, '<')
    .replace(/\s+/g, ' ')
    .trim();
