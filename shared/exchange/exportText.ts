import type { Doc } from '../model/index.ts';
import { writeBpmn } from './bpmn/writeBpmn.ts';
import { writeJson } from './json/writeJson.ts';

export type ExportFormat = 'bpmn' | 'json';

/** A workspace as text: maps as BPMN 2.0 (all, or those named), or everything there is as JSON. */
export function exportText(doc: Doc, format: ExportFormat, mapIds?: readonly string[]): string {
  if (format === 'json') return writeJson(doc);
  return writeBpmn(doc, mapIds === undefined ? {} : { mapIds });
}
