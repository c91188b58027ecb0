export { reportDocument, type ReportDocument } from './reportDocument.ts';
export { reportPages, type ReportPage } from './reportPages.ts';
export { pageCss } from './pageCss.ts';
export { reportFileName } from './fileName.ts';
export { type Reading } from './readingOrder.ts';
export type { ReportRequest } from './reportContext.ts';
export type { PageSize } from './paper.ts';
export { READABLE } from './sheet/arrangement.ts';
