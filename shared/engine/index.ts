export type * from './analysis.ts';
export { analyse, createEngine, type Engine, type EngineOptions } from './createEngine.ts';
export { byCause, type CauseGroup } from './byCause.ts';
export { certaintyOf, shownPriority, shownScore, type Certainty } from './candidates/certainty.ts';
export { decisionOn, type Verdict } from './decisionOn.ts';
export {
  attributeOf,
  attributes,
  type Attribute,
  type AttributeKey,
  type FigureOwner,
  type Quantity,
} from './method/attributes.ts';
export { patternById, type KnownPattern, type KnownPatternId } from './method/patterns.ts';
export {
  explain,
  printed,
  printedPoints,
  sentencesOf,
  type ArithmeticBlock,
  type Explanation,
} from './explain.ts';
export { parseSpeech, type Said, type Speech } from './figures/parseSpeech.ts';
export { sayFigure, type SayableFigure } from './figures/sayFigure.ts';
