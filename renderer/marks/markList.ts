/** The marks of one map or of the workspace as a list: what each stands on, in reading order, filtered. */
import { elementOf, type Doc, type Mark } from '../../shared/model/index.ts';
import type { MarkType } from '../actions/map/markKinds.ts';

export interface MarkEntry {
  readonly mark: Mark;
  /** The name of what it stands on; empty where that has none. */
  readonly targetName: string;
  readonly mapName: string;
}
export interface MarkFilter {
  /** Null: all maps. */
  readonly mapId: string | null;
  readonly type: MarkType | 'all';
  readonly status: 'open' | 'settled' | 'all';
  readonly text: string;
}

/** Open ones before settled ones, the worst first, then as they came. */
export function markEntries(doc: Doc, filter: MarkFilter): readonly MarkEntry[] {
  const words = filter.text.trim().toLocaleLowerCase();
  return Object.values(doc.mark)
    .filter((mark) => filter.mapId === null || mark.mapId === filter.mapId)
    .filter((mark) => filter.type === 'all' || mark.type === filter.type)
    .filter((mark) => filter.status === 'all' || mark.isSettled === (filter.status === 'settled'))
    .map((mark) => ({ mark, targetName: targetName(doc, mark), mapName: doc.map[mark.mapId]?.name ?? '' }))
    .filter(({ mark, targetName: name }) => `${name}\n${mark.note}`.toLocaleLowerCase().includes(words))
    .sort((a, b) => compareMarks(a.mark, b.mark));
}

/** The marks that stand on one element, the open and the worst first. */
export function marksOn(doc: Doc, targetId: string): readonly Mark[] {
  return Object.values(doc.mark)
    .filter((mark) => mark.targetId === targetId)
    .sort(compareMarks);
}

function compareMarks(a: Mark, b: Mark): number {
  return (
    Number(a.isSettled) - Number(b.isSettled) ||
    b.severity - a.severity ||
    a.order - b.order ||
    a.id.localeCompare(b.id)
  );
}

function targetName(doc: Doc, mark: Mark): string {
  if (mark.targetKind === 'map') return doc.map[mark.targetId]?.name ?? '';
  const element = elementOf(doc, mark.targetId);
  if (!element) return '';
  if (element.kind === 'note') return element.record.text;
  if (element.kind === 'flow' && element.record.name === '') return flowEnds(doc, element.record);
  return element.record.name;
}

function flowEnds(doc: Doc, flow: { fromId: string; toId: string }): string {
  const name = (id: string) => {
    const end = elementOf(doc, id);
    return end && end.kind !== 'note' ? end.record.name : '';
  };
  return `${name(flow.fromId)} → ${name(flow.toId)}`;
}
