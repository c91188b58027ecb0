import { describe, expect, it } from 'vitest';
import { landscapeLinks, mapSketch } from '../../shared/diagram/index.ts';
import { asId, type NewId } from '../../shared/model/index.ts';
import { workedExample } from '../../shared/templates/index.ts';
import { analyse, touchpointsOf } from '../../shared/engine/index.ts';
import { cardInDirection } from '../../renderer/landscape/board/placeBoard.ts';
import { landscapeScene } from '../../renderer/landscape/landscapeScene.ts';
import { heatOf, proposedLinks } from '../../renderer/landscape/landscapeFacts.ts';

let count = 0;
const newId: NewId = (kind) => asId(`${kind}${++count}`);
const doc = workedExample({ newId, today: '2026-11-23' });
const maps = Object.values(doc.map);
const idOf = (name: string) => maps.find((map) => map.name === name)!.id;

describe('the landscape of the worked example', () => {
  it('ties maps by what people said and by the calls that are drawn', () => {
    const said = landscapeLinks(doc).map(({ type, fromId, toId }) => [
      type,
      doc.map[fromId]!.name,
      doc.map[toId]!.name,
    ]);

    expect(said).toContainEqual(['flow', 'Baking day', 'Sale in the shop']);
    expect(said).toContainEqual(['call', 'Online order to delivery', 'Baking day']);
  });

  it('walks from card to card by the arrow keys, and stops at the edge', () => {
    const scene = landscapeScene(doc);
    const baking = idOf('Baking day');

    expect(cardInDirection(scene, baking, 'ArrowRight')).toBe(idOf('Sale in the shop'));
    expect(cardInDirection(scene, idOf('Sale in the shop'), 'ArrowRight')).toBeNull();
  });

  it('colours by a measure, the largest strongest, and leaves out what is not known', () => {
    const analysis = analyse(doc, { asOf: '2026-11-23' });
    const known = heatOf('work', maps, { doc, analysis });
    const unknown = heatOf('work', maps, { doc, analysis: null });

    expect(Math.max(...[...known.values()].map(({ level }) => level ?? 0))).toBe(5);
    expect([...unknown.values()].map(({ level }) => level)).toEqual(maps.map(() => null));
  });

  it('proposes to link maps of which one ends in the words another begins with', () => {
    const [a, b] = [idOf('Baking day'), idOf('Invoice the cafés and get paid')];
    const alike = {
      ...doc,
      map: { ...doc.map, [a]: { ...doc.map[a]!, outcome: 'The month ends ' } },
    };

    expect(proposedLinks(doc)).toEqual([]);
    expect(proposedLinks(alike).map(({ from, to }) => [from.id, to.id])).toEqual([[a, b]]);
  });

  it('numbers the touchpoints of a journey in order, with where they lie', () => {
    const [journey] = Object.values(doc.journey);
    const points = touchpointsOf(doc, journey!.id);

    expect(points.map(({ number }) => number)).toEqual([1, 2, 3, 4, 5, 6]);
    expect(points[0]).toMatchObject({ mapId: null, where: '' });
    expect(points[3]!.where).toBe('Online order to delivery ▸ Answer where the order is');
  });

  it('sketches every map, and an empty one not at all', () => {
    for (const { id } of maps) expect(mapSketch(doc, id)?.shapes).toMatch(/^M/);
    expect(mapSketch(doc, 'nowhere')).toBeNull();
  });
});
