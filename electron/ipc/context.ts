import type { Shell } from '../shell/shell.ts';
import type { Places } from '../shell/places.ts';
import type { ProgramMemory } from './programMemory.ts';

/** What the handlers share: one running program with its window, and the workspace that is open in it. */
export interface Context {
  readonly shell: Shell;
  readonly places: Places;
  readonly memory: ProgramMemory;
  readonly version: string;
  readonly now: () => Date;
  readonly endedBadly: boolean;
  /** The file the program was started with; null once it was asked for. */
  takeOpenPath(): string | null;
  /** Files this run has written for the user; only these are handed to other programs. */
  readonly madeFiles: Set<string>;
  /** Ends the program if the user wants to close the window; the page says that everything is saved. */
  closeIfAsked(): Promise<void>;
}
