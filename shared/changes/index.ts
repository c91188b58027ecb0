export { apply, leadingTo, tryOut } from './apply.ts';
export { created, removed, updated, type Change } from './change.ts';
export { compare } from './compare.ts';
export {
  differences,
  fates,
  type Difference,
  type Fate,
  type Subject,
  type SubjectDifferences,
} from './differences.ts';
export { mapDifferences, type ElementDifference } from './mapDifferences.ts';
export { invert } from './invert.ts';
export { sameValue } from './sameValue.ts';
export { squash } from './squash.ts';
export { withIdsOf } from './withIdsOf.ts';
export { fromWire, invertWire, parseWire, toWire, type WireChange } from './wire.ts';
