import { asId, type Doc } from '../../model/index.ts';
import { patterns, type KnownPattern } from './patterns.ts';

/** The setting that says which patterns of the catalogue this business does not want. */
export const catalogueId = asId<'methodSetting'>('catalogue');

type Settings = Doc['methodSetting'];

export const catalogueSetting = (settings: Settings) => settings[catalogueId] ?? null;

/** Nothing said, or something that is no "off", leaves a pattern in. */
export const isPatternOff = (settings: Settings, patternId: string): boolean =>
  catalogueSetting(settings)?.values[patternId] === false;

/** The patterns that are proposed; all of them, as the same list, where none is taken out. */
export function catalogueOf(settings: Settings): readonly KnownPattern[] {
  const wanted = patterns.filter(({ id }) => !isPatternOff(settings, id));
  return wanted.length === patterns.length ? patterns : wanted;
}

export const patternsOff = (settings: Settings): number => patterns.length - catalogueOf(settings).length;
