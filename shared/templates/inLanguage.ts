/** A script in another language: what people read is said in it; keys, choices and figures are the same. */
import type { Language } from '../model/index.ts';
import { german } from './de/german.ts';
import type { WorkspaceScript } from './script.ts';

/** The properties of a script that hold a text. Of two (`source`, `unit`) some values are no words of ours: they have no translation and stay. */
const readByPeople: ReadonlySet<string> = new Set([
  'name',
  'department',
  'description',
  'note',
  'trigger',
  'outcome',
  'title',
  'metric',
  'unit',
  'resource',
  'source',
  'customer',
  'reason',
  'beneficiary',
  'evidence',
  'owner',
  'deputy',
  'use',
  // By these a script names its own records.
  'goal',
  'objective',
  'kpi',
]);

export const inLanguage = (script: WorkspaceScript, language: Language): WorkspaceScript =>
  language === 'de' ? said({ ...script, language }, '') : script;

function said<Part>(part: Part, property: string): Part;
function said(part: unknown, property: string): unknown {
  if (typeof part === 'string') return readByPeople.has(property) ? (german[part] ?? part) : part;
  if (Array.isArray(part)) return part.map((one) => said(one, property));
  if (typeof part !== 'object' || part === null) return part;
  return Object.fromEntries(Object.entries(part).map(([name, value]) => [name, said(value, name)]));
}
