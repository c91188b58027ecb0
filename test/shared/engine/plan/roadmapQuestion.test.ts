import { describe, expect, it } from 'vitest';
import {
  analyse,
  phasesOf,
  pilotOf,
  planRoadmap,
  roadmapPlan,
  roadmapQuestion,
  timeline,
  type PlannedItem,
} from '../../../../shared/engine/index.ts';
import { asId, PHASES_ID, type Doc, type NewId, type Records } from '../../../../shared/model/index.ts';
import { workedExample } from '../../../../shared/templates/index.ts';
import { plain } from '../../../builders/plain.ts';

const asOf = '2026-11-23';
let count = 0;
const newId: NewId = (kind) => asId(`${kind}${++count}`);
const example = workedExample({ newId, today: asOf });
const analysis = analyse(example, { asOf });
/** Linked candidates of different steps, so that none stands in the way of another. */
const apart = (() => {
  const taken = new Set<string>();
  return analysis.candidates.filter(({ stepIds, alignment }) => {
    if (alignment === null || alignment.value <= 0 || stepIds.some((id) => taken.has(id))) return false;
    for (const id of stepIds) taken.add(id);
    return true;
  });
})();

type Loose = { readonly [field: string]: unknown };
const put = (doc: Doc, kind: keyof Records, id: string, fields: Loose): Doc => ({
  ...doc,
  [kind]: { ...doc[kind], [id]: { ...plain[kind], ...fields, id } },
});
/** Initiatives i0, i1, … of one candidate each, with a case that is known. */
function aPlan(fields: readonly Loose[], phases: readonly Loose[] = []): Doc {
  let doc: Doc = { ...example, touchpoint: {}, initiative: {}, intangible: {} };
  fields.forEach((one, index) => {
    const id = `i${index}`;
    doc = put(doc, 'initiative', id, {
      name: id,
      candidateIds: [apart[index]!.id],
      order: index,
      ...one,
    });
    doc = put(doc, 'figure', `${id}.hoursFreed`, {
      ownerKind: 'initiative',
      ownerId: id,
      attribute: 'hoursFreed',
      likely: 1000,
    });
    doc = put(doc, 'figure', `${id}.buildDays`, {
      ownerKind: 'initiative',
      ownerId: id,
      attribute: 'buildDays',
      likely: 10,
    });
  });
  return phases.length > 0
    ? put(doc, 'methodSetting', PHASES_ID, { values: { startsOn: '2027-01-01', phases } })
    : doc;
}
function planned(doc: Doc) {
  const question = roadmapQuestion(doc, analysis, asOf);
  const plan = roadmapPlan(question, planRoadmap(question.asked.initiatives, question.asked.phases));
  const of = (id: string): PlannedItem => plan.items.find(({ initiative }) => initiative.id === id)!;
  return { question, plan, of, bars: timeline(doc, plan.items, question.phases) };
}
const phase = (fields: Loose = {}) => ({ months: 3, budget: null, weeks: null, ...fields });

describe('the phases of the plan', () => {
  it('are three quarters from today while nobody said others, and whatever a file says makes some', () => {
    expect(phasesOf(aPlan([]), asOf).phases.map(({ from, until }) => [from, until])).toEqual([
      ['2026-11-23', '2027-02-23'],
      ['2027-02-23', '2027-05-23'],
      ['2027-05-23', '2027-08-23'],
    ]);
    const odd = put(aPlan([]), 'methodSetting', PHASES_ID, {
      values: { startsOn: 'soon', phases: [null, { months: -1, budget: 'much', weeks: 4 }] },
    });
    expect(phasesOf(odd, '2026-01-31').phases).toEqual([
      { months: 3, budget: null, weeks: 4, from: '2026-01-31', until: '2026-04-30' },
    ]);
  });
});

describe('the roadmap', () => {
  it('begins with everything at once where nothing limits it', () => {
    const { plan, of } = planned(aPlan([{}, {}]));

    expect(plan.isBest).toBe(true);
    expect([of('i0').phase, of('i1').phase]).toEqual([0, 0]);
    expect(of('i0').because.key).toBe('roadmap.why.first');
  });

  it('says what keeps an initiative out of the phase before: weeks, money', () => {
    const weeks = planned(aPlan([{}, {}], [phase({ weeks: 2 }), phase()]));
    expect([weeks.of('i0').phase, weeks.of('i1').phase].toSorted()).toEqual([0, 1]);
    const later = weeks.plan.items.find((item) => item.phase === 1)!;
    expect(later.because).toEqual({ key: 'roadmap.why.weeks', params: { weeks: 2, left: 0, n: 1 } });

    const cost = weeks.of('i0').cost;
    const money = planned(aPlan([{}, {}], [phase({ budget: 1.5 * cost }), phase()]));
    expect(money.plan.items.find((item) => item.phase === 1)!.because.key).toBe('roadmap.why.budget');
    expect(money.plan.uses[0]!.cost).toBeLessThanOrEqual(1.5 * cost);
  });

  it('puts what is needed first, and takes what is done as done', () => {
    let doc = aPlan([{}, {}, { status: 'done' }], [phase({ weeks: 2 }), phase({ weeks: 2 })]);
    doc = put(doc, 'prerequisite', 'p', { initiativeId: 'i0', needsInitiativeId: 'i1' });
    doc = put(doc, 'prerequisite', 'q', { initiativeId: 'i1', needsInitiativeId: 'i2' });
    const { of, bars, plan } = planned(doc);

    expect([of('i1').phase, of('i0').phase]).toEqual([0, 1]);
    expect(plan.items.map(({ initiative }) => initiative.id as string)).toEqual(['i0', 'i1']);
    const [first, second] = bars;
    expect(second!.from >= first!.until).toBe(true);
  });

  it('waits for what somebody else must do first', () => {
    let doc = aPlan([{}, {}], [phase(), phase(), phase()]);
    doc = put(doc, 'condition', 'c', { initiativeId: 'i0', name: 'the new till', readyOn: '2027-08-15' });
    doc = put(doc, 'condition', 'd', { initiativeId: 'i1', name: 'a decision' });
    const { of, bars } = planned(doc);

    expect(of('i0').phase).toBe(2);
    expect(of('i0').because.params).toEqual({ name: 'the new till', date: '2027-08-15' });
    expect(bars.find(({ id }) => id === 'i0')!.from).toBe('2027-08-15');
    expect(of('i1').phase).toBe(1);
    expect(of('i1').because.key).toBe('roadmap.why.conditionOpen');

    const never = planned(
      put(doc, 'condition', 'c', { initiativeId: 'i0', name: 'x', readyOn: '2029-01-01' }),
    );
    expect(never.of('i0').phase).toBeNull();
    expect(never.of('i0').because.key).toBe('roadmap.why.condition');
  });

  it('leaves what was put by hand where it is, in its money and time, and warns', () => {
    let doc = aPlan([{ phase: 0 }, {}], [phase({ weeks: 2 }), phase()]);
    doc = put(doc, 'prerequisite', 'p', { initiativeId: 'i0', needsInitiativeId: 'i1' });
    const { of, plan } = planned(doc);

    expect([of('i0').phase, of('i1').phase]).toEqual([0, 1]);
    expect(of('i0').because.key).toBe('roadmap.why.byHand');
    expect(of('i0').warnings).toEqual([{ key: 'roadmap.warn.needLater', params: { name: 'i1' } }]);
    expect(plan.uses[0]!.weeks).toBe(2);
  });

  it('does one of two that work on the same step, both where they share that benefit', () => {
    const same = [apart[0]!.id];
    const doc = aPlan([{ candidateIds: same }, { candidateIds: same }]);
    const { plan } = planned(doc);
    const [inside] = plan.items.filter((item) => item.phase !== null);
    const [out] = plan.items.filter((item) => item.phase === null);
    expect(out!.because).toEqual({ key: 'roadmap.why.rival', params: { name: inside!.initiative.name } });

    const shared = put(doc, 'sharing', 's', { initiativeIds: ['i0', 'i1'], parts: ['benefit'] });
    expect(planned(shared).plan.items.map((item) => item.phase)).toEqual([0, 0]);
  });

  it('changes one thing at a time for the customers of a journey', () => {
    let doc = aPlan([{}, {}], [phase(), phase()]);
    for (const index of [0, 1])
      doc = put(doc, 'touchpoint', `t${index}`, { journeyId: 'j', targetId: apart[index]!.stepIds[0] });
    doc = put(doc, 'journey', 'j', { name: 'Buying bread' });
    const { plan } = planned(doc);

    expect(plan.items.map((item) => item.phase).toSorted()).toEqual([0, 1]);
    expect(plan.items.find((item) => item.phase === 1)!.because.key).toBe('roadmap.why.journey');
  });

  it('says what is not known where it cannot plan', () => {
    const { of } = planned(put(aPlan([{}]), 'initiative', 'i0', { name: 'i0', candidateIds: [] }));

    expect(of('i0').phase).toBeNull();
    expect(of('i0').because.key).toBe('roadmap.why.noObjective');
  });
});

describe('the pilot', () => {
  it('is held back by a budget that nobody said, and by what it waits for', () => {
    const doc = put(aPlan([{}], []), 'condition', 'c', { initiativeId: 'i0', name: 'x' });
    const { choice } = pilotOf(doc, roadmapQuestion(doc, analysis, asOf));

    expect(choice.pilot).toBeNull();
    const rules = choice.nearest!.blocks.map(({ rule }) => rule);
    expect(rules).toContain('cost');
    expect(rules).toContain('prerequisites');
  });
});
