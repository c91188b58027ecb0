import { describe, expect, it } from 'vitest';
import {
  analyse,
  candidateCard,
  createEngine,
  type Candidate,
  type Feature,
} from '../../../shared/engine/index.ts';
import { removeRecord, setFigure, updateRecord } from '../../../shared/commands/index.ts';
import { apply } from '../../../shared/changes/index.ts';
import { asId, type Doc } from '../../../shared/model/index.ts';
import { aDoc, type DocBuilder } from '../../builders/aDoc.ts';
import { putThrough } from '../report/why/putThrough.ts';
import { checkCard } from './checkCard.ts';

const asOf = '2026-11-23';
const scene = { newId: () => asId<never>('none'), today: asOf };

const orders = (): DocBuilder =>
  aDoc()
    .map('Orders', { volume: 200 })
    .start()
    .step('Take order', { id: 'take' })
    .step('Type the order into the ledger', { id: 'type' })
    .step('Pack parcel', { id: 'pack' })
    .end()
    .figure('type', 'touch', 12)
    .with('goal', { id: 'g', title: 'Grow', weight: 4 })
    .with('objective', { id: 'o', goalId: 'g', title: 'Reduce delivery time from 5 to 3 days by 2027-06-30' })
    .with('kpi', {
      id: 'k',
      objectiveId: 'o',
      title: 'Days to deliver',
      dimension: 'time',
      direction: 'down',
      baseline: 5,
      target: 3,
    });
const linked = (builder: DocBuilder): DocBuilder =>
  builder.with('link', { kpiId: 'k', targetKind: 'step', targetId: 'type', strength: 'strong' });
const idea = (fields: object = {}) => ({
  id: 'i',
  name: 'Buy the robot',
  patternId: 'P01',
  stepIds: ['type'],
  ...fields,
});

const said = (likely: number) =>
  ({ likely, low: null, high: null, unit: 'EUR', source: 'estimated', note: '', asOf: null }) as const;

const judged = (doc: Doc, id = 'i'): Candidate => {
  const found = analyse(doc, { asOf }).candidates.find((candidate) => candidate.id === id);
  if (!found) throw new Error(`no candidate <${id}>`);
  return found;
};
const featureOf = (candidate: Candidate, key: Feature['key']): Feature =>
  candidate.features.find((feature) => feature.key === key)!;

describe('an idea that somebody brings', () => {
  it('is a candidate under its own name and id, whose printed numbers give its score', () => {
    const doc = linked(orders()).with('idea', idea()).build();
    const candidate = judged(doc);

    expect(candidate).toMatchObject({ ideaId: 'i', patternId: 'P01', stepIds: ['type'] });
    expect(candidate.title).toEqual({ key: 'engine.idea.title', params: { name: 'Buy the robot' } });
    expect(candidate.because.map(({ key }) => key)).toContain('engine.idea.brought');
    checkCard(candidate, { doc, analysis: analyse(doc, { asOf }) });
  });

  it('gets the score that a rule gives the same pattern on the same steps', () => {
    const plain = linked(orders()).build();
    const [proposed] = analyse(plain, { asOf }).candidates;
    const { patternId, stepIds } = proposed!;

    const same = judged(linked(orders()).with('idea', idea({ patternId, stepIds })).build());

    for (const key of ['impact', 'feasibility', 'alignment', 'priority'] as const)
      expect(same[key]?.value).toBe(proposed![key]?.value);
  });

  it('moves no candidate that a rule proposed', () => {
    const without = analyse(linked(orders()).build(), { asOf }).candidates;
    const beside = analyse(linked(orders()).with('idea', idea()).build(), { asOf }).candidates;

    expect(beside.filter(({ ideaId }) => ideaId === null)).toEqual(without);
  });

  it('close to no pattern is judged all the same, and says as what it counts', () => {
    const doc = orders()
      .with('idea', idea({ patternId: null }))
      .build();
    const candidate = judged(doc);

    expect(candidate.because.map(({ key }) => key)).toContain('engine.idea.noPattern');
    checkCard(candidate, { doc, analysis: analyse(doc, { asOf }) });
  });

  it('counts on the map that most of its steps are on, and says which it leaves out', () => {
    const doc = orders()
      .map('Returns')
      .start()
      .step('Open parcel', { id: 'open' })
      .step('Pay back', { id: 'back' })
      .end()
      .with('idea', idea({ stepIds: ['type', 'open', 'back'] }))
      .build();

    const candidate = judged(doc);
    expect(candidate.stepIds).toEqual(['open', 'back']);
    expect(candidate.because).toContainEqual({ key: 'engine.idea.elsewhere', params: { n: 1 } });
  });

  it('without a step is no candidate', () => {
    const { candidates } = analyse(
      orders()
        .with('idea', idea({ stepIds: [] }))
        .build(),
      { asOf },
    );
    expect(candidates.some(({ id }) => id === 'i')).toBe(false);
  });

  it('is judged again as it changes and goes with its record, as a fresh engine would say', () => {
    const engine = createEngine({ asOf });
    let doc = linked(orders()).with('idea', idea()).build();
    const first = engine.analyse(doc).candidates.find(({ id }) => id === 'i')!;
    doc = apply(
      doc,
      updateRecord.idea.plan(doc, { id: 'i', fields: { isToolChosen: true, patternId: null } }, scene),
    );
    const second = engine.analyse(doc);
    expect(second).toEqual(analyse(doc, { asOf }));
    expect(second.candidates.find(({ id }) => id === 'i')!.inputsHash).not.toBe(first.inputsHash);

    const price = { ownerKind: 'idea', ownerId: 'i', attribute: 'firstYearPrice', ...said(900) } as const;
    doc = apply(doc, setFigure.plan(doc, price, scene));
    const third = engine.analyse(doc);
    expect(third).toEqual(analyse(doc, { asOf }));
    expect(third.candidates.find(({ id }) => id === 'i')!.price?.value).toBe(900);

    doc = apply(doc, removeRecord.idea.plan(doc, { id: 'i' }, scene));
    expect(engine.analyse(doc)).toEqual(analyse(doc, { asOf }));
    expect(Object.keys(doc.figure)).not.toContain('i.firstYearPrice');
  });
});

describe('the six features', () => {
  it('make an idea misaligned whose tool was chosen first, or that adds a system for data there is', () => {
    const builder = linked(orders()).with('idea', idea({ isToolChosen: true, addsSystem: true }));
    const candidate = judged(builder.build());

    expect(featureOf(candidate, 'planning')).toMatchObject({ answer: 'misaligned' });
    expect(featureOf(candidate, 'integration')).toMatchObject({ answer: 'misaligned' });
    expect(candidate).toMatchObject({ standing: 'misaligned', label: 'misaligned' });
    expect(candidate.misaligned!.map(({ key }) => key)).toEqual([
      'engine.misaligned.toolFirst',
      'engine.misaligned.addsSystem',
    ]);
    expect(candidate.wouldAlign?.key).toBe('engine.wouldAlign.planning');
  });

  it('hold the price that somebody said against the money that comes back, where only time and money are wanted', () => {
    const priced = (price: number, dimension = 'time'): Doc => {
      const doc = linked(orders())
        .with('idea', idea())
        .figure('i', 'firstYearPrice', price, { ownerKind: 'idea', mapId: null, source: 'measured' })
        .build();
      return apply(doc, updateRecord.kpi.plan(doc, { id: 'k', fields: { dimension } as object }, scene));
    };
    const cheap = judged(priced(600));
    const dear = judged(priced(60_000));

    expect(cheap.price?.value).toBe(600);
    expect(cheap.cost).toEqual({ low: cheap.price!.low, high: cheap.price!.high });
    expect(cheap.paybackMonths).toBeCloseTo((12 * 600) / cheap.moneyPerYear.likely, 6);
    expect(featureOf(cheap, 'resources').because.key).not.toBe('engine.misaligned.tooDear');
    expect(featureOf(dear, 'resources')).toEqual({
      key: 'resources',
      answer: 'misaligned',
      because: {
        key: 'engine.misaligned.tooDear',
        params: { years: Math.round(dear.paybackMonths! / 12), life: 3 },
      },
    });
    expect(dear.wouldAlign?.key).toBe('engine.wouldAlign.tooDear');
    expect(dear.inputsHash).not.toBe(cheap.inputsHash);
    // Who wants fewer errors does not count in money alone, and what nobody priced is not held against it.
    const other = judged(priced(60_000, 'errors')).misaligned ?? [];
    expect(other.map(({ key }) => key)).not.toContain('engine.misaligned.tooDear');
    const doc = priced(60_000);
    const ground = { doc, analysis: analyse(doc, { asOf }), named: (_: string, key: string) => key };
    for (const number of ['cost', 'payback'] as const) putThrough(candidateCard(dear, number, ground)!);
  });

  it('name the figure whose link is missing', () => {
    const candidate = judged(orders().with('idea', idea()).build());

    expect(candidate.standing).toBe('not-linked');
    expect(featureOf(candidate, 'focus').answer).toBe('unknown');
    expect(candidate.wouldAlign).toEqual({
      key: 'engine.wouldAlign.link',
      params: { kpi: 'Days to deliver' },
    });
  });

  it('ask for an objective where no figure fits', () => {
    const candidate = judged(
      aDoc().map('M').start().step('A', { id: 'type' }).end().with('idea', idea()).build(),
    );
    expect(candidate.wouldAlign?.key).toBe('engine.wouldAlign.focus');
  });

  it('say what a linked and measured figure shows, and that one without target shows nothing', () => {
    const build = (target: number | null): Doc => {
      const doc = linked(orders()).with('idea', idea()).build();
      return apply(doc, updateRecord.kpi.plan(doc, { id: 'k', fields: { target } }, scene));
    };

    expect(featureOf(judged(build(3)), 'focus').answer).toBe('aligned');
    expect(featureOf(judged(build(3)), 'outcome').answer).toBe('aligned');
    expect(featureOf(judged(build(null)), 'outcome')).toMatchObject({
      answer: 'unknown',
      because: { key: 'engine.feature.outcome.noTarget' },
    });
  });

  it('are misaligned exactly where the candidate says so', () => {
    const doc = linked(orders())
      .with('idea', idea({ isToolChosen: true }))
      .build();
    for (const { features, misaligned } of analyse(doc, { asOf }).candidates) {
      const against = features.filter(({ answer }) => answer === 'misaligned').map(({ because }) => because);
      expect(misaligned).toEqual(against);
      expect(features).toHaveLength(6);
    }
  });
});
