/** The words of a step, column by column: read for the list and for the clipboard, and understood when they are typed. */
import { figureId } from '../commands/index.ts';
import { parseSpeech, sayFigure, type Speech } from '../engine/index.ts';
import { mapContents, WORKSPACE_ID, type Doc, type Step } from '../model/index.ts';
import { noCells, type Cells, type Column } from './typed.ts';

/** The figures behind the columns of times: minutes of work, and of waiting before it. */
export const timeFigures = { minutes: 'touch', wait: 'wait' } as const;
export type TimeColumn = keyof typeof timeFigures;
export const isTimeColumn = (column: Column): column is TimeColumn => column in timeFigures;

const localeOf = (doc: Doc): string => doc.workspace[WORKSPACE_ID]?.locale || 'en';

/** What the list says of a step, event or gateway; the name alone where the other columns do not apply. */
export function cellsOf(doc: Doc, id: string): Cells {
  const step = doc.step[id];
  if (step)
    return {
      who: performerOf(doc, step),
      what: step.name,
      with: namesOf(step.systemIds.map((systemId) => doc.system[systemId])),
      data: namesOf(dataOf(doc, step).map((dataObjectId) => doc.dataObject[dataObjectId])),
      minutes: sayTime(doc, id, 'minutes'),
      wait: sayTime(doc, id, 'wait'),
      note: step.description,
    };
  const other = doc.event[id] ?? doc.gateway[id];
  return other ? { ...noCells, what: other.name, note: other.description } : noCells;
}

/** Its own role, else that of its lane. */
export function performerOf(doc: Doc, step: Step): string {
  const lane = step.laneId === null ? undefined : doc.lane[step.laneId];
  const roleId = step.roleId ?? lane?.roleId ?? null;
  return (roleId === null ? undefined : doc.role[roleId]?.name) ?? lane?.name ?? '';
}

/** Data objects that a step reads or writes, each once. */
export function dataOf(doc: Doc, step: Step): string[] {
  const uses = mapContents(doc, step.mapId).dataUses.filter((use) => use.stepId === step.id);
  return [...new Set(uses.map((use) => use.dataObjectId as string))];
}

const namesOf = (records: readonly ({ readonly name: string } | undefined)[]): string =>
  records.flatMap((record) => (record ? [record.name] : [])).join(', ');

/** Names in a cell, parted by commas; each once. */
export function namesIn(words: string): string[] {
  const names = words
    .split(/[,;]/)
    .map((name) => name.trim())
    .filter((name) => name !== '');
  const seen = new Set<string>();
  return names.filter((name) => !seen.has(name.toLocaleLowerCase()) && seen.add(name.toLocaleLowerCase()));
}

function sayTime(doc: Doc, stepId: string, column: TimeColumn): string {
  const attribute = timeFigures[column];
  const figure = doc.figure[figureId(stepId, attribute)];
  return figure ? sayFigure(figure, attribute, localeOf(doc)) : '';
}

/** Understands "6 min", "1,5 h", "~20"; answers why not. */
export const readTime = (doc: Doc, column: TimeColumn, words: string): Speech =>
  parseSpeech(words, timeFigures[column], localeOf(doc));
