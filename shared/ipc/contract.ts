/**
 * Every call that the window may make, and every message it may get. Both sides derive their types from here; a handler that is
 * missing or answers with something else does not compile. One argument object a call; plain data; never a throw across.
 */
import * as v from 'valibot';
import { parseWire } from '../changes/index.ts';
import {
  heatMeasures,
  languages,
  type ListPaper,
  listPapers,
  paperNames,
  parseDoc,
  type Doc,
} from '../model/index.ts';
import { audiences, inks, packParts, pictureFormats } from './messages.ts';
import type {
  ApplyRequest,
  BackupInfo,
  FileNow,
  FolderListing,
  HistoryEntry,
  Ink,
  NativeEntry,
  NativeMenu,
  OpenedWorkspace,
  PackChoices,
  PictureFormat,
  PictureWish,
  PrintChoices,
  RecentFile,
  Recovered,
  Settings,
  SnapshotInfo,
  StartInfo,
  Work,
} from './messages.ts';
import { type Limits, printLimits } from './printLimits.ts';
import type { Result } from './result.ts';

interface Call<Input, Output> {
  readonly parse: (raw: unknown) => Input;
  readonly out?: Output;
}
const call = <Input, Output>(parse: (raw: unknown) => Input): Call<Input, Output> => ({ parse });
const as =
  <S extends v.GenericSchema>(schema: S) =>
  (raw: unknown): v.InferOutput<S> =>
    v.parse(schema, raw);

const nothing = as(v.strictObject({}));
const path = v.pipe(v.string(), v.minLength(1), v.maxLength(4096));
const name = v.pipe(v.string(), v.minLength(1), v.maxLength(500));
const within = ({ least, most }: Limits) => v.pipe(v.number(), v.minValue(least), v.maxValue(most));
const paperSize = v.strictObject({ width: within(printLimits.side), height: within(printLimits.side) });
const paperLayers = {
  withMarks: v.boolean(),
  withCandidates: v.boolean(),
  heat: v.optional(v.picklist(heatMeasures)),
  withFigures: v.optional(v.boolean()),
  withGoals: v.optional(v.boolean()),
};
const printChoices = v.strictObject({
  paper: v.picklist([...paperNames, 'custom', 'fit']),
  customSize: v.optional(
    v.strictObject({ width: within(printLimits.side), height: within(printLimits.side) }),
  ),
  margin: v.optional(within(printLimits.margin)),
  scale: v.optional(within(printLimits.scale)),
  orientation: v.picklist(['portrait', 'landscape', 'auto']),
  ...paperLayers,
  withSteps: v.optional(v.boolean()),
  withStrategy: v.optional(v.boolean()),
  withInsights: v.optional(v.boolean()),
  withMeasures: v.optional(v.boolean()),
  withLandscape: v.optional(v.boolean()),
  withStream: v.optional(v.boolean()),
  withParts: v.optional(v.boolean()),
  withPlan: v.optional(v.boolean()),
  poster: v.optional(
    v.strictObject({
      size: v.nullable(paperSize),
      overlap: v.optional(within(printLimits.overlap)),
      cuts: v.optional(v.strictObject({ x: v.array(v.number()), y: v.array(v.number()) })),
    }),
  ),
  withMonths: v.optional(v.boolean()),
  withReasons: v.optional(v.boolean()),
  ink: v.optional(v.picklist(inks)),
}) satisfies v.GenericSchema<PrintChoices>;
const packChoices = v.strictObject({
  language: v.picklist(languages),
  paper: v.picklist(listPapers),
  audience: v.picklist(audiences),
  without: v.array(v.picklist(packParts)),
  redaction: v.strictObject({
    names: v.array(name),
    wages: v.boolean(),
    costs: v.boolean(),
    notes: v.boolean(),
  }),
  layers: v.optional(v.strictObject(paperLayers)),
  ink: v.optional(v.picklist(inks)),
}) satisfies v.GenericSchema<PackChoices>;
const pictureWish = {
  mapId: name,
  planeId: v.nullable(name),
  onlyIds: v.nullable(v.array(name)),
  scale: v.pipe(v.number(), v.minValue(0.05), v.maxValue(16)),
  layers: v.strictObject(paperLayers),
};
const applyShape = v.strictObject({
  mode: v.picklist(['do', 'extend', 'undo', 'redo', 'silent']),
  entryId: name,
  command: name,
  at: name,
  baseRevision: v.pipe(v.number(), v.integer(), v.minValue(0)),
  changes: v.unknown(),
});
const parseApply = (raw: unknown): ApplyRequest => {
  const request = v.parse(applyShape, raw);
  return { ...request, changes: parseWire(request.changes) };
};
const target = { path, overwrite: v.optional(v.boolean(), false) };
const work = { pending: v.optional(v.array(v.unknown()), []), doc: v.optional(v.unknown()) };
const readWork = <Raw extends { readonly pending: readonly unknown[]; readonly doc?: unknown }>(
  raw: Raw,
) => ({
  ...raw,
  pending: raw.pending.map(parseApply),
  doc: raw.doc === undefined ? undefined : parseDoc(raw.doc),
});
const fileFilter = v.strictObject({ name, extensions: v.array(name) });

const nativeEntry: v.GenericSchema<NativeEntry> = v.strictObject({
  id: path,
  label: v.string(),
  shortcut: v.nullable(name),
  isEnabled: v.boolean(),
  isChecked: v.nullable(v.boolean()),
  textRole: v.nullable(v.picklist(['undo', 'redo', 'cut', 'copy', 'paste', 'selectAll'])),
  groups: v.optional(v.array(v.array(v.lazy(() => nativeEntry)))),
});
const nativeMenus = v.array(
  v.strictObject({ id: name, label: name, groups: v.array(v.array(nativeEntry)) }),
) satisfies v.GenericSchema<NativeMenu[]>;

export const contract = {
  'app.start': call<Record<string, never>, StartInfo>(nothing),
  'app.saveSettings': call<{ settings: Record<string, unknown> }, Settings>(
    as(v.strictObject({ settings: v.record(v.string(), v.unknown()) })),
  ),
  'app.recent': call<Record<string, never>, readonly RecentFile[]>(nothing),
  /** Opens a file that this program made (a PDF) with the computer's own viewer. */
  'app.openFile': call<{ path: string }, null>(as(v.strictObject({ path }))),
  'app.showInFolder': call<{ path: string }, null>(as(v.strictObject({ path }))),
  /** What the system's menu bar holds; answered by `menu.chosen`. Means nothing where there is no such bar. */
  'app.setMenu': call<{ menus: readonly NativeMenu[] }, null>(as(v.strictObject({ menus: nativeMenus }))),
  /** The window answers a `close.requested` push: everything is saved. */
  'app.readyToClose': call<Record<string, never>, null>(nothing),

  /** A file named after the firm, in the documents folder, at once. */
  'workspace.create': call<{ name: string }, OpenedWorkspace>(as(v.strictObject({ name }))),
  /** `insteadOf`: the path under which it was known and is no longer found. */
  'workspace.open': call<{ path: string; insteadOf?: string | undefined }, OpenedWorkspace>(
    as(v.strictObject({ path, insteadOf: v.optional(path) })),
  ),
  /** The worked example as a fresh workspace of its own; a user's file is never touched. */
  'workspace.openExample': call<Record<string, never>, OpenedWorkspace>(nothing),
  'workspace.apply': call<ApplyRequest, { readonly revision: number }>(parseApply),
  'workspace.history': call<{ beforeEntryId: string; limit: number }, readonly HistoryEntry[]>(
    as(
      v.strictObject({
        beforeEntryId: name,
        limit: v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(500)),
      }),
    ),
  ),
  'workspace.close': call<Record<string, never>, null>(nothing),
  /** Renames the file to follow the title; answers the new path. */
  'workspace.rename': call<{ name: string }, { readonly path: string; readonly name: string }>(
    as(v.strictObject({ name })),
  ),
  /** A whole copy, history included, with the work of this window in it. */
  'workspace.saveCopy': call<
    Work & { readonly path: string; readonly overwrite?: boolean },
    { readonly path: string }
  >((raw) => readWork(v.parse(v.strictObject({ ...target, ...work }), raw))),
  /** The same beside the file, under a free name that says whose version it is. */
  'workspace.saveBeside': call<Work, { readonly path: string }>((raw) =>
    readWork(v.parse(v.strictObject(work), raw)),
  ),
  /** This document alone, for others: no history, no named states, nothing of what was deleted. */
  'workspace.saveClean': call<
    { readonly path: string; readonly overwrite?: boolean; readonly doc: Doc },
    { readonly path: string }
  >((raw) => {
    const request = v.parse(v.strictObject({ ...target, doc: v.unknown() }), raw);
    return { ...request, doc: parseDoc(request.doc) };
  }),
  /** Whether the next edit could be written; fails with why not. */
  'workspace.checkFile': call<Record<string, never>, null>(nothing),
  /** What another workspace holds, to compare with; it is only read. */
  'workspace.read': call<{ path: string }, { readonly doc: Doc }>(as(v.strictObject({ path }))),
  /** What the open file holds now, where another program has changed it. */
  'workspace.fileNow': call<Record<string, never>, FileNow>(nothing),

  /** Puts the file itself elsewhere; answers where it is now. */
  'workspace.move': call<
    { path: string; overwrite: boolean },
    { readonly path: string; readonly name: string }
  >(as(v.strictObject({ path, overwrite: v.boolean() }))),
  /** What can be read of a damaged file goes into a new one beside it; the damaged one is only read. */
  'workspace.recover': call<{ path: string }, Recovered>(as(v.strictObject({ path }))),

  /** Whole copies of the open workspace that the program keeps by itself, newest first. */
  'backup.list': call<Record<string, never>, readonly BackupInfo[]>(nothing),
  'backup.read': call<{ id: string }, OpenedWorkspace['doc']>(as(v.strictObject({ id: name }))),
  /** A backup as a new workspace beside the open one; neither is changed. */
  'backup.restore': call<{ id: string }, { readonly path: string }>(as(v.strictObject({ id: name }))),

  'snapshot.create': call<{ name: string; reason: SnapshotInfo['reason'] }, SnapshotInfo>(
    as(
      v.strictObject({
        name,
        reason: v.picklist(['named', 'before-import', 'before-layout', 'before-restore', 'before-pack']),
      }),
    ),
  ),
  'snapshot.list': call<Record<string, never>, readonly SnapshotInfo[]>(nothing),
  /** The workspace as it was; the window shows it read-only, or goes back by one command. */
  'snapshot.read': call<{ id: string }, OpenedWorkspace['doc']>(as(v.strictObject({ id: name }))),

  /** The window system's own dialog; null when the user cancels. `unsupported` where there is none: the window shows its own browser. */
  'dialog.openFile': call<
    { title: string; filters: { name: string; extensions: string[] }[] },
    { readonly path: string } | null | 'unsupported'
  >(as(v.strictObject({ title: name, filters: v.array(fileFilter) }))),
  'dialog.saveFile': call<
    { title: string; suggestedPath: string; filters: { name: string; extensions: string[] }[] },
    { readonly path: string } | null | 'unsupported'
  >(as(v.strictObject({ title: name, suggestedPath: path, filters: v.array(fileFilter) }))),
  'folder.list': call<{ folder: string | null; extensions: string[] }, FolderListing>(
    as(v.strictObject({ folder: v.nullable(path), extensions: v.array(name) })),
  ),
  /** A file to import, as base64. */
  'file.read': call<{ path: string }, { readonly name: string; readonly base64: string }>(
    as(v.strictObject({ path })),
  ),

  /** Ends what is being made: its call is refused as `cancelled`, and nothing is written. */
  'report.cancel': call<Record<string, never>, null>(as(v.strictObject({}))),
  /** Maps in one file, in this order; none: the plan or the landscape alone. */
  'report.pdf': call<
    { mapIds: string[]; choices: PrintChoices; path: string; overwrite: boolean },
    { readonly path: string; readonly pages: number }
  >(as(v.strictObject({ mapIds: v.array(name), choices: printChoices, path, overwrite: v.boolean() }))),
  /** All that a client keeps, in one file. */
  'report.pack': call<
    { pack: PackChoices; path: string; overwrite: boolean },
    { readonly path: string; readonly pages: number }
  >(as(v.strictObject({ pack: packChoices, path, overwrite: v.boolean() }))),
  /** Another state of the business beside the saved one. */
  'report.comparison': call<
    {
      before: Doc;
      name: string;
      between: 'then' | 'other';
      paper: ListPaper;
      ink: Ink;
      path: string;
      overwrite: boolean;
    },
    { readonly path: string; readonly pages: number }
  >((raw) => {
    const request = v.parse(
      v.strictObject({
        before: v.unknown(),
        name,
        between: v.picklist(['then', 'other']),
        paper: v.picklist(listPapers),
        ink: v.picklist(inks),
        path,
        overwrite: v.boolean(),
      }),
      raw,
    );
    return { ...request, before: parseDoc(request.before) };
  }),
  /** The same as one page for a browser. */
  'report.web': call<{ pack: PackChoices; path: string; overwrite: boolean }, { readonly path: string }>(
    as(v.strictObject({ pack: packChoices, path, overwrite: v.boolean() })),
  ),
  /** A map, or a part of it, as an SVG or PNG file. `scale`: px of the bitmap for each px at 100 %. */
  'picture.write': call<
    PictureWish & { format: PictureFormat; path: string; overwrite: boolean },
    { readonly path: string }
  >(as(v.strictObject({ ...pictureWish, format: v.picklist(pictureFormats), path, overwrite: v.boolean() }))),
  /** The same as SVG text and as PNG (base64), for the clipboard. */
  'picture.make': call<PictureWish, { readonly svg: string; readonly png: string }>(
    as(v.strictObject(pictureWish)),
  ),
  /** Tables of everything: `all` as an Excel workbook, one of them as CSV. */
  'tables.write': call<{ table: string; path: string; overwrite: boolean }, { readonly path: string }>(
    as(v.strictObject({ table: name, path, overwrite: v.boolean() })),
  ),
  /** Writes a text export (BPMN, JSON, SVG) whole or not at all. */
  'file.writeText': call<{ path: string; text: string; overwrite: boolean }, { readonly path: string }>(
    as(v.strictObject({ path, text: v.string(), overwrite: v.boolean() })),
  ),
};

export type Channel = keyof typeof contract;
type InputOf<C> = C extends Call<infer Input, unknown> ? Input : never;
type OutputOf<C> =
  C extends Call<never, infer Output> ? Output : C extends Call<infer _, infer Output> ? Output : never;
export type In<C extends Channel> = InputOf<(typeof contract)[C]>;
export type Out<C extends Channel> = OutputOf<(typeof contract)[C]>;
/** The back end's side. An expected failure is thrown as `AppFailure` inside a handler and leaves as a `Result`. */
export type Handlers = { readonly [C in Channel]: (input: In<C>) => Out<C> | Promise<Out<C>> };
/** The window's side. */
export type Client = { readonly [C in Channel]: (input: In<C>) => Promise<Result<Out<C>>> };

/** Messages from the back end to the window. */
export const pushes = {
  'close.requested': as(v.strictObject({})),
  'file.opened': as(v.strictObject({ path })),
  /** How much of a report is made, 0–1; null where nobody knows. */
  'report.progress': as(v.strictObject({ share: v.nullable(v.number()) })),
  'menu.chosen': as(v.strictObject({ id: path })),
  /** Another program changed the open file, or took it away. */
  'file.changed': as(v.strictObject({ path, what: v.picklist(['changed', 'gone']) })),
};
export type Push = keyof typeof pushes;
export type PushPayload<P extends Push> = ReturnType<(typeof pushes)[P]>;
