export { comparisonPages, type ComparisonRequest } from './comparison/comparisonPages.ts';
export {
  comparedPlanes,
  isInState,
  type ComparedPlane,
  type SeenDifference,
} from './comparison/comparedPlanes.ts';
export { comparedCard, comparedNumbers, type ComparedNumber } from './comparison/comparedNumbers.ts';
export { differenceSigns, fateSigns } from './comparison/differenceSigns.ts';
export { elementDifferenceWords, type Compared } from './comparison/differenceWords.ts';
export { nameRecord } from './comparison/nameRecord.ts';
export { comparisonDocument, packDocument, reportDocument, type ReportDocument } from './reportDocument.ts';
export { picture, picturePage, type PictureRequest } from './picture.ts';
export type { PosterFacts } from './pageDraft.ts';
export { reportPages, type ReportPage } from './reportPages.ts';
export { packPages, packPartByPart } from './pack/packPages.ts';
export { packOf, planOf, type PackSource } from './pack/packOf.ts';
export type { PackRequest } from './pack/packContext.ts';
export { pageCss } from './pageCss.ts';
export { reportFileName } from './fileName.ts';
export type { ReportRequest } from './reportContext.ts';
export { streamFacts, streamWords, type StreamFact } from './stream/streamFacts.ts';
export { kpiFacts, type KpiFact } from './measure/kpiFacts.ts';
export { rungCard, rungNumbers, rungShare, type RungNumber } from './stream/rungCards.ts';
export { chartScale } from './measure/chartScale.ts';
export { END_GAP, endLabels, endNames } from './measure/endLabels.ts';
export { lookWords } from './measure/lookWords.ts';
export { progressWords, type ProgressWords } from './measure/progressWords.ts';
export { measureRows, riskWords } from './plan/measureRows.ts';
export { differenceWords, figureValue, listName, type MethodSpeaker } from './method/differenceWords.ts';
export { figureName, oneName, sectionsOf } from './method/figureName.ts';
export { frozenWords } from './method/keptMethodWords.ts';
export { choiceWords, criterionName, sayConsistency, sayRange, sayScore } from './plan/choiceWords.ts';
export { leverRows } from './plan/leverRows.ts';
export { moneyWords, planMoney, sumMoney } from './plan/moneyWords.ts';
export { feltWords } from './feltWords.ts';
export { lowersRisk } from './lowersRisk.ts';
export { termNames } from './why/termNames.ts';
export { whyWords, type WhyLine, type WhyWords } from './why/whyWords.ts';
export { mostMargin, type PageSize, wantsParts } from './paper.ts';
export { readLength, readPaperSize, readShare } from './readLength.ts';
export { pageFrames, type OnCut, type PageFrames } from './sheet/frames/pageFrames.ts';
export { pictureOf } from './sheet/picture.ts';
export { withCut, type HeldCut } from './sheet/frames/withCut.ts';
export { READABLE } from './sheet/arrangement.ts';
export { workspaceTables, type TablesRequest } from './tables/workspaceTables.ts';
export { numberCell, tableIds, type DataCell, type DataTable, type TableId } from './tables/dataTable.ts';
export { webDocument } from './web/webDocument.ts';
