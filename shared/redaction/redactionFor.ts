import type { Audience, Redaction } from '../ipc/index.ts';
import type { Doc } from '../model/index.ts';
import { peopleNamed } from './peopleNamed.ts';

/** What is taken out for whom, unless somebody chooses otherwise. */
export function redactionFor(audience: Audience, doc: Doc): Redaction {
  const names = audience === 'internal' ? [] : peopleNamed(doc);
  return {
    names,
    wages: audience !== 'internal',
    costs: audience === 'staff',
    notes: audience === 'staff',
  };
}
