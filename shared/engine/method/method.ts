import type { Doc } from '../../model/index.ts';
import { sameLists } from '../memo.ts';
import { isAnswered } from './catalogue.ts';
import { defaultFigures, methodFigureAt, type MethodFigures } from './figures.ts';
import { lexicons, type Lexicons } from './lexicons.ts';
import { patterns, type KnownPattern } from './patterns.ts';
import { wordsOf, wordSettings } from './wordLists.ts';

/** What the engine assumes and judges by, as this business has it: all numbers but the weights of the scores, all word lists, the patterns. */
export interface Method extends MethodFigures {
  /** The numbers that are others than the program's own, by path. */
  readonly changed: { readonly [path: string]: number };
  readonly lexicons: Lexicons;
  readonly catalogue: readonly KnownPattern[];
}

type Settings = Doc['methodSetting'];

/** The setting that holds the numbers which this business changed, by their path. */
export const FIGURES = 'figures';

export const defaultMethod: Method = {
  ...defaultFigures,
  changed: {},
  lexicons,
  catalogue: patterns,
};

let last: { readonly on: readonly unknown[]; readonly method: Method } | null = null;

/** The method of a document: one and the same object while what it says of the method is the same, `defaultMethod` where that is nothing. */
export function methodOf({ methodSetting }: Pick<Doc, 'methodSetting'>): Method {
  const on = [FIGURES, 'contact', 'offer', ...wordSettings].map((id) => settingOf(methodSetting, id)?.values);
  if (on.every((values) => values === undefined)) return defaultMethod;
  if (!last || !sameLists(last.on, on)) last = { on, method: methodBy(methodSetting) };
  return last.method;
}

const settingOf = (settings: Settings, id: string): Settings[keyof Settings] | undefined =>
  (settings as { readonly [id: string]: Settings[keyof Settings] })[id];

/** What a business changed, by path; what cannot be is left out, and so is what says the same as the method. */
export function changedFigures(settings: Settings): { readonly [path: string]: number } {
  const said = settingOf(settings, FIGURES)?.values ?? {};
  const changed = Object.entries(said).flatMap(([path, value]): [string, number][] => {
    const figure = methodFigureAt.get(path);
    const isNumber = figure !== undefined && typeof value === 'number' && Number.isFinite(value);
    return isNumber && value >= figure.min && value <= figure.max && value !== figure.initial
      ? [[path, value]]
      : [];
  });
  return Object.fromEntries(changed);
}

function methodBy(settings: Settings): Method {
  const changed = changedFigures(settings);
  const figures = withNumbers(changed);
  const words = wordsOf(settings);
  return {
    ...figures,
    changed,
    lexicons: words,
    catalogue: patterns.map((one) => ({
      ...one,
      ...figures.patterns[one.id],
      replacesPerson: isAnswered(settings, 'contact', one),
      changesOffer: isAnswered(settings, 'offer', one),
    })),
  };
}

/** The tree with these numbers in their places; weights of one whole are made to sum to 1. */
function withNumbers(changed: { readonly [path: string]: number }): MethodFigures {
  const put = (node: unknown, path: string): unknown => {
    if (typeof node === 'number') return changed[path] ?? node;
    const before = Object.entries(node as object);
    const after = before.map(
      ([key, value]) => [key, put(value, path === '' ? key : `${path}.${key}`)] as const,
    );
    if (after.every(([, value], index) => value === before[index]![1])) return node;
    return Array.isArray(node) ? after.map(([, value]) => value) : Object.fromEntries(after);
  };
  const figures = put(defaultFigures, '') as MethodFigures;
  const { classes, readiness, pilot } = figures;
  return {
    ...figures,
    readiness: inProportion(readiness, defaultFigures.readiness, Object.keys(readiness)),
    pilot: inProportion(pilot, defaultFigures.pilot, Object.keys(pilot)),
    classes:
      classes === defaultFigures.classes
        ? classes
        : (Object.fromEntries(
            Object.entries(classes).map(([key, row]) => [
              key,
              inProportion(row, defaultFigures.classes[key as keyof typeof classes], [
                'rules',
                'digital',
                'structure',
                'standard',
                'exceptions',
              ]),
            ]),
          ) as MethodFigures['classes']),
  };
}

/** The weights made to sum to 1; those of the method where all are 0. */
function inProportion<T extends object>(row: T, initial: T, keys: readonly string[]): T {
  if (row === initial) return row;
  const weights = row as { readonly [key: string]: number };
  const sum = keys.reduce((whole, key) => whole + weights[key]!, 0);
  const from = sum > 0 ? weights : (initial as typeof weights);
  const whole = sum > 0 ? sum : 1;
  return { ...row, ...Object.fromEntries(keys.map((key) => [key, from[key]! / whole])) };
}
