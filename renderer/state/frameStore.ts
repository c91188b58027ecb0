/**
 * What stands around the places: open dialogs, notices, running jobs, and the settings of this computer.
 * A dialog that answers something is opened by a function that returns a promise; the component that shows it calls `answer`.
 */
import { createStore } from 'zustand/vanilla';
import type { Client, Settings } from '../../shared/ipc/index.ts';
import type { Doc } from '../../shared/model/index.ts';
import type { Compared } from '../../shared/report/index.ts';
import type { TakenTables } from '../../shared/tables/index.ts';

export interface Question {
  readonly kind: 'question';
  readonly title: string;
  readonly text: string;
  readonly confirm: string;
  readonly isDanger?: boolean;
  /** What it is about, line by line. */
  readonly list?: readonly string[];
  /** A way out beside yes and no. */
  readonly alternative?: string;
  readonly answer: (answer: 'confirm' | 'alternative' | null) => void;
}
export interface Prompt {
  readonly kind: 'prompt';
  readonly title: string;
  readonly label: string;
  readonly value: string;
  readonly confirm: string;
  readonly description?: string;
  readonly placeholder?: string;
  /** The only answers there are, where they are known. */
  readonly options?: readonly { readonly id: string; readonly label: string }[];
  /** An empty answer stands for "you choose". */
  readonly mayBeEmpty?: boolean;
  /** What is wrong with an answer, in words; null: nothing. */
  readonly check?: (value: string) => string | null;
  readonly answer: (value: string | null) => void;
}
export interface FileChoice {
  readonly kind: 'files';
  readonly mode: 'open' | 'save';
  readonly title: string;
  /** Save: the whole path that is proposed. Open: the folder to start in, or null. */
  readonly start: string | null;
  readonly filters: readonly { readonly name: string; readonly extensions: readonly string[] }[];
  readonly answer: (choice: { readonly path: string; readonly overwrite: boolean } | null) => void;
}
/** Something that happened, told once, with what could not be done as a list. */
export interface Message {
  readonly kind: 'message';
  readonly title: string;
  readonly text: string;
  readonly list?: readonly { readonly element: string; readonly what: string }[];
}
/** Which map a call stands for. */
export interface CalledMap {
  readonly kind: 'called';
  readonly stepId: string;
}
/** An idea to be entered or changed. */
export interface IdeaForm {
  readonly kind: 'idea';
  /** Null: a new one, with these steps and this name to begin with. */
  readonly ideaId: string | null;
  readonly stepIds: readonly string[];
  readonly name: string;
}
/** An earlier state, or another file, beside the present one. */
export interface SideBySide {
  /** On the screen, or as pages on paper. */
  readonly kind: 'sideBySide' | 'comparisonPdf';
  readonly name: string;
  readonly before: Doc;
  readonly between: Compared;
}
/** What the tables of a file change, before it is done. */
export interface TakenRequest {
  readonly kind: 'taken';
  readonly name: string;
  readonly bytes: Uint8Array;
  /** The workspace that the file was held against. */
  readonly doc: Doc;
  readonly taken: TakenTables;
}
/** What hurts, what is typed twice, what is often corrected: asked of this map. */
export interface StockTaking {
  readonly kind: 'takeStock';
  readonly mapId: string;
}
export type DialogRequest =
  | Question
  | Prompt
  | FileChoice
  | Message
  | CalledMap
  | IdeaForm
  | SideBySide
  | TakenRequest
  | StockTaking
  | {
      readonly kind:
        | 'cleanCopy'
        | 'print'
        | 'pack'
        | 'settings'
        | 'about'
        | 'shortcuts'
        | 'palette'
        | 'find'
        | 'versions'
        | 'compare'
        | 'typeList'
        | 'ready'
        | 'facts'
        | 'maps'
        | 'merge'
        | 'method';
    };

export interface Notice {
  readonly id: number;
  readonly tone: 'plain' | 'warning';
  readonly text: string;
  readonly action?: { readonly label: string; readonly run: () => void };
  readonly secondAction?: { readonly label: string; readonly run: () => void };
}
export interface Job {
  readonly id: number;
  readonly label: string;
  /** 0–1; null where nobody knows. */
  readonly share: number | null;
  readonly cancel: () => void;
  /** The dialog that waits for it shows it: nothing beside an open dialog can be pressed. */
  readonly isInDialog?: boolean;
}

export interface FrameState {
  readonly dialogs: readonly DialogRequest[];
  readonly notices: readonly Notice[];
  readonly jobs: readonly Job[];
  /** What the last import of this run could not carry over; null where everything was. */
  readonly lastLosses: Message | null;
  readonly settings: Settings;
}

export interface FrameStore {
  readonly store: ReturnType<typeof createFrameZustand>;
  readonly getState: () => FrameState;
  readonly open: (request: DialogRequest) => void;
  /** Shows what an import left out, and keeps it to be looked at again. */
  readonly openLosses: (losses: Message) => void;
  readonly close: (request: DialogRequest) => void;
  readonly ask: (question: Omit<Question, 'kind' | 'answer' | 'alternative'>) => Promise<boolean>;
  /** Asks where there is a third way; null when the user cancels. */
  readonly choose: (
    question: Omit<Question, 'kind' | 'answer'>,
  ) => Promise<Parameters<Question['answer']>[0]>;
  readonly prompt: (prompt: Omit<Prompt, 'kind' | 'answer'>) => Promise<string | null>;
  readonly chooseFile: (
    choice: Omit<FileChoice, 'kind' | 'answer'>,
  ) => Promise<{ readonly path: string; readonly overwrite: boolean } | null>;
  readonly notify: (notice: Omit<Notice, 'id'>) => void;
  readonly dismiss: (noticeId: number) => void;
  /** Shows a job until `end`; `tell` says how far it has come. */
  readonly startJob: (job: Omit<Job, 'id' | 'share'>) => {
    tell: (share: number | null) => void;
    end: () => void;
  };
  readonly saveSettings: (settings: Partial<Settings>) => void;
}

const createFrameZustand = (settings: Settings) =>
  createStore<FrameState>()(() => ({ dialogs: [], notices: [], jobs: [], lastLosses: null, settings }));

/** Notices beyond this many push the oldest out. */
const MOST_NOTICES = 3;

export function createFrameStore(parts: {
  readonly client: Pick<Client, 'app.saveSettings'>;
  readonly settings: Settings;
}): FrameStore {
  const store = createFrameZustand(parts.settings);
  const { getState, setState } = store;
  let lastId = 0;

  const open = (request: DialogRequest) => setState(({ dialogs }) => ({ dialogs: [...dialogs, request] }));
  const close = (request: DialogRequest) =>
    setState(({ dialogs }) => ({ dialogs: dialogs.filter((other) => other !== request) }));
  /** Opens a dialog that answers, and closes it with its first answer. */
  const answered = <Answer>(make: (answer: (value: Answer) => void) => DialogRequest): Promise<Answer> =>
    new Promise((resolve) => {
      const request: DialogRequest = make((value) => {
        close(request);
        resolve(value);
      });
      open(request);
    });

  const choose: FrameStore['choose'] = (question) =>
    answered((answer) => ({ ...question, kind: 'question', answer }));

  return {
    store,
    getState,
    open,
    openLosses(losses) {
      setState({ lastLosses: losses });
      open(losses);
    },
    close,
    ask: async (question) => (await choose(question)) === 'confirm',
    choose,
    prompt: (prompt) => answered<string | null>((answer) => ({ ...prompt, kind: 'prompt', answer })),
    chooseFile: (choice) =>
      answered<{ readonly path: string; readonly overwrite: boolean } | null>((answer) => ({
        ...choice,
        kind: 'files',
        answer,
      })),

    notify(notice) {
      const id = ++lastId;
      setState(({ notices }) => ({ notices: [...notices, { ...notice, id }].slice(-MOST_NOTICES) }));
    },
    dismiss: (noticeId) =>
      setState(({ notices }) => ({ notices: notices.filter((notice) => notice.id !== noticeId) })),

    startJob(job) {
      const id = ++lastId;
      setState(({ jobs }) => ({ jobs: [...jobs, { ...job, id, share: null }] }));
      return {
        tell: (share) =>
          setState(({ jobs }) => ({
            jobs: jobs.map((other) => (other.id === id ? { ...other, share } : other)),
          })),
        end: () => setState(({ jobs }) => ({ jobs: jobs.filter((other) => other.id !== id) })),
      };
    },

    saveSettings(settings) {
      setState((state) => ({ settings: { ...state.settings, ...settings } }));
      void parts.client['app.saveSettings']({ settings });
    },
  };
}
