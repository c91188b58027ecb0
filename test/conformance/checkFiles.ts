import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { readForImport } from '../../electron/ipc/readForImport.ts';
import { createStore } from '../../electron/store/createStore.ts';
import { blankDoc } from '../../electron/store/blankDoc.ts';
import { openStore } from '../../electron/store/openStore.ts';
import type { StoreOptions } from '../../electron/store/store.ts';
import { toWire } from '../../shared/changes/index.ts';
import { layoutMap } from '../../shared/diagram/index.ts';
import {
  importFile,
  mapCounts,
  type Imported,
  type Loss,
  type MapCounts,
} from '../../shared/exchange/index.ts';
import type { Result } from '../../shared/ipc/index.ts';
import type { NewId } from '../../shared/model/index.ts';
import { differences, refusals } from './explained.ts';

export interface Report {
  readonly checked: number;
  readonly passed: number;
  readonly failed: readonly {
    readonly file?: string;
    readonly id?: string;
    readonly expected: unknown;
    readonly got: unknown;
  }[];
  readonly skipped: readonly { readonly id: string; readonly why: string }[];
}

/** Our counts and what the reference calls them. Data objects are counted in too many ways to be compared. */
const referenceNames = {
  task: 'tasks',
  subProcess: 'subprocesses',
  callActivity: 'call_activities',
  gateway: 'gateways',
  event: 'events',
  sequenceFlow: 'sequence_flows',
  messageFlow: 'message_flows',
  lane: 'lanes',
  pool: 'pools',
  annotation: 'text_annotations',
} as const satisfies { readonly [K in keyof MapCounts]?: string };
type Counted = keyof typeof referenceNames;
type Counts = { [K in Counted]: number };
type Reference = { readonly [name: string]: unknown };

/** Imports every `.bpmn` under the `bpmn-*` folders into a workspace of its own and compares what was saved with the reference. */
export async function checkFiles(dataFolder: string): Promise<Report> {
  const temporary = mkdtempSync(join(tmpdir(), 'conformance-'));
  const failed: Report['failed'][number][] = [];
  const skipped: Report['skipped'][number][] = [];
  let checked = 0;
  try {
    const references = new Map<string, ReturnType<typeof referencesOf>>();
    for (const file of bpmnFilesIn(dataFolder)) {
      const [folder, name] = [file.slice(0, file.indexOf('/')), file.slice(file.indexOf('/') + 1)];
      if (!references.has(folder)) references.set(folder, referencesOf(join(dataFolder, folder)));
      const reference = references.get(folder)![name];
      if (reference === undefined) {
        skipped.push({ id: file, why: 'no reference counts' });
        continue;
      }
      checked += 1;
      const wrong = await checkFile(join(dataFolder, file), {
        file,
        reference,
        workspace: join(temporary, `${checked}.compass`),
      });
      if (wrong) failed.push({ file, ...wrong });
    }
  } finally {
    rmSync(temporary, { recursive: true, force: true });
  }
  return { checked, passed: checked - failed.length, failed, skipped };
}

/** The `.bpmn` files under the `bpmn-*` folders, as paths from there. */
export function bpmnFilesIn(dataFolder: string): string[] {
  const folders = existsSync(dataFolder)
    ? readdirSync(dataFolder).filter((name) => name.startsWith('bpmn-'))
    : [];
  return folders.sort().flatMap((folder) =>
    readdirSync(join(dataFolder, folder), { recursive: true, encoding: 'utf8' })
      .filter((name) => name.endsWith('.bpmn'))
      .map((name) => `${folder}/${name.replaceAll('\\', '/')}`)
      .sort(),
  );
}

/** What others counted in the files of a folder, by the path of the file in it. */
function referencesOf(folder: string): { readonly [file: string]: Reference } {
  const counts = join(folder, 'counts.json');
  return existsSync(counts)
    ? (JSON.parse(readFileSync(counts, 'utf8')) as { readonly [file: string]: Reference })
    : {};
}

interface Case {
  readonly file: string;
  readonly reference: Reference;
  readonly workspace: string;
}

/** What is wrong with our reading of a file; null where it is right. */
async function checkFile(
  path: string,
  { file, reference, workspace }: Case,
): Promise<{ expected: unknown; got: unknown } | null> {
  const read = await importInto(path, workspace);
  const refusal = refusals[file];
  if (!read.ok) {
    const isRight = refusal ? refusal.code === read.error.code : mustBeRefused(reference);
    const isSaid = (read.error.detail ?? '') !== '';
    return isRight && isSaid
      ? null
      : { expected: refusal ?? expectedCounts(file, reference), got: read.error };
  }
  if (refusal) return { expected: refusal, got: read.value.counts };
  const expected = expectedCounts(file, reference);
  const names = Object.keys(referenceNames) as Counted[];
  return names.every((name) => read.value.counts[name] === expected[name])
    ? null
    : { expected, got: read.value.counts };
}

/** Whether the reference itself could not read the file, or found no definitions of BPMN 2.0, or nothing in them to draw. */
function mustBeRefused(reference: Reference): boolean {
  const { error, root, isBPMN20, processes, pools } = reference;
  return (
    error !== undefined || root !== 'definitions' || isBPMN20 !== true || (processes === 0 && pools === 0)
  );
}

function expectedCounts(file: string, reference: Reference): Counts {
  const names = Object.keys(referenceNames) as Counted[];
  const by = (name: Counted) => differences[file]?.find((each) => each.count === name)?.by ?? 0;
  return Object.fromEntries(
    names.map((name) => [name, Number(reference[referenceNames[name]]) + by(name)]),
  ) as Counts;
}

let count = 0;
const newId = ((kind: string) => `${kind}-${(count += 1)}`) as NewId;

/** The sums over the maps of a file, read from a workspace that was saved, closed and opened again. */
async function importInto(
  path: string,
  workspace: string,
): Promise<Result<{ counts: Counts; losses: readonly Loss[] }>> {
  const blank = blankDoc({ name: 'Conformance' });
  const read = await importFile(readForImport(path), path, { newId, doc: blank, layoutMap });
  if (!read.ok) return read;
  const options: StoreOptions = {
    appData: `${workspace}-app`,
    now: () => new Date().toISOString(),
    newId: () => newId('entry'),
  };
  const store = await createStore(workspace, blank, options);
  save(store, read.value);
  store.close();
  const again = await openStore(workspace, options);
  const { doc } = again.opened();
  again.close();
  const perMap = read.value.maps.map(({ id }) => mapCounts(doc, id));
  const names = Object.keys(referenceNames) as Counted[];
  const counts = Object.fromEntries(
    names.map((name) => [name, perMap.reduce((sum, each) => sum + each[name], 0)]),
  ) as Counts;
  return { ok: true, value: { counts, losses: read.value.losses } };
}

function save(store: Awaited<ReturnType<typeof createStore>>, { changes }: Imported): void {
  store.apply({
    mode: 'do',
    entryId: newId('entry'),
    command: 'records.import',
    at: new Date().toISOString(),
    baseRevision: store.opened().revision,
    changes: toWire(changes),
  });
}
