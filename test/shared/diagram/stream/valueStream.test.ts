import { describe, expect, it } from 'vitest';
import { drawStream, streamChains, valueStream, type StreamWords } from '../../../../shared/diagram/index.ts';
import { analyse } from '../../../../shared/engine/index.ts';
import { ladder } from '../../../../shared/engine/metrics/valueStream.ts';
import { asId, type NewId } from '../../../../shared/model/index.ts';
import { workedExample } from '../../../../shared/templates/index.ts';

let count = 0;
const newId: NewId = (kind) => asId(`${kind}${++count}`);
const doc = workedExample({ newId, today: '2026-11-23' });
const analysis = analyse(doc, { asOf: '2026-11-23' });
const idOf = (name: string) => Object.values(doc.map).find((map) => map.name.startsWith(name))!.id;
const words: StreamWords = {
  minutes: (value) => `${Math.round(value)} min`,
  mapName: (id) => doc.map[id]!.name,
  roleName: (id) => id ?? '',
  stepName: ({ step }) => step.name,
  times: (visits) => `× ${visits}`,
  beside: (time) => `beside: ${time}`,
  pace: 'sets the pace',
  work: 'work',
  waiting: 'waiting',
  withheld: () => 'withheld',
};

describe('the timeline of a case', () => {
  it('counts a step as often as a case comes through it, and not what runs beside something longer', () => {
    const { rungs, ...totals } = ladder([
      { id: 'a', visits: 1, touchMinutes: 10, waitMinutes: 60, feltShare: 1 },
      { id: 'b', visits: 0.5, touchMinutes: 20, waitMinutes: 0, feltShare: 1 },
      { id: 'c', visits: 1, touchMinutes: 5, waitMinutes: 5, feltShare: 0 },
    ]);

    expect(rungs.map((rung) => rung.besideMinutes)).toEqual([0, 0, 10]);
    expect(totals).toEqual({ leadMinutes: 80, touchMinutes: 20, waitMinutes: 60 });
  });

  it('adds up to the time of a case that the map itself says, on every map', () => {
    for (const { id, name } of Object.values(doc.map)) {
      const stream = valueStream(doc, analysis, [id]);

      expect(stream.leadMinutes, name).toBeCloseTo(analysis.maps[id]!.cycleTimeMinutes!, 6);
    }
  });
});

describe('the value stream of the worked example', () => {
  const online = idOf('Online order');

  it('names who limits the whole, at the step with most of their work', () => {
    const { pace, parts } = valueStream(doc, analysis, [online]);
    const loads = new Map(Object.entries(analysis.roles).map(([id, { loadShare }]) => [id, loadShare ?? 0]));
    const here = parts[0]!.rungs.flatMap(({ roleId }) => (roleId ? [loads.get(roleId)!] : []));

    expect(pace?.loadShare).toBe(Math.max(...here));
    expect(parts[0]!.rungs.filter(({ isPaceSetter }) => isPaceSetter)).toHaveLength(1);
  });

  it('follows the maps that set each other off, and shares the cost of a map that runs more rarely', () => {
    const [chain] = streamChains(doc, idOf('Baking day'));
    const stream = valueStream(doc, analysis, chain!);
    const [first] = chain!;
    const expected = chain!.reduce((sum, id) => {
      const { costPerCase, casesPerMonth } = analysis.maps[id]!;
      return sum + costPerCase! * (casesPerMonth / analysis.maps[first!]!.casesPerMonth);
    }, 0);

    expect(chain!.length).toBeGreaterThan(1);
    expect(stream.parts.map(({ mapId }) => mapId)).toEqual(chain);
    expect(stream.costPerCase).toBeCloseTo(expected, 6);
  });

  it('is drawn inside the width it is given, every step once and none over another', () => {
    const stream = valueStream(doc, analysis, [online]);
    for (const width of [400, 900, 1600]) {
      const { boxById, bounds, items } = drawStream(stream, width, words);
      const boxes = [...boxById.values()];

      expect(boxById.size).toBe(stream.parts[0]!.rungs.length);
      expect(items.every((item) => item.bounds.y + item.bounds.height <= bounds.height)).toBe(true);
      expect(boxes.every((box) => box.x >= 0 && box.x + box.width <= width)).toBe(true);
      expect(
        boxes.some((a, i) =>
          boxes.some((b, j) => i < j && a.y === b.y && Math.abs(a.x - b.x) < Math.min(a.width, b.width)),
        ),
      ).toBe(false);
    }
  });

  it('a map whose figures are withheld leaves the totals open instead of counting less', () => {
    const withheldBecause = { key: 'engine.withheld.noStart', params: {} } as const;
    const broken = {
      ...analysis,
      maps: { ...analysis.maps, [online]: { ...analysis.maps[online]!, withheldBecause } },
    };
    const { leadMinutes, costPerCase, parts } = valueStream(doc, broken, [online, idOf('Baking day')]);

    expect({ leadMinutes, costPerCase, rungs: parts[0]!.rungs }).toEqual({
      leadMinutes: null,
      costPerCase: null,
      rungs: [],
    });
  });
});
