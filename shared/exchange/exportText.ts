import type { Doc } from '../model/index.ts';
import { writeBpmn } from './bpmn/writeBpmn.ts';
import { writeJson } from './json/writeJson.ts';
import { writeMermaid } from './mermaid/writeMermaid.ts';

export type ExportFormat = 'bpmn' | 'json' | 'mermaid';

/** A workspace as text: maps as BPMN 2.0 (all, or those named), everything there is as JSON, or one map as a flowchart of Mermaid. */
export function exportText(doc: Doc, format: ExportFormat, mapIds?: readonly string[]): string {
  if (format === 'json') return writeJson(doc);
  if (format === 'mermaid') return writeMermaid(doc, mapIds?.[0] ?? '');
  return writeBpmn(doc, mapIds === undefined ? {} : { mapIds });
}
