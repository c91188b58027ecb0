import { describe, expect, it } from 'vitest';
import { placeOfChanges } from '../../../renderer/actions/placeOfChanges.ts';
import { apply, compare, type Change } from '../../../shared/changes/index.ts';
import { moveElements, moveLane, resizeLane } from '../../../shared/commands/index.ts';
import { asId, type Doc, type Kind, type NewId } from '../../../shared/model/index.ts';
import { workedExample } from '../../../shared/templates/index.ts';
import { plain } from '../../builders/plain.ts';

let count = 0;
const newId: NewId = (kind) => asId(`${kind}${++count}`);
const doc = workedExample({ newId, today: '2026-11-23' });
const first = <K extends Kind>(kind: K): string => Object.keys(doc[kind])[0]!;
/** The change that takes a record away. */
const without = (kind: Kind, id: string): { readonly doc: Doc; readonly changes: readonly Change[] } => {
  const { [id]: _gone, ...rest } = doc[kind] as { [id: string]: unknown };
  const after = { ...doc, [kind]: rest } as unknown as Doc;
  return { doc: after, changes: compare(doc, after) };
};
const now = { mapId: null, place: 'map' } as const;

describe('where an undo is seen', () => {
  it('is the step that a mark, a figure or a use of data is about', () => {
    const mark = Object.values(doc.mark).find(({ targetKind }) => targetKind === 'step')!;
    const figure = Object.values(doc.figure).find(({ ownerKind }) => ownerKind === 'step')!;
    const use = Object.values(doc.dataUse)[0]!;

    for (const [kind, id, stepId] of [
      ['mark', mark.id, mark.targetId],
      ['figure', figure.id, figure.ownerId],
      ['dataUse', use.id, use.stepId],
    ] as const) {
      const { doc: after, changes } = without(kind, id);
      expect(placeOfChanges(after, changes, now)).toEqual({
        kind: 'map',
        mapId: doc.step[stepId]!.mapId,
        insideStepId: null,
        ids: [stepId],
      });
    }
  });

  it('is what an edit was about, and not what only gave way or went along', () => {
    const lane = Object.values(doc.lane).find(({ name }) => name === 'Bakers')!;
    const step = Object.values(doc.step).find(({ laneId }) => laneId === lane.id)!;
    const seen = (changes: readonly Change[]) => {
      const place = placeOfChanges(apply(doc, changes), changes, now);
      return place?.kind === 'map' ? place.ids : null;
    };
    const context = { newId, today: '2026-11-23' };
    const end = lane.y + lane.height;

    const grown = resizeLane.plan(doc, { id: lane.id, edge: 'after', at: end + 80 }, context);
    expect(grown.length).toBeGreaterThan(2);
    expect(seen(grown)).toEqual([lane.id]);

    const moves = [{ id: step.id, x: step.x, y: end - step.height + 4 }];
    const moved = moveElements.plan(doc, { moves }, context);
    expect(moved.some(({ kind }) => kind === 'lane')).toBe(true);
    expect(seen(moved)).toEqual([step.id]);

    const turned = moveLane.plan(doc, { id: lane.id, toIndex: 0 }, context);
    expect(seen(turned)?.every((id) => doc.lane[id])).toBe(true);
  });

  it('is nowhere else for an answer that was given in Insights', () => {
    const { doc: after, changes } = without('figure', first('figure'));

    expect(placeOfChanges(after, changes, { ...now, place: 'insights' })).toBeNull();
  });

  it('is the strategy for goals, objectives, KPIs and what was measured', () => {
    const measurement = Object.values(doc.measurement)[0]!;
    const { doc: after, changes } = without('measurement', measurement.id);

    expect(placeOfChanges(after, changes, now)).toEqual({ kind: 'strategy', id: measurement.kpiId });
    const gone = without('goal', first('goal'));
    expect(placeOfChanges(gone.doc, gone.changes, now)).toEqual({ kind: 'strategy', id: null });
  });

  it('is the people of the plan for what is asked, planned and freed with them', () => {
    for (const kind of ['freedTime', 'changeTask', 'surveyCount'] as const) {
      const change: Change = { kind, id: 'x', before: null, after: null };
      expect(placeOfChanges(doc, [change], now)).toEqual({ kind: 'people' });
    }
  });

  it('is a tool of staff itself, also when the looks at it come back with it', () => {
    const tool = { ...plain.staffTool, id: asId<'staffTool'>('t') };
    const review: Change = { kind: 'review', id: 'r', before: null, after: null };
    const back: Change = { kind: 'staffTool', id: 't', before: null, after: tool };

    expect(placeOfChanges(doc, [review, back], now)).toEqual({ kind: 'tool', id: 't' });
  });

  it('is the signals and the reviews for what is kept there, and Measure itself for what was measured in it', () => {
    const signal: Change = { kind: 'signal', id: 's', before: null, after: null };
    const review: Change = { kind: 'review', id: 'r', before: null, after: null };
    const { doc: after, changes } = without('measurement', first('measurement'));

    expect(placeOfChanges(doc, [signal], now)).toEqual({ kind: 'signals' });
    expect(placeOfChanges(doc, [review], now)).toEqual({ kind: 'reviews' });
    expect(placeOfChanges(after, changes, { ...now, place: 'measure' })).toBeNull();
  });

  it('is the landscape for what runs between maps and for journeys', () => {
    for (const kind of ['mapFlow', 'touchpoint'] as const) {
      const { doc: after, changes } = without(kind, first(kind));
      expect(placeOfChanges(after, changes, now)).toEqual({ kind: 'landscape', id: first(kind) });
    }
  });

  it('is the plan for an initiative and its figures', () => {
    const initiative: Change = {
      kind: 'initiative',
      id: 'i',
      before: null,
      after: { ...plain.initiative, id: asId('i') },
    };
    const figure: Change = {
      kind: 'figure',
      id: 'i.licence',
      before: { ...plain.figure, id: asId('i.licence'), ownerKind: 'initiative', ownerId: 'i' },
      after: null,
    };
    const gone: Change = { ...initiative, before: initiative.after, after: null };

    expect(placeOfChanges(doc, [initiative], now)).toEqual({ kind: 'plan', tab: 'initiatives', id: 'i' });
    expect(placeOfChanges(doc, [figure], now)).toEqual({ kind: 'plan', tab: 'initiatives', id: 'i' });
    expect(placeOfChanges(doc, [gone], now)).toEqual({ kind: 'plan', tab: 'initiatives', id: null });
  });

  it('is the options or the roadmap for what is edited there', () => {
    const initiative = { ...plain.initiative, id: asId<'initiative'>('i') };
    const option = { ...plain.option, id: asId<'option'>('o'), initiativeId: initiative.id };
    const moved: Change = {
      kind: 'initiative',
      id: 'i',
      before: initiative,
      after: { ...initiative, phase: 1 },
    };
    const chosen: Change = { kind: 'option', id: 'o', before: option, after: { ...option, isChosen: true } };
    const got: Change = {
      kind: 'initiative',
      id: 'i',
      before: initiative,
      after: { ...initiative, acquisition: 'buy' },
    };
    const need: Change = {
      kind: 'condition',
      id: 'c',
      before: { ...plain.condition, id: asId('c'), initiativeId: initiative.id },
      after: null,
    };

    expect(placeOfChanges(doc, [moved], now)).toEqual({ kind: 'plan', tab: 'roadmap', id: 'i' });
    expect(placeOfChanges(doc, [need], now)).toEqual({ kind: 'plan', tab: 'roadmap', id: 'i' });
    expect(placeOfChanges(doc, [got, chosen], now)).toEqual({ kind: 'plan', tab: 'options', id: 'i' });
    expect(placeOfChanges(doc, [got], now)).toEqual({ kind: 'plan', tab: 'initiatives', id: 'i' });

    const gain: Change = {
      kind: 'intangible',
      id: 'g',
      before: null,
      after: { ...plain.intangible, id: asId('g'), initiativeId: initiative.id },
    };
    expect(placeOfChanges(doc, [gain], now)).toEqual({ kind: 'plan', tab: 'initiatives', id: 'i' });
    const spent: Change = {
      kind: 'figure',
      id: 'i.onceReally',
      before: {
        ...plain.figure,
        id: asId('i.onceReally'),
        ownerKind: 'initiative',
        ownerId: 'i',
        attribute: 'onceReally',
      },
      after: null,
    };
    expect(placeOfChanges(doc, [spent], now)).toEqual({ kind: 'results' });
  });

  it('is Insights for a decision, but the plan shows it as well', () => {
    const { doc: after, changes } = without('decision', first('decision'));

    expect(placeOfChanges(after, changes, now)).toEqual({ kind: 'decision', id: first('decision') });
    expect(placeOfChanges(after, changes, { ...now, place: 'plan' })).toBeNull();
  });
});
