/** What the window asks of the workers that read files. */
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
