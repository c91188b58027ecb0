import { describe, expect, it } from 'vitest';
import { newInitiative } from '../../../../renderer/actions/newInitiative.ts';
import { apply, created } from '../../../../shared/changes/index.ts';
import { setFigure } from '../../../../shared/commands/index.ts';
import { analyse, caseRisk, effectsOf, initiativeCase, planSum } from '../../../../shared/engine/index.ts';
import { asId, type Doc, type Initiative, type NewId } from '../../../../shared/model/index.ts';
import { aDoc } from '../../../builders/aDoc.ts';
import { workedExample } from '../../../../shared/templates/index.ts';

const today = '2026-11-23';
let count = 0;
const newId: NewId = (kind) => asId(`${kind}${++count}`);
const example = workedExample({ newId, today });
const analysis = analyse(example, { asOf: today });
const context = { newId, today };

const withCandidates = (candidateIds: readonly string[]): { doc: Doc; initiative: Initiative } => {
  const initiative = { ...newInitiative(example, 'i1', []), candidateIds: [...candidateIds] };
  return { doc: apply(example, [created('initiative', initiative)]), initiative };
};
const say = (doc: Doc, attribute: string, likely: number, low = likely, high = likely): Doc =>
  apply(
    doc,
    setFigure.plan(
      doc,
      {
        ownerKind: 'initiative',
        ownerId: 'i1',
        attribute,
        likely,
        low,
        high,
        unit: '',
        source: 'estimated',
        note: '',
        asOf: null,
      },
      context,
    ),
  );
const accepted = Object.values(example.decision)
  .filter(({ verdict }) => verdict === 'accepted')
  .map(({ id }) => id as string);
const samePattern = (() => {
  const known = new Map<string, string[]>();
  for (const { patternId, id } of analysis.candidates)
    known.set(patternId, [...(known.get(patternId) ?? []), id]);
  return [...known.values()].find((ids) => ids.length > 1)!;
})();

describe('the business case of an initiative', () => {
  it('frees the hours of its candidates, each for the role that does the work', () => {
    const { doc, initiative } = withCandidates(accepted);
    const { madeOf, values } = initiativeCase(doc, analysis, initiative);

    const promised = analysis.candidates
      .filter(({ id }) => accepted.includes(id))
      .reduce((sum, { hoursPerYear }) => sum + hoursPerYear.likely, 0);
    expect(promised).toBeGreaterThan(0);
    expect(values.hoursFreed!.value).toBeCloseTo(promised, 6);
    expect(madeOf.freed.reduce((sum, { hours }) => sum + hours[1], 0)).toBeCloseTo(promised, 6);
    expect(madeOf.freed.every(({ name }) => name !== '')).toBe(true);
  });

  it('counts the building of one tool once, and the hours of each place that it serves', () => {
    const [first, second] = samePattern;
    const one = withCandidates([first!]);
    const both = withCandidates([first!, second!, second!]);
    const caseOf = ({ doc, initiative }: typeof one) => initiativeCase(doc, analysis, initiative);

    expect(caseOf(both).values.buildDays!.value).toBe(caseOf(one).values.buildDays!.value);
    const hours = (id: string) => analysis.candidates.find((c) => c.id === id)!.hoursPerYear.likely;
    expect(caseOf(both).values.hoursFreed!.value).toBeCloseTo(hours(first!) + hours(second!), 6);
  });

  it('can be checked by hand from what was said', () => {
    const { doc: before, initiative } = withCandidates(accepted);
    let doc = before;
    for (const [attribute, value] of Object.entries({
      hoursFreed: 200,
      hourlyCost: 30,
      cashableShare: 0.5,
      buildDays: 4,
      dayRate: 500,
      licence: 100,
      integrationCost: 0,
      dataCleaning: 0,
      trainingHours: 10,
      reviewHours: 5,
      buildMonths: 0,
    }))
      doc = say(doc, attribute, value);
    const { result, capacityHours } = initiativeCase(doc, analysis, initiative);

    // Building 2,000, training 300, change 240: 2,540, and 15 % of that.
    expect(result!.costs.once.total).toBeCloseTo(2921, 6);
    // Licence 100, upkeep 360, checking 150.
    expect(result!.costs.perYear.total).toBeCloseTo(610, 6);
    expect(result!.benefits).toEqual([{ id: 'labour', perYear: 3000 }]);
    expect(capacityHours).toBe(100);
  });

  it('counts an effect beyond working time once all its factors are said, and nothing before', () => {
    const { doc: before, initiative } = withCandidates(accepted);
    const caseOf = (doc: Doc) => initiativeCase(doc, analysis, initiative);
    expect(effectsOf(caseOf(before).values)).toEqual([]);

    const half = say(say(before, 'customersKeptPerYear', 4, 2, 6), 'marginPerCustomerYear', 300);
    expect(effectsOf(caseOf(half).values)).toEqual(['retention']);
    expect(caseOf(half).result!.worth).toEqual(caseOf(before).result!.worth);

    const whole = caseOf(say(half, 'yearsKept', 2));
    expect(whole.result!.benefits).toContainEqual({ id: 'retention', perYear: 4 * 300 * 2 });
    expect(whole.result!.worth.netPresentValue).toBeGreaterThan(caseOf(before).result!.worth.netPresentValue);
    expect(whole.levers.map(({ attribute }) => attribute)).toContain('customersKeptPerYear');
  });

  it('takes over what somebody said that an idea in it costs', () => {
    const doc = aDoc()
      .map('Orders', { volume: 200 })
      .start()
      .step('Type the order', { id: 'type' })
      .end()
      .with('idea', { id: 'i', name: 'Buy a scanner', patternId: 'P01', stepIds: ['type'] })
      .figure('i', 'firstYearPrice', 4000, { ownerKind: 'idea', mapId: null, source: 'measured' })
      .with('initiative', { id: 'n', candidateIds: ['i'] })
      .build();
    const found = initiativeCase(doc, analyse(doc, { asOf: today }), Object.values(doc.initiative)[0]!);
    expect(found.values.onceCost).toMatchObject({ value: 4000, provenance: 'inferred' });
  });

  it('comes out even at its internal rate, and at the years after which it has paid back', () => {
    const { doc, initiative } = withCandidates(accepted);
    const { levers, result } = initiativeCase(doc, analysis, initiative);
    const even = (attribute: string) => levers.find((lever) => lever.attribute === attribute)!.breakEven!;

    expect(even('lifeYears')).toBeCloseTo(result!.worth.discountedPaybackYears!, 1);
    expect(even('discountRate')).toBeCloseTo(result!.worth.internalRate.rate!, 6);
  });

  it('moves with every assumption of cost and time', () => {
    const { doc, initiative } = withCandidates(accepted);
    const value = (at: Doc) => initiativeCase(at, analysis, initiative).result!.worth.netPresentValue;
    const today = value(doc);
    for (const attribute of ['changeShare', 'contingencyShare', 'supportShare', 'discountRate', 'rampMonths'])
      expect(value(say(doc, attribute, 1)), attribute).not.toBe(today);
    for (const attribute of ['onceCost', 'runningCost', 'integrationCost', 'dataCleaning'])
      expect(value(say(doc, attribute, 1000)), attribute).toBeLessThan(today);
    expect(value(say(doc, 'lifeYears', 5))).toBeGreaterThan(today);
  });

  it('says what it hangs on, and the value at which it comes out even', () => {
    const { doc, initiative } = withCandidates(accepted);
    const found = initiativeCase(doc, analysis, initiative);
    const { swing } = found.levers[0]!;
    expect(found.levers.every((lever) => lever.swing <= swing)).toBe(true);

    // The second one is likely 0 and still has a value at which it is too much.
    for (const of of ['dayRate', 'integrationCost'] as const) {
      const even = found.levers.find((lever) => lever.attribute === of)!.breakEven!;
      const there = initiativeCase(say(doc, of, even), analysis, initiative);
      expect(there.result!.worth.netPresentValue).toBeCloseTo(0, 2);
    }
  });

  it('says of a case that does not pay what gains without a price must be worth, and of another nothing', () => {
    const { doc, initiative } = withCandidates(accepted);
    expect(initiativeCase(doc, analysis, initiative).mustBeWorth).toBeNull();

    const costly = initiativeCase(say(doc, 'buildDays', 100), analysis, initiative);
    // Three years at 10 %: 2.4869 times one year's worth is what is missing.
    expect(costly.mustBeWorth! * 2.4869).toBeCloseTo(-costly.result!.worth.netPresentValue, -1);
  });

  it('gives no case for one without candidates until hours and days are said', () => {
    const { doc, initiative } = withCandidates(['gone']);
    const found = initiativeCase(doc, analysis, initiative);
    expect(found.madeOf.missingIds).toEqual(['gone']);
    expect(found.values.hoursFreed).toBeNull();
    expect(found.result).toBeNull();
    expect(caseRisk(found.input)).toBeNull();

    const said = say(say(doc, 'hoursFreed', 100), 'buildDays', 2);
    expect(initiativeCase(said, analysis, initiative).result).not.toBeNull();
  });

  it('sums the plan, and puts every cost under what it serves', () => {
    const { doc, initiative } = withCandidates(accepted);
    const found = initiativeCase(doc, analysis, initiative);
    const sum = planSum([found, found]);
    const { aligned, tactical, misaligned, unknown } = sum.spend;

    expect(sum.cost).toBeGreaterThan(0);
    expect(aligned.cost + tactical.cost + misaligned.cost + unknown.cost).toBeCloseTo(sum.cost, 6);
  });
});
