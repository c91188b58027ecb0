import type { AnyRecord, Doc, Kind } from '../model/index.ts';
import type { Change } from './change.ts';
import { compare } from './compare.ts';
import { sameValue } from './sameValue.ts';

/** What a reader calls the things of a workspace, in the order they are told. */
export const subjects = [
  'business',
  'goal',
  'objective',
  'kpi',
  'measurement',
  'link',
  'map',
  'step',
  'event',
  'gateway',
  'flow',
  'lane',
  'data',
  'note',
  'mark',
  'figure',
  'decision',
  'initiative',
  'people',
  'method',
  'role',
  'system',
  'journey',
  'foreign',
] as const;
export type Subject = (typeof subjects)[number];

const subjectOfKind: { readonly [K in Kind]: Subject } = {
  workspace: 'business',
  goal: 'goal',
  objective: 'objective',
  kpi: 'kpi',
  measurement: 'measurement',
  link: 'link',
  role: 'role',
  system: 'system',
  integration: 'system',
  dataObject: 'data',
  map: 'map',
  mapFlow: 'flow',
  journey: 'journey',
  touchpoint: 'journey',
  pool: 'lane',
  lane: 'lane',
  step: 'step',
  event: 'event',
  gateway: 'gateway',
  dataNode: 'data',
  note: 'note',
  group: 'note',
  flow: 'flow',
  dataUse: 'data',
  figure: 'figure',
  mark: 'mark',
  foreign: 'foreign',
  decision: 'decision',
  judgement: 'decision',
  idea: 'decision',
  initiative: 'initiative',
  prerequisite: 'initiative',
  option: 'initiative',
  weighing: 'initiative',
  condition: 'initiative',
  gate: 'initiative',
  sharing: 'initiative',
  intangible: 'initiative',
  freedTime: 'people',
  changeTask: 'people',
  surveyCount: 'people',
  staffTool: 'people',
  signal: 'goal',
  review: 'goal',
  methodSetting: 'method',
};

/** `here`: only in the first document; `there`: only in the second; the others are in both and differ in that way. */
export const fates = ['here', 'there', 'renamed', 'changed', 'moved'] as const;
export type Fate = (typeof fates)[number];

export interface Difference {
  readonly kind: Kind;
  readonly id: string;
  readonly fate: Fate;
}
export interface SubjectDifferences {
  readonly subject: Subject;
  readonly differences: readonly Difference[];
}

/** How two states of one workspace differ, record by record by id, in a reader's order. Empty where they are the same. */
export function differences(here: Doc, there: Doc): readonly SubjectDifferences[] {
  const bySubject = new Map<Subject, Difference[]>();
  for (const change of compare(here, there)) {
    const subject = subjectOfKind[change.kind];
    const list = bySubject.get(subject) ?? [];
    list.push({ kind: change.kind, id: change.id, fate: fateOf(change) });
    bySubject.set(subject, list);
  }
  return subjects.flatMap((subject) => {
    const found = bySubject.get(subject);
    if (!found) return [];
    return [
      { subject, differences: found.toSorted((a, b) => fates.indexOf(a.fate) - fates.indexOf(b.fate)) },
    ];
  });
}

/** Fields that say only where a thing is drawn, or at which place of a list it stands. */
const PLACES = new Set(['x', 'y', 'width', 'height', 'waypoints', 'label', 'order', 'isExpanded']);
const NAMES = new Set(['name', 'title', 'text']);

export function fateOf({ before, after }: Change): Fate {
  if (!before) return 'there';
  if (!after) return 'here';
  const fields = changedFields(before, after);
  if (fields.every((field) => PLACES.has(field))) return 'moved';
  return fields.every((field) => NAMES.has(field) || PLACES.has(field)) ? 'renamed' : 'changed';
}

const changedFields = (before: AnyRecord, after: AnyRecord): string[] => {
  const [one, other] = [before, after] as unknown as { readonly [field: string]: unknown }[];
  return Object.keys(other!).filter((field) => !sameValue(one![field], other![field]));
};
