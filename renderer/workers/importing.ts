/** What the window and the import worker say to each other. */
import type { Imported } from '../../shared/exchange/index.ts';
import type { Result } from '../../shared/ipc/index.ts';
import type { Doc } from '../../shared/model/index.ts';
import type { Language } from '../../shared/text/index.ts';

export interface ImportRequest {
  readonly bytes: Uint8Array;
  readonly fileName: string;
  /** The workspace it goes into: its roles, systems and data are used again by name. */
  readonly doc: Doc;
  readonly language: Language;
}
export type ImportAnswer = { readonly share: number } | { readonly result: Result<Imported> };
