import { describe, expect, it } from 'vitest';
import { analyse, technologyChoice, weighingOf } from '../../../../shared/engine/index.ts';
import type { Doc } from '../../../../shared/model/index.ts';
import { aDoc } from '../../../builders/aDoc.ts';

const asOf = '2026-11-23';
const scored = (score: number) =>
  Object.fromEntries(
    weighingOf(aDoc().build(), '')
      .criteria.filter(({ id }) => id !== 'cost')
      .map(({ id }) => [id, score]),
  );
const cost = (ownerId: string, likely: number) => ({
  id: `${ownerId}.licence`,
  ownerKind: 'option',
  ownerId,
  attribute: 'licence',
  likely,
});
const anInitiative = () =>
  aDoc()
    .with('initiative', { id: 'form' })
    .with('figure', {
      id: 'form.days',
      ownerKind: 'initiative',
      ownerId: 'form',
      attribute: 'buildDays',
      likely: 0,
    })
    .with('option', { id: 'suite', initiativeId: 'form', scores: scored(4) })
    .with('option', { id: 'shop', initiativeId: 'form', scores: scored(3) })
    .with('figure', cost('suite', 2000))
    .with('figure', cost('shop', 1000));
const choose = (doc: Doc) => technologyChoice(doc, analyse(doc, { asOf }), doc.initiative['form']!);

describe('the options of an initiative', () => {
  it('are weighed by the letters of the method while nobody said others', () => {
    const { criteria } = choose(anInitiative().build());

    expect(criteria.reduce((sum, { weight }) => sum + weight, 0)).toBeCloseTo(1, 12);
    const weight = (id: string) => criteria.find((criterion) => criterion.id === id)!.weight;
    expect(weight('functionality')).toBeCloseTo(4 * weight('security'), 12);
  });

  it('have their cost computed as the case of the initiative would be with them', () => {
    const { options, matrix } = choose(anInitiative().build());
    const [suite, shop] = options;

    // Three years of licences; building is nothing, the rest the same for both.
    expect(suite!.cost!.likely - shop!.cost!.likely).toBeCloseTo(3 * 1000, 6);
    expect(shop!.scores['cost']).toBe(5);
    expect(suite!.scores['cost']).toBeCloseTo(1 + (4 * shop!.cost!.likely) / suite!.cost!.likely, 9);
    expect(suite!.cost!.low).toBeLessThanOrEqual(suite!.cost!.likely);
    expect(matrix.winner).toBe('suite');
    expect(matrix.isOpen).toBe(false);
  });

  it('are out below a floor, whatever else speaks for them', () => {
    const doc = anInitiative()
      .with('weighing', {
        initiativeId: 'form',
        criteria: [
          { id: 'security', name: '', letter: 'D', floor: 4 },
          { id: 'own', name: 'Speaks German', letter: 'A', floor: null },
        ],
      })
      .with('option', { id: 'safe', initiativeId: 'form', scores: { security: 4, own: 1 } })
      .with('option', { id: 'nice', initiativeId: 'form', scores: { security: 3, own: 5 } })
      .build();

    const { matrix } = choose(doc);

    expect(matrix.winner).toBe('safe');
    expect(matrix.ranking.find(({ id }) => id === 'nice')!.vetoes).toEqual(['security']);
    expect(matrix.isOpen).toBe(true);
  });

  it('follow the letters in pairs that nobody compared, which then never contradict each other', () => {
    const criteria = (['A', 'B', 'C', 'D', null] as const).map((letter, index) => ({
      id: `c${index}`,
      name: '',
      letter,
      floor: null,
    }));
    const of = (comparisons: object) =>
      choose(
        anInitiative()
          .with('weighing', { initiativeId: 'form', criteria, isPairwise: true, comparisons })
          .build(),
      );

    const letters = of({});
    expect(letters.criteria.map(({ weight }) => Math.round(weight * 1000))).toEqual([400, 300, 200, 100, 0]);
    expect(letters.pairs.result!.consistencyRatio).toBeCloseTo(0, 9);
    expect(letters.pairs.reconsider).toBeNull();

    const said = of({ 'c3 c0': 9 });
    expect(said.pairs.list.map(({ isAssumed }) => isAssumed)).toEqual([true, true, false, true, true, true]);
    expect(said.pairs.list[2]!.ratio).toBeCloseTo(1 / 9, 12);
    expect(said.pairs.result!.isConsistent).toBe(false);
    expect(said.pairs.reconsider).toMatchObject({ first: 'c0', second: 'c3' });
    expect(said.pairs.reconsider!.fitting).toBeGreaterThan(1 / 9);
  });
});
