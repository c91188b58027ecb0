import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { runs } from '../../propertyRuns.ts';
import { keptOnScreen, readWindowPlace, saveWindowPlace } from '../../../electron/shell/windowPlace.ts';

const laptop = { x: 0, y: 25, width: 1280, height: 700 };
const beside = { x: 1280, y: 0, width: 1920, height: 1080 };
const place = { x: 1400, y: 60, width: 1440, height: 900, isMaximized: false };

describe('the place of the window', () => {
  it('comes back as it was left', () => {
    const appData = mkdtempSync(join(tmpdir(), 'process-compass-window-'));
    expect(readWindowPlace(appData)).toBeNull();

    saveWindowPlace(appData, place);
    expect(readWindowPlace(appData)).toEqual(place);
  });

  it.each(['', '{"x":1}', '{"x":0,"y":0,"width":1e999,"height":9,"isMaximized":true}', '[]'])(
    'that makes no sense (%s) counts as none',
    (text) => {
      const appData = mkdtempSync(join(tmpdir(), 'process-compass-window-'));
      writeFileSync(join(appData, 'window.json'), text);

      expect(readWindowPlace(appData)).toBeNull();
    },
  );

  it('stays where its screen is still there', () => {
    expect(keptOnScreen(place, [laptop, beside])).toEqual(place);
  });

  it('moves to the middle of the first screen when its own is gone, and fits into it', () => {
    expect(keptOnScreen(place, [laptop])).toEqual({
      x: 0,
      y: 25,
      width: 1280,
      height: 700,
      isMaximized: false,
    });
    expect(keptOnScreen({ ...place, width: 1000, height: 600 }, [laptop])).toMatchObject({ x: 140, y: 75 });
  });

  it('can always be taken hold of', () => {
    const number = fc.integer({ min: -10_000, max: 10_000 });
    const any = fc.record({ x: number, y: number, width: number, height: number, isMaximized: fc.boolean() });
    fc.assert(
      fc.property(any, (from) => {
        const { x, y, width } = keptOnScreen(from, [laptop, beside]);
        const isOn = ({ x: left, y: top, width: wide, height: high }: typeof laptop) =>
          Math.min(x + width, left + wide) - Math.max(x, left) >= 120 && y >= top && y <= top + high - 40;

        expect([laptop, beside].some(isOn)).toBe(true);
      }),
      runs(1000),
    );
  });
});
