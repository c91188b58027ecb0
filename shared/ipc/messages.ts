/** What the two sides tell each other: plain, cloneable data. */
import type { WireChange } from '../changes/index.ts';
import type { Doc, HeatMeasure, Language, ListPaper, PaperName } from '../model/index.ts';

export interface RecentFile {
  readonly path: string;
  readonly name: string;
  readonly openedAt: string;
  readonly isMissing: boolean;
}

/** What the window needs to know before the first file is open. */
export interface StartInfo {
  readonly windowSystem: 'electron' | 'chromium';
  readonly platform: 'linux' | 'win32' | 'darwin';
  readonly version: string;
  readonly locale: string;
  readonly today: string;
  readonly documentsFolder: string;
  readonly recent: readonly RecentFile[];
  readonly settings: Settings;
  /** A file the program was started with, or the one that was open when it last ended. */
  readonly openPath: string | null;
  /** True when the last run did not end by itself. */
  readonly endedBadly: boolean;
}

/** One menu of the system's menu bar, where there is one (macOS). Entries come in groups, parted by lines. */
export interface NativeMenu {
  readonly id: string;
  readonly label: string;
  readonly groups: readonly (readonly NativeEntry[])[];
}
export interface NativeEntry {
  readonly id: string;
  readonly label: string;
  /** As actions write it: "$mod+Shift+p". */
  readonly shortcut: string | null;
  readonly isEnabled: boolean;
  /** Null: no tick at all. */
  readonly isChecked: boolean | null;
  /** What the field that has the focus does with it, in place of the action. */
  readonly textRole: 'undo' | 'redo' | 'cut' | 'copy' | 'paste' | 'selectAll' | null;
  /** Given: opens a further menu. */
  readonly groups?: readonly (readonly NativeEntry[])[] | undefined;
}

/** Choices of this computer, not of a workspace. Unknown keys are kept. */
export interface Settings {
  readonly theme: 'system' | 'light' | 'dark';
  readonly language: string;
  readonly textScale: number;
  readonly lastFolder: string | null;
  readonly [key: string]: unknown;
}

/** One entry of the history: what a command did, and when. */
export interface HistoryEntry {
  readonly id: string;
  readonly command: string;
  readonly at: string;
  readonly changes: readonly WireChange[];
}

export interface OpenedWorkspace {
  readonly path: string;
  readonly name: string;
  readonly doc: Doc;
  readonly revision: number;
  /** Newest last. Only the latest entries; `workspace.history` gives earlier ones. */
  readonly past: readonly HistoryEntry[];
  /** What was undone and can be done again; next one last. */
  readonly future: readonly HistoryEntry[];
  readonly hasEarlierHistory: boolean;
  /** Null: this window may write. Otherwise why not. */
  readonly readOnlyBecause: 'locked' | 'snapshot' | 'folder' | 'example' | null;
  readonly lockedBy: string | null;
}

/**
 * How a batch of changes enters the history.
 * `do` adds an entry and forgets what was undone; `extend` joins the newest entry (a drag, a run of typing) and needs its id;
 * `undo` and `redo` move the entry with that id to the other side; `silent` changes rows and adds no entry.
 */
export interface ApplyRequest {
  readonly mode: 'do' | 'extend' | 'undo' | 'redo' | 'silent';
  readonly entryId: string;
  readonly command: string;
  readonly at: string;
  readonly baseRevision: number;
  readonly changes: readonly WireChange[];
}

/** What a window holds beyond its file, for a copy. */
export interface Work {
  /** Batches that could not be written to the file, in order. */
  readonly pending?: readonly ApplyRequest[];
  /** The whole document, for where the file itself cannot be copied any more. */
  readonly doc?: Doc | undefined;
}

/** A file as another program left it. */
export interface FileNow {
  readonly doc: Doc;
  /** When it was written last, as an ISO string. */
  readonly writtenAt: string;
}

export interface SnapshotInfo {
  readonly id: string;
  readonly name: string;
  readonly at: string;
  readonly revision: number;
  /** Why it was made: by the user, or automatically before something large. */
  readonly reason: 'named' | 'before-import' | 'before-layout' | 'before-restore' | 'before-pack';
}

export interface BackupInfo {
  readonly id: string;
  /** The day it was made, YYYY-MM-DD. */
  readonly day: string;
  readonly reason: 'daily' | 'before-migration';
}

/** What became of a damaged file. */
export interface Recovered {
  readonly path: string;
  readonly records: number;
  /** Records that were seen but could not be kept. */
  readonly lost: number;
}

export interface FolderEntry {
  readonly name: string;
  readonly path: string;
  readonly isFolder: boolean;
  readonly bytes: number;
  readonly modifiedAt: string;
}

export interface FolderListing {
  readonly folder: string;
  readonly parent: string | null;
  readonly entries: readonly FolderEntry[];
  readonly places: readonly { readonly name: string; readonly path: string }[];
}

/** `custom`: a size of one's own; `fit`: one page as large as the map. */
export type Paper = PaperName | 'custom' | 'fit';

/** The sides of a paper, mm. */
export interface PaperSize {
  readonly width: number;
  readonly height: number;
}

/** A map over several sheets that are joined to one. */
export interface PosterChoices {
  /** The sides of what the poster fits into, mm; null: the map at its `scale`, else as large as on the screen. */
  readonly size: PaperSize | null;
  /** What two sheets beside each other both show, mm. Left out: 12. */
  readonly overlap?: number | undefined;
  /** Where a person wants the map cut into columns (`x`) and rows (`y`), px of the map. Left out: where it does least harm. */
  readonly cuts?: { readonly x: readonly number[]; readonly y: readonly number[] } | undefined;
}

/** `black`: black, white and greys alone. */
export const inks = ['colour', 'black'] as const;
export type Ink = (typeof inks)[number];

/** What is drawn on a map beside its shapes. */
export interface PaperLayers {
  readonly withMarks: boolean;
  readonly withCandidates: boolean;
  /** What the steps are coloured by, with the number at their foot. Left out: nothing. */
  readonly heat?: HeatMeasure | undefined;
  /** Work, wait and system at the foot of the steps that are not coloured. Left out: no. */
  readonly withFigures?: boolean | undefined;
  /** How many objectives a step serves. Left out: no. */
  readonly withGoals?: boolean | undefined;
}

/** Unless somebody chooses otherwise. */
export const usualLayers: PaperLayers = { withMarks: true, withCandidates: true };

/** Marks and candidates are drawn and listed. */
export interface PrintChoices extends PaperLayers {
  readonly paper: Paper;
  /** The paper where it is `custom`. */
  readonly customSize?: PaperSize | undefined;
  /** White at each edge, mm; never more than the paper bears. Left out: 12. */
  readonly margin?: number | undefined;
  /** Size of the map; 1: as on the screen at 100 %. Never larger than fits the page. Left out: what fits. */
  readonly scale?: number | undefined;
  readonly orientation: 'portrait' | 'landscape' | 'auto';
  /** The map in words. Left out: yes, for who cannot see the drawing. */
  readonly withSteps?: boolean | undefined;
  /** Goals, objectives and KPIs with what moves them. Left out: no. */
  readonly withStrategy?: boolean | undefined;
  /** The candidates of all maps in their chart and ranking, and what stands out. Left out: no. */
  readonly withInsights?: boolean | undefined;
  /** Each KPI with its chart, results beside promises, the review calendar. Left out: no. */
  readonly withMeasures?: boolean | undefined;
  /** All maps as one picture, first. Left out: no. */
  readonly withLandscape?: boolean | undefined;
  /** The plan: roadmap, options, business cases. Left out: no. */
  readonly withPlan?: boolean | undefined;
  /** The value stream of the map and of the chains it is part of. Left out: no. */
  readonly withStream?: boolean | undefined;
  /** More pages with the map in readable size, where one page makes it too small. Left out: yes, unless a scale was asked for. */
  readonly withParts?: boolean | undefined;
  /** Each map as a poster, on sheets of this paper. Left out: no. */
  readonly poster?: PosterChoices | undefined;
  /** In the plan, the money of each month beside its chart. Left out: yes. */
  readonly withMonths?: boolean | undefined;
  /** How each number comes about. Left out: yes, but of candidates only beside the plan or a stream. */
  readonly withReasons?: boolean | undefined;
  /** Left out: colour. */
  readonly ink?: Ink | undefined;
}

/** The parts of a client pack that can be left out, in their order. */
export const packParts = [
  'summary',
  'goals',
  'landscape',
  'maps',
  'candidates',
  'plan',
  'trace',
  'alignment',
  'people',
  'method',
  'glossary',
] as const;
export type PackPart = (typeof packParts)[number];

/** Whom a pack is for: it says what is taken out of it, unless somebody chooses otherwise. */
export const audiences = ['client', 'staff', 'internal'] as const;
export type Audience = (typeof audiences)[number];

/** What is taken out of a document before anything is laid out. */
export interface Redaction {
  /** Of people, wherever they stand; empty: names stay. */
  readonly names: readonly string[];
  readonly wages: boolean;
  /** All money. */
  readonly costs: boolean;
  /** What people wrote beside the facts: remarks, reasons, sources. */
  readonly notes: boolean;
}

/** One document with all that a client keeps. */
export interface PackChoices {
  /** Of its words; what people wrote stays as they wrote it. */
  readonly language: Language;
  readonly paper: ListPaper;
  readonly audience: Audience;
  readonly without: readonly PackPart[];
  readonly redaction: Redaction;
  /** Of its maps. Left out: the usual ones. */
  readonly layers?: PaperLayers | undefined;
  /** Of its paper. Left out: colour. */
  readonly ink?: Ink | undefined;
}

/** `svg` has its fonts inside; `outlines` is an SVG whose letters are shapes, for programs that know no fonts of others. */
export const pictureFormats = ['svg', 'outlines', 'png'] as const;
export type PictureFormat = (typeof pictureFormats)[number];

/** What of a map goes into a picture, and how large. */
export interface PictureWish {
  readonly mapId: string;
  /** The inside of this subprocess in place of the map. */
  readonly planeId: string | null;
  /** Only these elements; null: all. */
  readonly onlyIds: readonly string[] | null;
  /** Px of the bitmap for each px at 100 %. */
  readonly scale: number;
  readonly layers: PaperLayers;
}
