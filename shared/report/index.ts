export { reportDocument, type ReportDocument } from './reportDocument.ts';
export { reportPages, type ReportPage } from './reportPages.ts';
export { pageCss } from './pageCss.ts';
export { reportFileName, reportTitle } from './fileName.ts';
export { markWords } from './markWords.ts';
export { readingOrder, type Reading } from './readingOrder.ts';
export type { ReportRequest } from './reportContext.ts';
export type { PageSize } from './paper.ts';
