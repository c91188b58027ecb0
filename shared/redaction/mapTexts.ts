import type { Analysis, Sentence } from '../engine/analysis.ts';
import { type Doc, type Kind, schemas } from '../model/index.ts';
import { text } from '../model/schemas/fields.ts';

/** Texts that are read by programs and never by people. */
const technical = new Set([
  'bpmnId',
  'processBpmnId',
  'currency',
  'locale',
  'language',
  'patternId',
  'attribute',
  'ownerKind',
  'slot',
  'inputsHash',
  'methodVersion',
  'question',
]);

interface Schema {
  readonly wrapped?: Schema;
  readonly item?: Schema;
}

/** The fields of each kind that hold words of people, read off the schemas, so that a new field cannot be forgotten. */
const wordFields = new Map(
  (Object.keys(schemas) as Kind[]).map((kind) => {
    const entries = Object.entries(schemas[kind].entries as { readonly [field: string]: Schema });
    const isText = (schema: Schema): boolean =>
      schema === (text as Schema) ||
      (schema.wrapped !== undefined && isText(schema.wrapped)) ||
      (schema.item !== undefined && isText(schema.item));
    return [
      kind,
      entries.flatMap(([field, schema]) => (isText(schema) && !technical.has(field) ? [field] : [])),
    ];
  }),
);

/** Every word of people in a document through `change`. What no page shows and might hold words is emptied. */
export function mapTexts(doc: Doc, change: (text: string) => string): Doc {
  const changed = Object.entries(doc).map(([kind, records]) => [
    kind,
    Object.fromEntries(
      Object.entries(records as { readonly [id: string]: object }).map(([id, record]) => [
        id,
        mapRecord(record as Fields, wordFields.get(kind as Kind) ?? [], change),
      ]),
    ),
  ]);
  return { ...(Object.fromEntries(changed) as Doc), foreign: {} };
}

type Fields = { readonly [field: string]: unknown };

function mapRecord(record: Fields, fields: readonly string[], change: (text: string) => string): Fields {
  const words = fields.map((field) => [field, mapValue(record[field], change)] as const);
  const criteria = Array.isArray(record['criteria'])
    ? {
        criteria: (record['criteria'] as { name: string }[]).map((one) => ({
          ...one,
          name: change(one.name),
        })),
      }
    : {};
  const baseline =
    'baseline' in record && typeof record['baseline'] === 'object' ? emptied(record['baseline']) : {};
  // What a business changed in the method holds word lists of its own.
  const values = 'values' in record ? { values: mapValue(record['values'], change) } : {};
  return { ...record, ...Object.fromEntries(words), ...criteria, ...baseline, ...values };
}

/** What was promised is kept for comparing, and no pack compares. */
const emptied = (baseline: unknown): Fields => (baseline === null ? {} : { baseline: {} });

function mapValue(value: unknown, change: (text: string) => string): unknown {
  if (typeof value === 'string') return change(value);
  if (Array.isArray(value)) return value.map((one) => mapValue(one, change));
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([name, one]) => [name, mapValue(one, change)]));
}

/** Every word in the sentences of an analysis through `change`; keys, ids and numbers stay. */
export const mapSentences = (analysis: Analysis, change: (text: string) => string): Analysis =>
  mapEachSentence(analysis, ({ key, params }) => ({
    key,
    params: Object.fromEntries(
      Object.entries(params).map(([name, value]) => [
        name,
        typeof value === 'string' ? change(value) : value,
      ]),
    ),
  }));

/** Every sentence, wherever it stands in the analysis. */
export function mapEachSentence<Value>(value: Value, change: (sentence: Sentence) => Sentence): Value {
  if (Array.isArray(value)) return value.map((one: unknown) => mapEachSentence(one, change)) as Value;
  if (typeof value !== 'object' || value === null) return value;
  if (isSentence(value)) return change(value) as Value;
  return Object.fromEntries(
    Object.entries(value).map(([name, one]) => [name, mapEachSentence(one as unknown, change)]),
  ) as Value;
}

const isSentence = (value: object): value is Sentence =>
  'key' in value && 'params' in value && typeof value.key === 'string' && typeof value.params === 'object';
