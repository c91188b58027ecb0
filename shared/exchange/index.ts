export { importEndings, importFile, type ImportContext } from './importFile.ts';
export { exportText, type ExportFormat } from './exportText.ts';
export { readBpmn, type Imported, type ReadOptions } from './bpmn/readBpmn.ts';
export type { Loss } from './bpmn/read/reading.ts';
export { writeBpmn } from './bpmn/writeBpmn.ts';
export { readDrawing } from './readDrawing.ts';
export { readJson } from './json/readJson.ts';
export { writeJson } from './json/writeJson.ts';
export { mapCounts, type MapCounts } from './mapCounts.ts';
