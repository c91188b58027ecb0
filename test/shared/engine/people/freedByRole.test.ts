import { describe, expect, it } from 'vitest';
import { suggestedTasks } from '../../../../renderer/plan/people/suggestedTasks.ts';
import {
  askedRoles,
  businessReadiness,
  freedByRole,
  groupReadiness,
  type Analysis,
} from '../../../../shared/engine/index.ts';
import { organisationQuestions } from '../../../../shared/engine/method/people.ts';
import type { Doc } from '../../../../shared/model/index.ts';
import { createText } from '../../../../shared/text/index.ts';
import { aDoc, type DocBuilder } from '../../../builders/aDoc.ts';

/** Two steps of two roles, one candidate each of 400 likely hours, in one initiative or two. */
const twoRoles = (): DocBuilder =>
  aDoc()
    .with('role', { id: 'sales', name: 'Sales', department: 'Front' })
    .with('role', { id: 'stock', name: 'Stock' })
    .map('Orders')
    .with('lane', { id: 'l1', roleId: 'sales' })
    .with('lane', { id: 'l2', roleId: 'stock' })
    .step('Type', { id: 's1', laneId: 'l1' })
    .step('Check', { id: 's2', laneId: 'l2' })
    .with('initiative', { id: 'i1', name: 'Link', candidateIds: ['c1'] })
    .with('initiative', { id: 'i2', name: 'Rule', candidateIds: ['c2'] });
const candidate = (id: string, stepId: string, likely: number) => ({
  id,
  patternId: id,
  class: 'API',
  stepIds: [stepId],
  mapIds: ['map1'],
  objectiveIds: [],
  hoursPerYear: { low: likely / 2, likely, high: likely * 2 },
  effortDays: { low: 1, high: 2 },
});
const analysisOf = (...hours: [number, number]): Analysis =>
  ({
    maps: {},
    candidates: [candidate('c1', 's1', hours[0]), candidate('c2', 's2', hours[1])],
  }) as unknown as Analysis;
const freedOf = (doc: Doc, ...hours: [number, number]) => freedByRole(doc, analysisOf(...hours));

describe('time that becomes free', () => {
  it('is told by role, most first, as a share of the year of one person', () => {
    const [first, second] = freedOf(twoRoles().build(), 416, 832);

    expect([first!.name, second!.name]).toEqual(['Stock', 'Sales']);
    // 40 h × 52 weeks × 80 % = 1,664 h.
    expect(first!.hoursPerPerson).toBeCloseTo(1664, 6);
    expect(first!.share).toBeCloseTo(0.5, 6);
    expect(first!.hours).toEqual([416, 832, 1664]);
  });

  it('needs a use from a fifth of a job on, until one is named for it', () => {
    const doc = twoRoles().build();
    expect(freedOf(doc, 320, 340).map(({ needsUse }) => needsUse)).toEqual([true, false]);

    const named = twoRoles().with('freedTime', { initiativeId: 'i2', roleId: 'stock', use: ' ' });
    expect(freedOf(named.build(), 0, 340)[0]!.needsUse).toBe(true);
    const used = twoRoles().with('freedTime', { initiativeId: 'i2', roleId: 'stock', use: 'Call back' });
    expect(freedOf(used.build(), 0, 340)[0]).toMatchObject({ needsUse: false, share: 340 / 1664 });
  });

  it('leaves out what was stopped, and adds what several take off one role', () => {
    const doc = twoRoles()
      .with('initiative', { id: 'i3', candidateIds: ['c1'] })
      .build();
    expect(freedOf(doc, 100, 0).map(({ name, hours, of }) => [name, hours[1], of.length])).toEqual([
      ['Sales', 200, 2],
    ]);
    const stopped = twoRoles().with('initiative', { id: 'i1', candidateIds: ['c1'], status: 'stopped' });
    expect(freedOf(stopped.build(), 100, 0)).toEqual([]);
  });

  it('of a lane without a role has no share and asks for no use', () => {
    const doc = twoRoles().with('lane', { id: 'l1', roleId: null, name: 'Front desk' }).build();
    expect(freedOf(doc, 5000, 0)[0]).toMatchObject({
      roleId: null,
      name: 'Front desk',
      share: null,
      needsUse: false,
    });
  });
});

describe('what was answered', () => {
  const answered = (builder: DocBuilder, roleId: string | null, answers: { [q: string]: number }) =>
    Object.entries(answers).reduce(
      (doc, [question, answer]) =>
        doc.with('surveyCount', {
          roleId,
          question,
          counts: [1, 2, 3, 4, 5].map((x) => (x === answer ? 3 : 0)),
        }),
      builder,
    );

  it('of the business and of a group are kept apart', () => {
    const doc = answered(answered(twoRoles(), null, { sponsor: 5 }), 'sales', { awareness: 2 }).build();

    expect(businessReadiness(doc).open).toEqual(organisationQuestions.filter((one) => one !== 'sponsor'));
    expect(businessReadiness(doc).score).toBeNull();
    expect(groupReadiness(doc, 'sales').barrier).toBe('awareness');
    expect(groupReadiness(doc, 'stock')).toMatchObject({ barrier: null, open: { length: 5 } });
    expect([...askedRoles(doc)]).toEqual(['sales']);
  });

  it('suggests what answers it, until that is planned', () => {
    const text = createText('en');
    const doc = answered(twoRoles(), 'sales', { awareness: 5, desire: 1 }).build();
    const names = (at: Doc) =>
      suggestedTasks(at, freedOf(at, 100, 100), 'i1', text).map(({ type, name }) => [type, name]);

    expect(names(doc)).toEqual([
      ['message', 'Ask Sales what would make it good for them'],
      ['training', 'Train Sales in the new way of working'],
    ]);
    const planned = { type: 'training', roleId: 'sales', initiativeId: 'i1', name: 'A morning at the till' };
    const later = answered(twoRoles(), 'sales', { awareness: 5, desire: 1 }).with('changeTask', planned);
    expect(names(later.build())).toEqual([['message', 'Ask Sales what would make it good for them']]);
  });
});
