import { asId, type Doc } from '../../model/index.ts';
import type { Method } from './method.ts';
import { patterns, type KnownPattern } from './patterns.ts';

/** The setting that says which patterns of the catalogue this business does not want. */
export const catalogueId = asId<'methodSetting'>('catalogue');

type Settings = Doc['methodSetting'];

export const catalogueSetting = (settings: Settings) => settings[catalogueId] ?? null;

/** Nothing said, or something that is no "off", leaves a pattern in. */
export const isPatternOff = (settings: Settings, patternId: string): boolean =>
  catalogueSetting(settings)?.values[patternId] === false;

/** The patterns that are proposed; all of them, as the same list, where none is taken out. */
export function catalogueOf(
  settings: Settings,
  { catalogue }: Pick<Method, 'catalogue'>,
): readonly KnownPattern[] {
  const wanted = catalogue.filter(({ id }) => !isPatternOff(settings, id));
  return wanted.length === catalogue.length ? catalogue : wanted;
}

/** What this business took out, by id. */
export const patternsOffIn = (settings: Settings): readonly string[] =>
  patterns.flatMap(({ id }) => (isPatternOff(settings, id) ? [id] : []));
