/** Writes the words of a line into its step: who, with, data, work, wait, note. Names that the workspace does not know yet are created. */
import { created, updated } from '../../changes/index.ts';
import {
  clearFigure,
  factNamed,
  figureId,
  linesSaying,
  newDataObject,
  newRole,
  newSystem,
  setFigure,
} from '../../commands/index.ts';
import { sizeOfStep } from '../../diagram/index.ts';
import {
  asId,
  blank,
  mapContents,
  type DataObjectId,
  type Lane,
  type RoleId,
  type Step,
  type SystemId,
} from '../../model/index.ts';
import { dataOf, isTimeColumn, namesIn, readTime, timeFigures, type TimeColumn } from '../cells.ts';
import { columns, type Cells, type Column } from '../typed.ts';
import type { Draft } from './draft.ts';
import { moveIntoLane } from './settle.ts';

/** Fills the columns that say something. What cannot be read as a time stays as words in the note. */
export function fill(draft: Draft, stepId: string, cells: Cells): void {
  const isUnread = (column: Column): boolean =>
    isTimeColumn(column) && cells[column] !== '' && 'error' in readTime(draft.doc(), column, cells[column]);
  const unread = columns.filter(isUnread);
  const note = [cells.note, ...unread.map((column) => cells[column])]
    .filter((words) => words !== '')
    .join('; ');
  for (const column of columns) {
    const words = column === 'note' ? note : unread.includes(column) ? '' : cells[column];
    if (words !== '') fillCell(draft, stepId, { column, words });
  }
}

/** Writes one column of a step; empty words take it back. Times must be readable. */
export function fillCell(
  draft: Draft,
  stepId: string,
  { column, words }: { column: Column; words: string },
): void {
  const step = draft.doc().step[stepId]!;
  switch (column) {
    case 'who':
      return perform(draft, step, words.trim());
    case 'what':
      return draft.set('step', stepId, named(step, words));
    case 'with':
      return draft.set('step', stepId, { systemIds: namesIn(words).map((name) => systemNamed(draft, name)) });
    case 'data':
      return setData(draft, step, namesIn(words));
    case 'minutes':
    case 'wait':
      return setTime(draft, step, { column, words });
    case 'note':
      return draft.set('step', stepId, { description: words.trim() });
  }
}

/** The name, and a box that holds it: only ever larger, and round the same middle. */
export function named(step: Step, words: string): Partial<Step> {
  const name = words.trim();
  if (step.type === 'subprocess' && step.isExpanded) return { name };
  const need = sizeOfStep(name, { hasMarkers: step.type === 'subprocess' || step.loop !== 'none' });
  const width = Math.max(step.width, need.width);
  const height = Math.max(step.height, need.height);
  return {
    name,
    width,
    height,
    x: step.x - (width - step.width) / 2,
    y: step.y - (height - step.height) / 2,
  };
}

function perform(draft: Draft, step: Step, name: string): void {
  if (name === '') return draft.set('step', step.id, { roleId: null });
  const roleId = roleNamed(draft, name);
  const doc = draft.doc();
  const { lanes } = mapContents(doc, draft.mapId);
  const own = step.laneId === null ? undefined : doc.lane[step.laneId];
  if (own?.roleId === roleId) return draft.set('step', step.id, { roleId: null });
  const parents = new Set(lanes.map((lane) => lane.parentLaneId));
  const lane = lanes.find(
    (each) => each.roleId === roleId && each.poolId === step.poolId && !parents.has(each.id),
  );
  const mayMove = step.parentId === null;
  if (mayMove && (lane || draft.wasArranged)) {
    draft.set('step', step.id, { roleId: null });
    moveIntoLane(draft, step.id, lane ?? newLane(draft, roleId, name));
  } else draft.set('step', step.id, { roleId });
}

/** A lane of its own for a role, below the others; only in a map that is laid out again anyway. */
function newLane(draft: Draft, roleId: RoleId, name: string): Lane {
  const { lanes } = mapContents(draft.doc(), draft.mapId);
  const y = Math.max(0, ...lanes.map((lane) => lane.y + lane.height));
  const id = draft.context.newId('lane');
  const mapId = asId<'map'>(draft.mapId);
  const lane: Lane = { ...blank.lane, id, mapId, name, roleId, y, order: lanes.length };
  draft.put(created('lane', lane));
  return lane;
}

function roleNamed(draft: Draft, name: string): RoleId {
  const known = factNamed(draft.doc(), 'role', name);
  if (known) return known.id;
  const role = newRole(draft.doc(), draft.context.newId('role'), name);
  draft.put(created('role', role));
  return role.id;
}

function systemNamed(draft: Draft, name: string): SystemId {
  const known = factNamed(draft.doc(), 'system', name);
  if (known) return known.id;
  const system = newSystem(draft.doc(), draft.context.newId('system'), name);
  draft.put(created('system', system));
  return system.id;
}

function dataNamed(draft: Draft, name: string): DataObjectId {
  const known = factNamed(draft.doc(), 'dataObject', name);
  if (known) return known.id;
  const dataObject = newDataObject(draft.doc(), draft.context.newId('dataObject'), name);
  draft.put(created('dataObject', dataObject));
  return dataObject.id;
}

/**
 * Data that another step writes already is read here; else it is written here. What is no longer named is no longer used, nor joined by
 * a line to where it is drawn.
 */
function setData(draft: Draft, step: Step, names: readonly string[]): void {
  const wanted = names.map((name) => dataNamed(draft, name));
  const before = dataOf(draft.doc(), step);
  const gone = mapContents(draft.doc(), step.mapId).dataUses.filter(
    (use) => use.stepId === step.id && !wanted.includes(use.dataObjectId),
  );
  for (const use of gone)
    draft.remove([
      { kind: 'dataUse', id: use.id },
      ...linesSaying(draft.doc(), use).map((id) => ({ kind: 'flow', id }) as const),
    ]);
  for (const dataObjectId of wanted.filter((id) => !before.includes(id))) {
    const isWritten = Object.values(draft.doc().dataUse).some(
      (use) => use.dataObjectId === dataObjectId && use.mode === 'writes',
    );
    const { systemIds } = draft.doc().step[step.id]!;
    const use = {
      id: draft.context.newId('dataUse'),
      mapId: step.mapId,
      stepId: step.id,
      dataObjectId,
      systemId: systemIds.length === 1 ? systemIds[0]! : null,
      mode: isWritten ? ('reads' as const) : ('writes' as const),
    };
    draft.put(created('dataUse', use));
  }
}

function setTime(
  draft: Draft,
  step: Step,
  { column, words }: { readonly column: TimeColumn; readonly words: string },
): void {
  const doc = draft.doc();
  const attribute = timeFigures[column];
  const before = doc.figure[figureId(step.id, attribute)];
  if (words.trim() === '') {
    if (before) draft.put(...clearFigure.plan(doc, { ownerId: step.id, attribute }, draft.context));
    return;
  }
  const said = readTime(doc, column, words);
  if ('error' in said) return;
  const { likely, low, high, unit } = said;
  const source = said.source ?? (before && before.source !== 'guessed' ? before.source : 'estimated');
  const fields = { likely, low, high, unit, source };
  if (before) return draft.put(updated('figure', before, fields));
  const figure = {
    ...fields,
    ownerKind: 'step' as const,
    ownerId: step.id,
    attribute,
    note: '',
    asOf: null,
  };
  draft.put(...setFigure.plan(doc, figure, draft.context));
}
