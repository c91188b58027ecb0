export { reportDocument, type ReportDocument } from './reportDocument.ts';
export { picture, picturePage, type PictureRequest } from './picture.ts';
export { reportPages, type ReportPage } from './reportPages.ts';
export { pageCss } from './pageCss.ts';
export { reportFileName } from './fileName.ts';
export type { ReportRequest } from './reportContext.ts';
export { streamFacts, streamWords, type StreamFact, type StreamSpeaker } from './stream/streamFacts.ts';
export type { PageSize } from './paper.ts';
export { READABLE } from './sheet/arrangement.ts';
