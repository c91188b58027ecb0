import { describe, expect, it } from 'vitest';
import { drawElement, stepHeat } from '../../../../shared/diagram/index.ts';
import { analyse } from '../../../../shared/engine/index.ts';
import { asId, blank, type NewId } from '../../../../shared/model/index.ts';
import { workedExample } from '../../../../shared/templates/index.ts';

let count = 0;
const newId: NewId = (kind) => asId(`${kind}${++count}`);
const doc = workedExample({ newId, today: '2026-11-23' });
const analysis = analyse(doc, { asOf: '2026-11-23' });
const mapId = Object.values(doc.map).find(({ name }) => name === 'Online order to delivery')!.id;
const heat = (measure: Parameters<typeof stepHeat>[0]) => stepHeat(measure, { doc, analysis, mapId });
const named = (name: string) => Object.values(doc.step).find((step) => step.name === name)!.id;

describe('the heat of a map', () => {
  it('is the hours a month that the map itself counts, step by step', () => {
    const sum = [...heat('work').values()].reduce((total, { value }) => total + value, 0);

    expect(sum).toBeCloseTo(analysis.maps[mapId]!.hoursPerMonth!, 6);
  });

  it('gives the largest the strongest colour and every value its fifth of it', () => {
    const found = [...heat('cost').values()];
    const most = Math.max(...found.map(({ value }) => value));

    for (const { value, level } of found) {
      expect(value).toBeGreaterThan((most * (level - 1)) / 5);
      expect(value).toBeLessThanOrEqual((most * level) / 5 + 1e-9);
    }
  });

  it('weighs open marks by their gravity and leaves unmarked steps plain', () => {
    const marks = Object.values(doc.mark).filter(
      ({ targetId, isSettled }) => targetId === named('Type the order into the till') && !isSettled,
    );

    expect(heat('marks').get(named('Type the order into the till'))?.value).toBe(
      marks.reduce((sum, { severity }) => sum + severity, 0),
    );
    expect(heat('marks').has(named('Deliver'))).toBe(false);
  });

  it('has no colour where nothing is known', () => {
    expect(stepHeat('time', { doc, analysis: null, mapId }).size).toBe(0);
  });

  it('fills the step, and the sign of a closed call stands above the number', () => {
    const step = { ...blank.step, type: 'call', calledMapId: mapId } as const;
    const plain = drawElement('step', step, {}).primitives;
    const hot = drawElement('step', step, { strip: '6 h', heat: 5 }).primitives;
    const sign = (primitives: typeof plain) =>
      primitives.findLast(({ shape }) => shape === 'path') as { at?: { y: number } };

    expect(hot[0]).toMatchObject({ shape: 'rect', fill: 'heat5' });
    expect(sign(hot).at!.y).toBeLessThan(sign(plain).at!.y);
  });
});
