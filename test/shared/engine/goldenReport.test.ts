import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { analyse } from '../../../shared/engine/index.ts';
import { asId, type NewId } from '../../../shared/model/index.ts';
import { workedExample } from '../../../shared/templates/index.ts';
import { reckon } from './reckon.ts';

const golden = readFileSync(new URL('../../fixtures/report/typeTheOrder.txt', import.meta.url), 'utf8');
const lines = golden.split('\n').flatMap((line) => {
  const [name, sum, result] = line.split('|').map((part) => part.trim());
  return name && sum && result ? [{ name, sum, result }] : [];
});

let count = 0;
const newId: NewId = (kind) => asId(`${kind}${++count}`);
const asOf = '2026-11-25';
const doc = workedExample({ newId, today: asOf });
const analysis = analyse(doc, { asOf });
const first = analysis.candidates[0]!;
const step = analysis.maps[first.mapIds[0]!]!.steps[first.stepIds[0]!]!;
const part = (of: 'impact' | 'feasibility', key: string) =>
  first[of].terms.find((term) => term.key === key)!.value;
const feasible = (keys: readonly string[]) => {
  const terms = first.feasibility.terms.filter(({ key }) => keys.includes(key));
  const whole = terms.reduce((sum, { weight }) => sum + weight, 0);
  return terms.reduce((sum, { weight, value }) => sum + weight * value, 0) / whole;
};
const kpi = (title: RegExp) => Object.values(doc.kpi).find((one) => title.test(one.title))!.id;
const omega = (title: RegExp) => first.threads.find(({ kpiId }) => kpiId === kpi(title))!.weight;

/** What the program says to each line that it shows. */
const said: { readonly [name: string]: number } = {
  'runs a month': step.runsPerMonth,
  hours: first.hoursPerYear.likely,
  time: part('impact', 'time'),
  quality: part('impact', 'quality'),
  flow: part('impact', 'flow'),
  impact: first.impact.value,
  exceptions: part('feasibility', 'exceptions'),
  suitability: feasible(['rules', 'digital', 'structure', 'standard', 'exceptions']),
  readiness: feasible(['stability', 'documentation']),
  ease: feasible(['systems', 'decisions', 'access']),
  feasibility: first.feasibility.value,
  'share of late or wrong deliveries': analysis.weights[kpi(/Late or wrong/)]!,
  'share of typing hours': analysis.weights[kpi(/typing and filing/)]!,
  'weight of late or wrong deliveries': omega(/Late or wrong/),
  'weight of typing hours': omega(/typing and filing/),
  alignment: first.alignment!.value,
  priority: first.priority.value,
  'money a year': first.moneyPerYear.likely,
  'middle of the cost': (first.cost!.low + first.cost!.high) / 2,
  'months until it is back': first.paybackMonths!,
};

/** Half a unit of the last digit that is written down, and as much again for what was rounded before. */
const slack = (result: string): number => 10 ** -(result.split('.')[1]?.length ?? 0) + 1e-9;

describe('the first candidate of the worked example, reckoned by hand', () => {
  it('is the one of the golden report', () => {
    expect(doc.step[first.stepIds[0] as keyof typeof doc.step]!.name).toBe('Type the order into the till');
    expect(lines.length).toBeGreaterThan(20);
    expect(Object.keys(said).filter((name) => lines.every((line) => line.name !== name))).toEqual([]);
  });

  it.each(lines)('$name: $sum', ({ name, sum, result }) => {
    expect(Math.abs(reckon(sum) - Number(result))).toBeLessThanOrEqual(slack(result));
    // Lines that the program does not show are steps on the way.
    const shown = said[name] ?? Number(result);
    expect(Math.abs(shown - Number(result))).toBeLessThanOrEqual(slack(result));
  });
});
