import { apply, squash, type Change } from '../changes/index.ts';
import { fail, type Result } from '../ipc/index.ts';
import type { Doc } from '../model/index.ts';
import { createText } from '../text/index.ts';
import { readBpmnStepwise, type Imported, type ReadOptions } from './bpmn/readBpmn.ts';
import { decodeText } from './decodeText.ts';
import { isDrawio, readDrawio } from './drawio/readDrawio.ts';
import { readJson } from './json/readJson.ts';

export interface ImportContext extends Omit<ReadOptions, 'fileName'> {
  /** Lays out a map that the file does not draw. Without it such a map keeps its provisional grid and stays in `needsLayout`. */
  readonly layoutMap?: (doc: Doc, mapId: string) => Promise<readonly Change[]>;
  /** Hears the share (0–1) that is done. */
  readonly onProgress?: (share: number) => void;
  /** Asked between pieces; true stops with `cancelled`. */
  readonly isCancelled?: () => boolean;
  /** Awaited between pieces, so that a window can paint and hear a click on Cancel. */
  readonly giveWay?: () => Promise<void>;
}
import { readVisio } from './visio/readVisio.ts';

/** How many bytes say what an XML file is. */
const HEAD = 8000;

/** Endings of files that can be imported. */
export const importEndings = ['bpmn', 'xml', 'drawio', 'svg', 'vsdx', 'json'] as const;

/** Reads a file by the ending of its name, XML by how it begins: BPMN 2.0, a drawing of draw.io (also inside an SVG) or Visio, our own JSON. */
export async function importFile(
  bytes: Uint8Array,
  fileName: string,
  context: ImportContext,
): Promise<Result<Imported>> {
  const text = context.text ?? createText('en');
  const ending = /\.([a-z0-9]+)$/i.exec(fileName)?.[1]?.toLowerCase();
  if (ending === 'json') {
    const decoded = decodeText(bytes, text);
    return decoded.ok ? readJson(decoded.value, { ...context, text }) : decoded;
  }
  const read = readerOf(bytes, ending);
  if (!read)
    return fail(
      'import-format-unknown',
      text('exchange.format.unknown', {
        name: fileName.slice(-80),
        endings: importEndings.map((each) => `.${each}`).join(', '),
      }),
    );
  const steps = read(bytes, { ...context, text, fileName });
  for (;;) {
    const step = steps.next();
    if (step.done)
      return step.value.ok ? { ok: true, value: await layOut(step.value.value, context) } : step.value;
    context.onProgress?.(step.value);
    if (context.isCancelled?.()) return fail('cancelled', fileName);
    await context.giveWay?.();
  }
}

type Reader = (bytes: Uint8Array, options: ReadOptions) => Generator<number, Result<Imported>>;

function readerOf(bytes: Uint8Array, ending: string | undefined): Reader | null {
  if (ending === 'drawio' || ending === 'svg') return readDrawio;
  if (ending === 'vsdx') return readVisio;
  if (ending === 'bpmn') return readBpmnStepwise;
  if (ending !== 'xml') return null;
  return isDrawio(String.fromCharCode(...bytes.subarray(0, HEAD))) ? readDrawio : readBpmnStepwise;
}

/** One change a record: maps that share a role each bring its figures, and a record is created once. */
async function layOut(imported: Imported, { doc, layoutMap }: ImportContext): Promise<Imported> {
  let changes = squash(imported.changes);
  if (!layoutMap || imported.needsLayout.length === 0) return { ...imported, changes };
  for (const mapId of imported.needsLayout) {
    const moved = await layoutMap(apply(doc, changes), mapId);
    changes = squash([...changes, ...moved]);
  }
  return { ...imported, changes, needsLayout: [] };
}
