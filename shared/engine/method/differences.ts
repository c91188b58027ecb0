import type { Doc } from '../../model/index.ts';
import { answeredOtherwise, isAnswered, patternAnswers, type PatternAnswer } from './catalogue.ts';
import { contentLanguages, type ContentLanguage } from './lexicons.ts';
import { changedFigures } from './method.ts';
import { defaultWeighting, weightingOf, weightingParts, type WeightingPart } from './weighting.ts';
import { methodFigureAt, type MethodFigure } from './figures.ts';
import { patternById } from './patterns.ts';
import { changedWords, wordListsOf } from './wordLists.ts';

/** One thing in which the method of a business is another than the program's own. */
export type MethodDifference =
  | {
      readonly kind: 'weight';
      readonly part: WeightingPart;
      readonly key: string;
      readonly initial: number;
      readonly value: number;
    }
  | { readonly kind: 'figure'; readonly figure: MethodFigure; readonly value: number }
  | {
      readonly kind: 'pattern';
      readonly answer: PatternAnswer;
      readonly patternId: string;
      /** What this business says in place of the contrary. */
      readonly isYes: boolean;
    }
  | {
      readonly kind: 'words';
      readonly language: ContentLanguage;
      readonly path: string;
      readonly added: readonly string[];
      readonly removed: readonly string[];
    };

/** All differences: weights first, then what may be proposed, numbers in the order of the method, and words by language. */
export function methodDifferences(settings: Doc['methodSetting']): readonly MethodDifference[] {
  return [...weights(settings), ...patterns(settings), ...figures(settings), ...words(settings)];
}

function weights(settings: Doc['methodSetting']): MethodDifference[] {
  const own = weightingOf(settings);
  return weightingParts.flatMap((part) => {
    const [now, before] = [own[part], defaultWeighting[part]] as { readonly [key: string]: number }[];
    return Object.keys(before!).flatMap((key): MethodDifference[] =>
      Math.abs(now![key]! - before![key]!) < 1e-9
        ? []
        : [{ kind: 'weight', part, key, initial: before![key]!, value: now![key]! }],
    );
  });
}

const patterns = (settings: Doc['methodSetting']): MethodDifference[] =>
  patternAnswers.flatMap((answer) =>
    answeredOtherwise(settings, answer).map((patternId): MethodDifference => {
      const isYes = isAnswered(settings, answer, patternById.get(patternId)!);
      return { kind: 'pattern', answer, patternId, isYes };
    }),
  );

function figures(settings: Doc['methodSetting']): MethodDifference[] {
  const changed = changedFigures(settings);
  return [...methodFigureAt].flatMap(([path, figure]): MethodDifference[] =>
    changed[path] === undefined ? [] : [{ kind: 'figure', figure, value: changed[path] }],
  );
}

const words = (settings: Doc['methodSetting']): MethodDifference[] =>
  contentLanguages.flatMap((language) => {
    const changed = changedWords(settings, language);
    return wordListsOf(language).flatMap(({ path, initial }): MethodDifference[] => {
      const own = changed[path];
      if (!own) return [];
      const added = own.filter((word) => !initial.includes(word));
      const removed = initial.filter((word) => !own.includes(word));
      return [{ kind: 'words', language, path, added, removed }];
    });
  });
