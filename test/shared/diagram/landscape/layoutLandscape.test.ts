import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { layoutLandscape, type LandscapeLink } from '../../../../shared/diagram/index.ts';

const sizes = { card: { width: 100, height: 60 }, gap: { x: 40, y: 30 }, columns: 3 };
const link = (fromId: string, toId: string, type: LandscapeLink['type'] = 'flow'): LandscapeLink => ({
  type,
  id: `${fromId}-${toId}`,
  fromId,
  toId,
  name: '',
});
/** Column and row of each map. */
const cells = (ids: readonly string[], links: readonly LandscapeLink[]) =>
  Object.fromEntries(
    [...layoutLandscape(ids, links, sizes)].map(([id, { x, y }]) => [id, [x / 140, y / 90]]),
  );

describe('the landscape of maps', () => {
  it('puts a chain in one row, from left to right', () => {
    expect(cells(['c', 'a', 'b'], [link('a', 'b'), link('b', 'c')])).toEqual({
      a: [0, 0],
      b: [1, 0],
      c: [2, 0],
    });
  });

  it('puts a called map below its caller, in the same column', () => {
    expect(cells(['a', 'b'], [link('a', 'b', 'call')])).toEqual({ a: [0, 0], b: [0, 1] });
  });

  it('puts maps that nothing ties at the foot, a few a row', () => {
    expect(cells(['a', 'b', 'p', 'q', 'r', 's'], [link('a', 'b')])).toEqual({
      a: [0, 0],
      b: [1, 0],
      p: [0, 1],
      q: [1, 1],
      r: [2, 1],
      s: [0, 2],
    });
  });

  it('stands for circles too: what closes one leads back', () => {
    expect(cells(['a', 'b'], [link('a', 'b'), link('b', 'a')])).toEqual({ a: [0, 0], b: [1, 0] });
  });

  it('never puts two maps in one place, and never one that is set off left of what sets it off, circles apart', () => {
    const ids = ['a', 'b', 'c', 'd', 'e', 'f'];
    const anyLink = fc
      .tuple(fc.nat(5), fc.nat(5), fc.boolean())
      .map(([from, to, isCall]) => link(ids[from]!, ids[to]!, isCall ? 'call' : 'flow'));
    fc.assert(
      fc.property(fc.array(anyLink, { maxLength: 14 }), (links) => {
        const forward = links.filter(({ fromId, toId }) => fromId < toId);
        const placed = cells(ids, forward);
        expect(new Set(Object.values(placed).map(String)).size).toBe(ids.length);
        for (const { fromId, toId } of forward)
          expect(placed[toId]![0]).toBeGreaterThanOrEqual(placed[fromId]![0]!);
        expect(Object.keys(cells(ids, links)).length).toBe(ids.length);
      }),
    );
  });
});
