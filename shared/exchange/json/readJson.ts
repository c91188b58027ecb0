import * as v from 'valibot';
import { apply, created, type Change } from '../../changes/index.ts';
import { fail, ok, type Result } from '../../ipc/index.ts';
import {
  emptyDoc,
  kinds,
  schemas,
  violations,
  type AnyRecord,
  type Doc,
  type Kind,
} from '../../model/index.ts';
import { createText, type Text } from '../../text/index.ts';
import type { Loss } from '../bpmn/read/reading.ts';
import type { Imported, ReadOptions } from '../bpmn/readBpmn.ts';
import { impossibleFigure } from '../impossibleFigure.ts';
import { brokenAt, type JsonFault } from './brokenAt.ts';
import { jsonFormat, jsonLimits, jsonVersion } from './format.ts';
import { renewIds } from './renewIds.ts';

type Options = Omit<ReadOptions, 'fileName'>;
type Found = { readonly kind: Kind; readonly record: AnyRecord };
type Records = { readonly found: readonly Found[]; readonly losses: readonly Loss[] };

/**
 * Reads a JSON export whole or not at all. Every record is checked by its schema, every reference must lead somewhere in the file, and no
 * chain of parents may close; a figure that cannot be is taken and named. Ids stay as they are unless the workspace has one of them already; then all are new.
 */
export function readJson(source: string, options: Options): Result<Imported> {
  const text = options.text ?? createText('en');
  if (source.length > jsonLimits.megabytes * 1024 * 1024)
    return fail(
      'import-too-large',
      text('exchange.bytes.tooLarge', {
        megabytes: Math.ceil(source.length / 1024 / 1024),
        limit: jsonLimits.megabytes,
      }),
    );
  if (isDeeperThan(source, jsonLimits.depth))
    return fail('import-too-deep', text('exchange.json.depth', { limit: jsonLimits.depth }));
  const tables = tablesOf(source, text);
  if (!tables.ok) return tables;
  const records = recordsOf(tables.value, text);
  if (!records.ok) return records;
  const { found, losses } = records.value;
  const taken = found.some(({ record }) =>
    kinds.some((kind) => kind !== 'workspace' && options.doc[kind][record.id]),
  );
  const wanted = found.filter(({ kind }) => kind !== 'workspace' || !hasWorkspace(options.doc));
  const changes: Change[] = (taken ? renewIds(wanted, options.newId) : wanted).map(({ kind, record }) =>
    created(kind, record as never),
  );
  const maps = changes.flatMap(({ kind, after }) =>
    kind === 'map' && after ? [{ id: after.id, name: after.name }] : [],
  );
  return ok({ changes, losses, maps, needsLayout: [] });
}

/** Whether brackets nest deeper than this, found without reading the values: a parser might run out of stack. */
function isDeeperThan(source: string, limit: number): boolean {
  let depth = 0;
  for (const [token] of source.matchAll(/"(?:[^"\\]|\\.)*"|[[{]|[\]}]/gs)) {
    if (token === '[' || token === '{') depth += 1;
    else if (token === ']' || token === '}') depth -= 1;
    if (depth > limit) return true;
  }
  return false;
}

const hasWorkspace = (doc: Doc): boolean => Object.keys(doc.workspace).length > 0;

const isRecord = (value: unknown): boolean =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** The lists of records by kind, if the text is a file of ours. */
function tablesOf(source: string, text: Text): Result<ReadonlyMap<Kind, readonly unknown[]>> {
  let parsed: unknown;
  try {
    parsed = JSON.parse(source);
  } catch (error) {
    const fault = brokenAt(source);
    if (!fault) throw error;
    return fail('import-damaged', sayFault(fault, text));
  }
  const head = v.safeParse(
    v.object({ format: v.literal(jsonFormat), version: v.number(), records: v.custom<object>(isRecord) }),
    parsed,
  );
  if (!head.success) return fail('import-damaged', text('exchange.json.notOurs'));
  const { version, records } = head.output;
  if (version !== jsonVersion)
    return fail(
      'file-too-new',
      text('exchange.json.version', { version: String(version), known: jsonVersion }),
    );
  const tables = new Map<Kind, readonly unknown[]>();
  for (const [name, list] of Object.entries(records)) {
    const kind = kinds.find((each) => each === name);
    if (!kind || !Array.isArray(list))
      return fail('import-damaged', text('exchange.json.unknownKind', { name: name.slice(0, 40) }));
    tables.set(kind, list);
  }
  return ok(tables);
}

function sayFault({ line, column, sign }: JsonFault, text: Text): string {
  const place = { line: String(line), column: String(column) };
  return sign === null
    ? text('exchange.json.cutOff', place)
    : text('exchange.json.syntax', { ...place, sign: nameOfSign(sign) });
}

/** A sign as it can be read; one that cannot be seen by its number. */
const nameOfSign = (sign: string): string =>
  /^[\p{L}\p{M}\p{N}\p{P}\p{S}]$/u.test(sign)
    ? sign
    : `U+${sign.codePointAt(0)!.toString(16).toUpperCase().padStart(4, '0')}`;

function recordsOf(tables: ReadonlyMap<Kind, readonly unknown[]>, text: Text): Result<Records> {
  const found: Found[] = [];
  const seen = new Set<string>();
  for (const [kind, list] of tables) {
    for (const [index, raw] of list.entries()) {
      const parsed = v.safeParse(schemas[kind], raw);
      if (!parsed.success) return fail('import-damaged', describe(kind, index, parsed.issues[0], text));
      const record = parsed.output as AnyRecord;
      if (record.id in Object.prototype)
        return fail('import-damaged', text('exchange.json.badId', { kind, id: record.id }));
      if (seen.has(record.id))
        return fail('import-damaged', text('exchange.json.twice', { kind, id: record.id.slice(0, 80) }));
      seen.add(record.id);
      found.push({ kind, record });
    }
  }
  const doc = apply(
    emptyDoc(),
    found.map(({ kind, record }) => created(kind, record as never)),
  );
  const [wrong] = violations(doc);
  if (!wrong) return ok({ found, losses: impossibleIn(doc, text) });
  if (wrong.circle)
    return fail(
      'import-damaged',
      text('exchange.json.circle', { way: wayOf(doc, wrong.kind, wrong.circle) }),
    );
  return fail(
    'import-damaged',
    text('exchange.json.unsound', {
      kind: wrong.kind,
      id: wrong.id.slice(0, 80),
      what: wrong.what.slice(0, 200),
    }),
  );
}

/** Figures that cannot be, by the name of what they are of: a workspace may hold some, so what it gives out is taken back. */
const impossibleIn = (doc: Doc, text: Text): Loss[] =>
  Object.values(doc.figure).flatMap((figure) => {
    const what = impossibleFigure(figure, text);
    if (what === null) return [];
    const element = nameOf(doc, figure.ownerKind, figure.ownerId).slice(0, 80);
    return [{ element, what: text('exchange.loss.impossible', { what }) }];
  });

/** What a record is called, else its id. */
function nameOf(doc: Doc, kind: Kind, id: string): string {
  const record: object = doc[kind][id]!;
  const said = 'title' in record ? record.title : 'name' in record ? record.name : '';
  return (typeof said === 'string' && said.trim()) || id;
}

/** Records that stand below each other in a circle, by name, until the first one comes again. */
function wayOf(doc: Doc, kind: Kind, circle: readonly string[]): string {
  const names = circle.slice(0, MOST_NAMES).map((id) => nameOf(doc, kind, id).slice(0, 60));
  const rest = circle.length > MOST_NAMES ? ['…'] : [];
  return [...names, ...rest, names[0]].join(' → ');
}

/** Of a long circle so many are enough to find it. */
const MOST_NAMES = 4;

/** Which value of which record is not what belongs there. */
function describe(kind: Kind, index: number, issue: v.BaseIssue<unknown>, text: Text): string {
  return text('exchange.json.record', {
    kind,
    index: index + 1,
    where: v.getDotPath(issue) ?? '',
    found: issue.received.slice(0, 100),
    wanted: (issue.expected ?? issue.type).slice(0, 100),
  });
}
