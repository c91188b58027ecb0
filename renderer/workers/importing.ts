/** What the window and the workers that read files say to each other. */
import type { Result } from '../../shared/ipc/index.ts';
import type { Doc, Language } from '../../shared/model/index.ts';

export interface ImportRequest {
  readonly bytes: Uint8Array;
  readonly fileName: string;
  /** The workspace it goes into: its roles, systems and data are used again by name. */
  readonly doc: Doc;
  readonly language: Language;
}
/** A table is held against the workspace as of a day. */
export interface TableRequest extends ImportRequest {
  /** ISO date. */
  readonly today: string;
  /** Where items stand that are not to be taken. */
  readonly without?: ReadonlySet<string>;
}
/** How far a worker is (0–1), then what it read. */
export type ReadAnswer<Value> = { readonly share: number } | { readonly result: Result<Value> };
