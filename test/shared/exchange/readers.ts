import { existsSync, readdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { apply } from '../../../shared/changes/index.ts';
import { readBpmn, type Imported } from '../../../shared/exchange/index.ts';
import type { Result } from '../../../shared/ipc/index.ts';
import { emptyDoc, type Doc, type NewId } from '../../../shared/model/index.ts';

/** Ids that count up by kind: reading the same thing twice gives the same ids. */
export function countingIds(prefix = ''): NewId {
  const counts = new Map<string, number>();
  return ((kind: string) => {
    const count = (counts.get(kind) ?? 0) + 1;
    counts.set(kind, count);
    return `${prefix}${kind}-${count}`;
  }) as NewId;
}

export const bytesOf = (text: string): Uint8Array => new TextEncoder().encode(text);

export const read = (
  input: string | Uint8Array,
  doc: Doc = emptyDoc(),
  newId = countingIds(),
): Result<Imported> =>
  readBpmn(typeof input === 'string' ? bytesOf(input) : input, { fileName: 'test.bpmn', newId, doc });

/** The file's workspace, for a file that must be readable. */
export function docOf(input: string | Uint8Array): Doc {
  const result = read(input);
  if (!result.ok) throw new Error(`refused <${result.error.code}> ${result.error.detail ?? ''}`);
  return apply(emptyDoc(), result.value.changes);
}

/** A file of BPMN with this inside its definitions. */
export const definitions = (inside: string, attributes = ''): string =>
  `<?xml version="1.0" encoding="UTF-8"?>
<bpmn:definitions xmlns:bpmn="http://www.omg.org/spec/BPMN/20100524/MODEL" xmlns:bpmndi="http://www.omg.org/spec/BPMN/20100524/DI"
  xmlns:dc="http://www.omg.org/spec/DD/20100524/DC" xmlns:di="http://www.omg.org/spec/DD/20100524/DI"
  xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance" id="D" targetNamespace="urn:test" ${attributes}>
${inside}
</bpmn:definitions>`;

const data = fileURLToPath(new URL('../../../../shared/data/', import.meta.url));
export const hasReferenceFiles = existsSync(data);

/** All BPMN files that others made, as full paths; none where the reference files are not there. */
function referenceFiles(): string[] {
  if (!hasReferenceFiles) return [];
  return readdirSync(data, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.bpmn'))
    .sort()
    .map((name) => data + name);
}

/** All of them in a long run, otherwise every n-th, 25 in all. */
export function someReferenceFiles(): string[] {
  const all = referenceFiles();
  if (process.env['SOAK'] === '1') return all;
  const step = Math.max(1, Math.floor(all.length / 25));
  return all.filter((_, index) => index % step === 0).slice(0, 25);
}
