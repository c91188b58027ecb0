export { blank, defaultSize, laneSize } from './blank.ts';
export * from './doc.ts';
export { triggersFor } from './eventTriggers.ts';
export * from './ids.ts';
export * from './records.ts';
export {
  listIn,
  listReferences,
  missingReferences,
  referencesTo,
  violations,
  type Violation,
} from './invariants.ts';
export { heatMeasures, type HeatMeasure } from './heatMeasures.ts';
export { languageOf, languages, type Language } from './languages.ts';
export { parseDoc } from './parseDoc.ts';
export { listPaperFor, listPapers, paperNames, paperSizes, type ListPaper, type PaperName } from './paper.ts';
export { schemas } from './schemas.ts';
export { MAX_TEXT } from './schemas/fields.ts';
export {
  elementOf,
  mapContents,
  replacedInTable,
  type Element,
  type ElementKind,
  type MapContents,
} from './mapContents.ts';
export { byOrder, orderBehind } from './order.ts';
export { isClosedStep, sheetOf } from './sheet.ts';
