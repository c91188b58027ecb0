import { words } from '../store/words.ts';
import { AppFailure } from './appFailure.ts';

/** What is said of a failure that a user can meet; null for a mistake of the program, of which the whole stack is told. */
export const sentenceOf = (error: unknown): string | null =>
  error instanceof AppFailure ? words(`error.${error.code}`, { detail: error.detail }) : null;
