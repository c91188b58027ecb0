import type { FontLookup } from '../../shared/diagram/index.ts';
import type { NewId } from '../../shared/model/index.ts';
import type { Text, TextKey } from '../../shared/text/index.ts';
import type { Printer } from '../shell/shell.ts';
import type { StoreOptions } from '../store/store.ts';
import type { Arguments } from './arguments.ts';

/** What a command may use of the world. */
export interface CommandContext {
  readonly text: Text;
  /** Stands for the date wherever one matters: `--as-of`, else today. */
  readonly asOf: string;
  readonly now: () => Date;
  /** Of this computer: a new workspace takes its currency and paper from it. */
  readonly locale: string;
  readonly storeOptions: StoreOptions;
  readonly newId: NewId;
  readonly fonts: FontLookup;
  /** Started when the first page is printed; throws `AppFailure` where nothing here can print. */
  readonly printer: () => Printer;
}

/** What a command has to say: `json` is printed with `--json`, the lines without. */
export interface Answer {
  readonly json: unknown;
  readonly lines: readonly string[];
  /** What is wrong: printed as errors, and the exit code is 1. */
  readonly complaints?: readonly string[];
}

export interface CommandLine {
  /** Key of the sentence that help shows. */
  readonly usage: TextKey;
  run(args: Arguments, context: CommandContext): Answer | Promise<Answer>;
}
