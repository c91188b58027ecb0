export { bestFirst } from './bestFirst.ts';
export { find, type FoundGroup } from './find.ts';
export { type Findable, type FoundKind } from './findables.ts';
export { fold } from './fold.ts';
export { excerptOf, matchedPieces, type Piece } from './matched.ts';
export { rankOf, wordsOf } from './rank.ts';
export { usesOf } from './usesOf.ts';
export { whereOf } from './whereOf.ts';
