/** Performers and systems in a cell, by name; what the workspace does not have yet becomes a role or system of it. */
import { addRecord, factNamed, newRole, newSystem, updateElement } from '../commands/index.ts';
import { MAX_TEXT, type Step } from '../model/index.ts';
import { textOf } from './cellWords.ts';
import type { ReadCell, TableWork } from './tableWork.ts';

/** Who does a step: the role of its lane, or one of its own. */
export const whoCell: ReadCell = (cell, { element }, work) => {
  const { draft, text } = work;
  const name = textOf(cell);
  if (element.kind !== 'step') return { why: text('taken.why.noPerformer') };
  if (name.length > MAX_TEXT) return { why: text('taken.why.tooLong', { limit: MAX_TEXT }) };
  const { record } = element;
  const isNew = factNamed(draft.doc, 'role', name) === undefined;
  return {
    words: isNew ? text('taken.newRole', { name }) : name,
    take() {
      const lane = record.laneId === null ? undefined : draft.doc.lane[record.laneId];
      const id = roleNamed(name, work);
      set(record.id, { roleId: lane?.roleId === id ? null : id }, work);
    },
  };
};

/** The systems of a step, by their names with commas between them. */
export const systemsCell: ReadCell = (cell, { element }, work) => {
  const { draft, text } = work;
  const written = textOf(cell);
  if (element.kind !== 'step') return { why: text('taken.why.noSystems') };
  if (written.length > MAX_TEXT) return { why: text('taken.why.tooLong', { limit: MAX_TEXT }) };
  const names = namesIn(
    written,
    Object.values(draft.doc.system).map(({ name }) => name.trim()),
  );
  const isNew = (name: string) => factNamed(draft.doc, 'system', name) === undefined;
  return {
    words: names.map((name) => (isNew(name) ? text('taken.newSystem', { name }) : name)).join(', '),
    take() {
      const systemIds = [...new Set(names.map((name) => systemNamed(name, work)))];
      set(element.record.id, { systemIds }, work);
    },
  };
};

/** Names between commas; one that has a comma itself is known from the workspace. */
function namesIn(written: string, known: readonly string[]): readonly string[] {
  const withComma = known.filter((name) => name.includes(',')).toSorted((a, b) => b.length - a.length);
  const names: string[] = [];
  for (let rest = written; rest !== '';) {
    const whole = withComma.find((name) => rest === name || rest.startsWith(`${name},`));
    const name = whole ?? rest.split(',', 1)[0]!;
    names.push(name.trim());
    rest = rest.slice(name.length + 1).trimStart();
  }
  return names.filter((name) => name !== '');
}

function roleNamed(name: string, { draft, newId, ...context }: TableWork) {
  const known = factNamed(draft.doc, 'role', name);
  if (known) return known.id;
  const record = newRole(draft.doc, newId('role'), name);
  draft.change(addRecord.role.plan(draft.doc, { record }, { ...context, newId }));
  return record.id;
}

function systemNamed(name: string, { draft, newId, ...context }: TableWork) {
  const known = factNamed(draft.doc, 'system', name);
  if (known) return known.id;
  const record = newSystem(draft.doc, newId('system'), name);
  draft.change(addRecord.system.plan(draft.doc, { record }, { ...context, newId }));
  return record.id;
}

const set = (id: string, fields: Partial<Step>, work: TableWork): void =>
  work.draft.change(updateElement.plan(work.draft.doc, { kind: 'step', id, fields }, work));
