import { describe, expect, it } from 'vitest';
import { placeHeaders } from '../../../../renderer/canvas/scene/stickyHeaders.ts';
import { asId, blank } from '../../../../shared/model/index.ts';

const box = { x: 0, y: 0, width: 2000, height: 70 };
const record = { ...blank.pool, id: asId<'pool'>('customer'), name: 'Customer', isBlackBox: true, ...box };
const closed = { item: { kind: 'pool', id: 'customer', record, box } as never, box };
const view = { width: 900, height: 600, x: 0, y: 0, zoom: 1 };

describe('the name of a pool that hides its inside', () => {
  it('stands at the edge of the window while its middle is out of sight', () => {
    expect(placeHeaders([closed], view)).toMatchObject([{ left: 0, top: 0, isTurned: false }]);
    expect(placeHeaders([closed], { ...view, x: -1200 })).toMatchObject([{ left: 0 }]);
  });

  it('stands where it is drawn while that is in sight and can be read', () => {
    expect(placeHeaders([closed], { ...view, x: -600 })).toEqual([]);
    expect(placeHeaders([closed], { ...view, x: 0, zoom: 0.4 })).toHaveLength(1);
  });

  it('is as wide as its name and no wider', () => {
    const [header] = placeHeaders([closed], view);
    expect(header!.width).toBeGreaterThan(60);
    expect(header!.width).toBeLessThan(110);
  });

  it('is wider where text is larger', () => {
    const [usual] = placeHeaders([closed], view);
    const [large] = placeHeaders([closed], { ...view, textScale: 1.5 });
    expect(large!.width - 16).toBeCloseTo((usual!.width - 16) * 1.5, -1);
  });

  it('is nowhere where the pool is not in sight', () => {
    expect(placeHeaders([closed], { ...view, y: -200 })).toEqual([]);
  });
});
