export { blank, defaultSize, laneSize } from './blank.ts';
export * from './doc.ts';
export * from './ids.ts';
export * from './records.ts';
export { missingReferences, violations, type Violation } from './invariants.ts';
export { parseDoc } from './parseDoc.ts';
export { schemas } from './schemas.ts';
export { elementOf, mapContents, type Element, type ElementKind, type MapContents } from './mapContents.ts';
export { isClosedStep, sheetOf } from './sheet.ts';
