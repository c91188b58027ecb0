import { existsSync } from 'node:fs';
import { basename, extname, resolve } from 'node:path';
import { apply, squash, toWire, type Change } from '../../shared/changes/index.ts';
import { importRecords } from '../../shared/commands/index.ts';
import { finish } from '../../shared/engine/index.ts';
import { importFile, isTableFile, mapCounts, type Loss } from '../../shared/exchange/index.ts';
import type { AppError } from '../../shared/ipc/index.ts';
import { layoutMap } from '../../shared/diagram/index.ts';
import type { Doc } from '../../shared/model/index.ts';
import { readTables, type NotTaken, type TakenGroup } from '../../shared/tables/index.ts';
import { WORKSPACE_ENDING } from '../files/fileName.ts';
import { localeDefaults } from '../ipc/localeDefaults.ts';
import { readForImport } from '../ipc/readForImport.ts';
import { AppFailure } from '../log/appFailure.ts';
import { blankDoc } from '../store/blankDoc.ts';
import { createStore } from '../store/createStore.ts';
import { openStore } from '../store/openStore.ts';
import type { Store } from '../store/store.ts';
import { required, UsageError } from './arguments.ts';
import type { Answer, CommandContext, CommandLine } from './commandLine.ts';

/** Named in the design, not built yet. */
const LATER = /\.(xes|xes\.gz)$/i;

/**
 * Adds the processes of files to a workspace, which is made where there is none, and takes back what tables of it say. All of them or,
 * when one cannot be read, none.
 */
export const importCommand: CommandLine = {
  usage: 'cli.help-import',
  async run({ files, options }, context) {
    const to = resolve(required(options.to, 'to'));
    if (files.length === 0) throw new UsageError('cli.no-file');
    const later = files.find((file) => LATER.test(file));
    if (later !== undefined) throw new UsageError('cli.not-in-this-version', { what: extname(later) });
    if (!to.endsWith(WORKSPACE_ENDING))
      throw new UsageError('cli.bad-ending', { file: to, endings: WORKSPACE_ENDING });
    if (existsSync(to)) {
      const store = await openStore(to, context.storeOptions);
      return closing(store, async () => {
        if (store.readOnlyBecause !== null) throw new AppFailure('file-locked', store.lockedBy ?? to);
        return saveInto(store, await readAll(files, store.opened().doc, context), context);
      });
    }
    // A table changes what is there already; by itself it makes no workspace.
    if (files.every(isTableFile)) throw new AppFailure('file-not-found', to);
    const blank = blankDoc({ name: basename(to, WORKSPACE_ENDING), ...localeDefaults(context.locale) });
    const read = await readAll(files, blank, context);
    const store = await createStore(to, blank, context.storeOptions);
    return closing(store, () => saveInto(store, read, context));
  },
};

async function closing<T>(store: Store, work: () => T | Promise<T>): Promise<T> {
  try {
    return await work();
  } finally {
    store.close();
  }
}

interface ReadFiles {
  readonly changes: readonly Change[];
  readonly mapIds: readonly string[];
  readonly losses: readonly Loss[];
  /** What tables change, and what of them is not taken; null: no file is a table. */
  readonly tables: { readonly groups: readonly TakenGroup[]; readonly notTaken: readonly NotTaken[] } | null;
}

/** Each file is read into what the ones before it gave, so that calls between them find each other. */
async function readAll(files: readonly string[], into: Doc, context: CommandContext): Promise<ReadFiles> {
  const changes: Change[] = [];
  const mapIds: string[] = [];
  const losses: Loss[] = [];
  const groups: TakenGroup[] = [];
  const notTaken: NotTaken[] = [];
  let doc = into;
  for (const file of files) {
    if (isTableFile(file)) {
      const taken = readTable(file, doc, context);
      groups.push(...taken.groups);
      notTaken.push(...taken.notTaken);
      changes.push(...taken.changes);
      doc = apply(doc, taken.changes);
      continue;
    }
    const { newId, text } = context;
    const read = await importFile(readForImport(file), basename(file), { newId, text, doc, layoutMap });
    if (!read.ok) throw unreadable(file, read.error);
    if (importRecords.refuse(doc, read.value) === 'id-taken')
      throw new AppFailure('input-invalid', context.text('cli.already-there', { file: basename(file) }));
    changes.push(...read.value.changes);
    mapIds.push(...read.value.maps.map(({ id }) => id));
    losses.push(...read.value.losses);
    doc = apply(doc, read.value.changes);
  }
  const tables = files.some(isTableFile) ? { groups, notTaken } : null;
  return { changes, mapIds, losses, tables };
}

function readTable(file: string, doc: Doc, { newId, text, asOf }: CommandContext) {
  const read = finish(readTables(readForImport(file), basename(file), { doc, newId, text, today: asOf }));
  if (!read.ok) throw unreadable(file, read.error);
  return read.value;
}

const unreadable = (file: string, { code, detail }: AppError): AppFailure =>
  new AppFailure(code, `${basename(file)}: ${detail ?? code}`);

/** One entry in the history; what is answered is read from the saved workspace. */
function saveInto(store: Store, read: ReadFiles, context: CommandContext): Answer {
  const { doc, revision } = store.opened();
  if (read.changes.length === 0) return answerOf(read, store, context);
  if (Object.keys(doc.map).length > 0)
    store.createSnapshot({ name: context.text('cli.snapshot-name'), reason: 'before-import' });
  store.apply({
    mode: 'do',
    entryId: context.newId('entry'),
    command: importRecords.name,
    at: context.now().toISOString(),
    baseRevision: revision,
    // Several files may speak of one role; the history gets one change a record.
    changes: toWire(squash(read.changes)),
  });
  return answerOf(read, store, context);
}

function answerOf(read: ReadFiles, store: Store, context: CommandContext): Answer {
  const saved = store.opened().doc;
  const processes = read.mapIds.map((id) => ({
    id,
    name: saved.map[id]!.name,
    counts: mapCounts(saved, id),
  }));
  const { losses, tables } = read;
  const mapLines = tables && processes.length === 0 ? [] : linesOf(processes, losses, store, context);
  return {
    json: {
      processes,
      losses,
      ...(tables ? { changed: tables.groups, notRead: tables.notTaken } : {}),
    },
    lines: tables ? [...mapLines, ...tableLines(tables, store, context)] : mapLines,
  };
}

/** What the tables changed, by map and KPI, and what of them was not read. */
function tableLines(
  { groups, notTaken }: NonNullable<ReadFiles['tables']>,
  { path }: Store,
  { text }: CommandContext,
): string[] {
  const n = groups.reduce((sum, { items }) => sum + items.length, 0);
  const file = basename(path);
  return [
    n === 0 ? text('cli.table-same', { file }) : text('cli.table-changed', { n, file }),
    ...groups.flatMap(({ name, items }) => [
      text('cli.table-group', { name }),
      ...items.map(({ what, field, before, after }) =>
        before === ''
          ? text('cli.table-added', { what, field, after })
          : text('cli.table-item', { what, field, before, after }),
      ),
    ]),
    ...(notTaken.length === 0 ? [] : [text('cli.table-left', { n: notTaken.length })]),
    ...notTaken.map(({ where, why }) => text('cli.loss', { element: where, what: why })),
  ];
}

function linesOf(
  processes: readonly { readonly name: string; readonly counts: ReturnType<typeof mapCounts> }[],
  losses: readonly Loss[],
  { path }: Store,
  { text }: CommandContext,
): string[] {
  return [
    text('cli.imported', { n: processes.length, file: basename(path) }),
    ...processes.map(({ name, counts }) =>
      text('cli.imported-process', {
        name,
        tasks: counts.task,
        gateways: counts.gateway,
        events: counts.event,
        flows: counts.sequenceFlow,
      }),
    ),
    losses.length === 0 ? text('cli.nothing-lost') : text('cli.lost', { n: losses.length }),
    ...losses.map(({ element, what }) => text('cli.loss', { element, what })),
  ];
}
