import type { AnyRecord, Kind, NewId } from '../../model/index.ts';

interface Found {
  readonly kind: Kind;
  readonly record: AnyRecord;
}

/**
 * The same records under new ids, references among them included. Ids that are made by a rule from other ids (a figure's from its owner
 * and attribute, a decision's from its pattern and anchors) are made again by replacing those inside.
 */
export function renewIds(found: readonly Found[], newId: NewId): Found[] {
  const renewed = new Map<string, string>();
  for (const { kind, record } of found) if (!ruled.has(kind)) renewed.set(record.id, newId(kind));
  return found.map(({ kind, record }) => ({
    kind,
    record: Object.fromEntries(
      Object.entries(record).map(([field, value]) => [field, renew(field, value, renewed)]),
    ) as unknown as AnyRecord,
  }));
}

/** Kinds whose ids are made of the ids of others. */
const ruled: ReadonlySet<Kind> = new Set(['workspace', 'figure', 'decision']);

/** Fields that end like a reference and are none. */
const notReferences = new Set(['bpmnId', 'processBpmnId', 'patternId']);

function renew(field: string, value: unknown, renewed: ReadonlyMap<string, string>): unknown {
  if (notReferences.has(field)) return value;
  if (field === 'id' || field === 'candidateId') return replaceInside(String(value), renewed);
  if (field.endsWith('Id') && typeof value === 'string') return renewed.get(value) ?? value;
  if (field.endsWith('Ids') && Array.isArray(value))
    return value.map((each: string) => renewed.get(each) ?? each);
  return value;
}

/** A figure's id is "owner.attribute"; a candidate's and its decision's is the pattern and the anchors in order, with spaces between. */
function replaceInside(value: string, renewed: ReadonlyMap<string, string>): string {
  const replaced = (part: string) => renewed.get(part) ?? part;
  const [pattern, ...anchors] = value.split(' ');
  if (anchors.length > 0) return [pattern, ...anchors.map(replaced).sort()].join(' ');
  const dot = value.indexOf('.');
  return renewed.get(value) ?? (dot < 0 ? value : replaced(value.slice(0, dot)) + value.slice(dot));
}
