import { mkdtempSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { fileURLToPath } from 'node:url';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { makePng } from '../../../electron/ipc/makePng.ts';
import { paperFonts } from '../../../electron/ipc/paperFonts.ts';
import { pictureHandlers } from '../../../electron/ipc/pictureHandlers.ts';
import type { Context } from '../../../electron/ipc/context.ts';
import { paperPalette } from '../../../shared/diagram/index.ts';
import { workedExample } from '../../../shared/templates/index.ts';
import { createText } from '../../../shared/text/index.ts';
import { aDoc } from '../../builders/aDoc.ts';
import { countingIds } from '../../shared/exchange/readers.ts';
import { createFakeShell } from './fakeShell.ts';

const doc = aDoc().map('Orders').start().step('Take order').end().build();
const folder = mkdtempSync(join(tmpdir(), 'process-compass-pictures-'));
const handlers = pictureHandlers({
  session: { require: () => ({ opened: () => ({ doc }) }) },
  shell: createFakeShell(),
  madeFiles: new Set<string>(),
  fonts: () => 'FONT',
  text: createText('en'),
  now: () => new Date('2026-11-23T12:00:00'),
} as unknown as Context);
const layers = { withMarks: false, withCandidates: false };
const wish = { mapId: 'map1', planeId: null, onlyIds: null, scale: 2, layers };

it('a file carries its fonts; what goes to the clipboard does not, for a page may take no style sheet in', async () => {
  const path = join(folder, 'orders.svg');
  await handlers['picture.write']({ ...wish, format: 'svg', path, overwrite: false });
  const { svg, png } = await handlers['picture.make'](wish);

  expect(readFileSync(path, 'utf8')).toContain('FONT');
  expect(svg).toContain('Take order');
  expect(svg).not.toContain('<style');
  expect(Buffer.from(png, 'base64').toString()).toMatch(/^PNG \d+ \d+$/);
});

it('shows the layers that are seen on the map, and none of those that are not', async () => {
  const bakery = workedExample({ newId: countingIds(), today: '2026-11-23' });
  const { 'picture.make': make } = pictureHandlers({
    session: { require: () => ({ opened: () => ({ doc: bakery }) }) },
    shell: createFakeShell(),
    fonts: () => 'FONT',
    text: createText('en'),
    now: () => new Date('2026-11-23T12:00:00'),
  } as unknown as Context);
  const mapId = Object.values(bakery.map)[0]!.id;
  const kindsOn = async (shown: object) => {
    const { svg } = await make({ ...wish, mapId, layers: { ...layers, ...shown } });
    return new Set([...svg.matchAll(/data-kind="(\w+)"/g)].map(([, kind]) => kind));
  };
  const plain = await kindsOn({});

  expect([plain.has('pins'), plain.has('spark')]).toEqual([false, false]);
  expect((await kindsOn({ withMarks: true })).has('pins')).toBe(true);
  expect((await kindsOn({ withCandidates: true })).has('spark')).toBe(true);
  const { svg: hot } = await make({ ...wish, mapId, layers: { ...layers, heat: 'time' } });
  expect(hot).toContain(paperPalette.heat5);
});

it('with letters as outlines it is the same picture without a font and without a line of text, and its words are said aloud', async () => {
  const withFonts = pictureHandlers({
    session: { require: () => ({ opened: () => ({ doc }) }) },
    shell: createFakeShell(),
    madeFiles: new Set<string>(),
    fonts: paperFonts(fileURLToPath(new URL('../../../node_modules/@fontsource', import.meta.url))),
    text: createText('en'),
    now: () => new Date('2026-11-23T12:00:00'),
  } as unknown as Context);
  const path = join(folder, 'shapes.svg');
  await withFonts['picture.write']({ ...wish, format: 'outlines', path, overwrite: false });
  const svg = readFileSync(path, 'utf8');

  expect(svg).not.toMatch(/<text|<style/);
  expect(svg).toMatch(
    /<path d="M[^"]+Z" fill="#[0-9a-f]+" transform="translate\([^)]+\)" role="img" aria-label="Take order"/,
  );
});

it('a picture that cannot be taken is an expected failure with its size', async () => {
  const broken = makePng({ svg: '<svg/>', width: 30, height: 20 }, 1, () =>
    Promise.reject(new Error('gone')),
  );

  await expect(broken).rejects.toMatchObject({ code: 'picture-failed', detail: '30 × 20' });
});
