import type { Change } from '../changes/index.ts';
import type { Doc, NewId } from '../model/index.ts';

/** Why a command may not run now; `text/` has a sentence for each. */
export type Refusal =
  | 'record-missing'
  | 'id-taken'
  | 'not-allowed-link'
  | 'line-to-lane'
  | 'line-to-itself'
  | 'line-data'
  | 'line-between-pools'
  | 'line-own-pool'
  | 'line-from-end'
  | 'line-into-start'
  | 'line-into-border'
  | 'line-event-subprocess'
  | 'line-crosses-step'
  | 'border-led-into'
  | 'not-together'
  | 'several-ways-in'
  | 'several-ways-out'
  | 'has-inside'
  | 'has-border-events'
  | 'lies-elsewhere'
  | 'nothing-to-do'
  | 'value-out-of-range'
  | 'name-missing'
  | 'last-of-its-kind'
  | 'circular';

/**
 * One thing a user can do to a workspace. `plan` is pure and never calls another command; shared work is in plain functions.
 * `refuse` answers whether it may run, for menus, canvas and tests alike; `plan` may assume that it answered null.
 */
export interface Command<Args> {
  /** `noun.verb`, the name on the wire and in the history. */
  readonly name: string;
  refuse(doc: Doc, args: Args): Refusal | null;
  plan(doc: Doc, args: Args, context: CommandContext): readonly Change[];
}

/** What a plan needs from outside: new ids and today's date (ISO). Given as an argument so that plans stay repeatable. */
export interface CommandContext {
  readonly newId: NewId;
  readonly today: string;
}
