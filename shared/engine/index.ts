export type * from './analysis.ts';
export { analyse, createEngine, type Engine, type EngineOptions } from './createEngine.ts';
export {
  attributeOf,
  attributes,
  attributesOf,
  type Attribute,
  type AttributeKey,
  type FigureOwner,
} from './method/attributes.ts';
export { methodVersion } from './method/weights.ts';
export { patternById, patterns } from './method/patterns.ts';
