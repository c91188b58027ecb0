import { describe, expect, it } from 'vitest';
import { apply, updated } from '../../../../shared/changes/index.ts';
import { setFigure, setMethod } from '../../../../shared/commands/index.ts';
import {
  analyse,
  freeze,
  initiativeCase,
  isPromising,
  keptDifferences,
  keptPromises,
  methodVersion,
  promisedValue,
} from '../../../../shared/engine/index.ts';
import { asId, type Doc, type NewId } from '../../../../shared/model/index.ts';
import { workedExample } from '../../../../shared/templates/index.ts';
import { plain } from '../../../builders/plain.ts';

const today = '2026-11-23';
let count = 0;
const newId: NewId = (kind) => asId(`${kind}${++count}`);
const example = workedExample({ newId, today });
const analysis = analyse(example, { asOf: today });
const considered = Object.values(example.initiative).find(({ status }) => status === 'considered')!;
const found = initiativeCase(example, analysis, considered);

const say = (doc: Doc, attribute: string, likely: number): Doc => {
  const figure = {
    ...plain.figure,
    ownerKind: 'initiative',
    ownerId: considered.id,
    attribute,
    likely,
  } as const;
  return apply(doc, setFigure.plan(doc, figure, { newId, today }));
};

describe('what an initiative promises', () => {
  const promise = freeze(example, analysis, considered, found, today);
  const planned = apply(example, [updated('initiative', considered, promise)]);
  const initiative = planned.initiative[considered.id]!;

  it('is what its case says on that day, and stays so when the case changes', () => {
    expect(promisedValue(considered)).toBeNull();
    expect(promisedValue(initiative)).toBe(found.result!.worth.netPresentValue);

    const later = initiativeCase(say(planned, 'buildDays', 90), analysis, initiative);
    expect(later.result!.worth.netPresentValue).toBeLessThan(promisedValue(initiative)!);
    expect(promisedValue(initiative)).toBe(found.result!.worth.netPresentValue);
  });

  it('keeps by which method it was made, until it is promised anew', () => {
    const settings = { figures: { 'assumed.hourlyCost.likely': 40 } };
    const own = apply(example, setMethod.plan(example, { settings }, { newId, today }));
    const promisedBy = (doc: Doc, before: typeof considered) =>
      freeze(doc, analyse(doc, { asOf: today }), before, found, today).baseline;
    const kept = promisedBy(own, considered);

    expect(kept['methodVersion']).toBe(methodVersion);
    expect(keptDifferences(kept)).toMatchObject([{ kind: 'figure', value: 40 }]);
    const anew = promisedBy(example, { ...considered, baseline: kept });
    expect(keptDifferences(anew)).toEqual([]);
    expect(keptDifferences({ method: 'nonsense' })).toEqual([]);
  });

  it('is held against what it really became, as far as somebody said it', () => {
    expect(keptPromises(example, considered)).toEqual([]);
    const { once } = found.result!.costs;

    const spent = say(planned, 'onceReally', once.total * 1.25);
    const kept = keptPromises(spent, initiative);

    expect(kept.map(({ outcome }) => outcome)).toEqual([
      'once',
      'costPerYear',
      'benefitPerYear',
      'hoursPerYear',
    ]);
    expect(kept[0]).toMatchObject({ promised: [once.total, once.total, once.total] });
    expect(kept[0]!.difference).toBeCloseTo(0.25, 9);
    expect(kept[1]!.difference).toBeNull();
    const { hoursFreed } = found.values;
    expect(kept[3]!.promised).toEqual([hoursFreed!.low, hoursFreed!.value, hoursFreed!.high]);
  });

  it('is read from a record that may say anything', () => {
    const odd = { ...initiative, baseline: { money: 'a lot', hoursPerYear: [1, 'two', 3] } };
    expect(keptPromises(planned, odd)).toEqual([]);
    expect(promisedValue(odd)).toBeNull();
  });

  it('is given by everything that is planned and not yet given up', () => {
    const statuses = ['considered', 'planned', 'running', 'done', 'stopped'] as const;
    expect(statuses.filter(isPromising)).toEqual(['planned', 'running', 'done']);
  });
});
