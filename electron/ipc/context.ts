import type { FontLookup } from '../../shared/diagram/index.ts';
import type { Settings } from '../../shared/ipc/index.ts';
import type { NewId } from '../../shared/model/index.ts';
import type { Text } from '../../shared/text/index.ts';
import type { Log } from '../log/log.ts';
import type { Places } from '../shell/places.ts';
import type { Shell } from '../shell/shell.ts';
import type { StoreOptions } from '../store/store.ts';
import type { Session } from './session.ts';

/** What the handlers share: one running program with its window, and the workspace that is open in it. */
export interface Context {
  readonly shell: Shell;
  readonly places: Places;
  readonly log: Log;
  readonly session: Session;
  readonly storeOptions: StoreOptions;
  readonly version: string;
  readonly locale: string;
  /** The words of the window, of one language from start to end. */
  readonly text: Text;
  readonly now: () => Date;
  readonly newId: NewId;
  /** The fonts that go into a PDF. */
  readonly fonts: FontLookup;
  readonly endedBadly: boolean;
  readonly settings: {
    read(): Settings;
    save(changes: Readonly<Record<string, unknown>>): Settings;
  };
  /**
   * The file the program was started with, else the one that was open when it last ended; to a page that asks again, as it was loaded
   * anew, the one that is open now.
   */
  takeOpenPath(): string | null;
  /** A file that was opened while the program runs: told to the page, or kept for it until it asks. */
  readonly openFromOutside: (path: string) => void;
  /** Files this run has written for the user; only these and the workspace are shown to other programs. */
  readonly madeFiles: Set<string>;
  /** Ends the program if the user wants to close the window; the page says that everything is saved. */
  closeIfAsked(): Promise<void>;
}
