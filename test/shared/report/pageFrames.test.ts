import { describe, expect, test } from 'vitest';
import type { PrintChoices } from '../../../shared/ipc/index.ts';
import type { Doc } from '../../../shared/model/index.ts';
import { pageFrames, reportPages } from '../../../shared/report/index.ts';
import { createText } from '../../../shared/text/index.ts';
import { docOf } from '../diagram/docOf.ts';

const request = (doc: Doc, choices: Partial<PrintChoices> = {}) => ({
  doc,
  analysis: null,
  choices: {
    paper: 'A4' as const,
    orientation: 'landscape' as const,
    withMarks: false,
    withCandidates: false,
    withSteps: false,
    ...choices,
  },
  today: '2026-11-23',
  text: createText('en'),
  locale: 'en-GB',
});
const framesOf = (doc: Doc, choices?: Partial<PrintChoices>, insideStepId: string | null = null) =>
  pageFrames({ ...request(doc, choices), mapId: 'm' }, insideStepId);
const pagesOf = (doc: Doc, choices?: Partial<PrintChoices>) =>
  reportPages({ ...request(doc, choices), mapIds: ['m'] });

const poster = { poster: { size: null } } as const;
const box = (id: string, x: number, width: number, y = 0) => ({ id, name: '', x, y, width, height: 80 });

describe('a poster', () => {
  const row = docOf({
    step: Array.from({ length: 10 }, (_, index) => box(`s${index}`, index * 260, 150)),
    flow: Array.from({ length: 9 }, (_, index) => ({
      id: `f${index}`,
      fromId: `s${index}`,
      toId: `s${index + 1}`,
      name: 'passed on',
    })),
  });

  test('has a frame for each sheet that is printed, in their order, and each line over a cut has its letter', () => {
    const { frames, joins, onCuts } = framesOf(row, poster);
    const sheets = pagesOf(row, poster).length - 1;

    expect(frames.map(({ label }) => label)).toEqual(
      Array.from({ length: sheets }, (_, index) => `sheet ${index + 1}`),
    );
    expect(sheets).toBeGreaterThan(2);
    expect(joins.map(({ letter }) => letter)).toEqual(['A', 'B', 'C', 'D'].slice(0, sheets - 1));
    expect(joins.map(({ at }) => at.x)).toEqual(frames.slice(1).map(({ box: { x } }) => x));
    expect(onCuts).toEqual([]);
  });

  test('says which shapes no cut can go around, and where it goes in, and spares those beside it', () => {
    const doc = docOf({ step: [box('long', 0, 3_000), box('short', 20, 150, 300)] });
    const { frames, onCuts } = framesOf(doc, poster);

    expect(onCuts.map(({ id }) => id)).toEqual(['long']);
    const [{ at, box: cut }] = onCuts as [(typeof onCuts)[number]];
    expect(at).toEqual({ x: frames[1]!.box.x, y: cut.y });
    expect(cut).toMatchObject({ x: 0, width: 3_000 });
  });

  test('of what lies around others only its words are cut: a frame and a line may go over a cut', () => {
    const around = (name: string) =>
      docOf({
        step: [box('a', 0, 150), box('b', 2_600, 150)],
        flow: [{ id: 'f', fromId: 'a', toId: 'b', name: '' }],
        group: [{ id: 'g', name, x: -40, y: -60, width: 2_900, height: 200 }],
      });

    expect(framesOf(around('short'), poster).onCuts).toEqual([]);
    const [cut, ...others] = framesOf(around('a long name of a group '.repeat(20)), poster).onCuts;
    expect(others).toEqual([]);
    expect(cut!.id).toBe('g');
    expect(cut!.box.height).toBeLessThan(30);
  });

  test('of more sheets than anybody joins is printed as an ordinary page, and framed as that', () => {
    const doc = docOf({ step: [box('a', 0, 150), box('b', 90_000, 150, 40_000)] });
    expect(framesOf(doc, { ...poster, withParts: false }).frames.map(({ label }) => label)).toEqual([
      'page 1',
    ]);
  });
});

describe('a map on ordinary pages', () => {
  test('that fits one page has the frame of its room, with the map in the middle', () => {
    const doc = docOf({ step: [box('a', 100, 150)] });
    const { frames, onCuts } = framesOf(doc);

    expect(frames.map(({ label }) => label)).toEqual(['page 1']);
    const { x, width, y, height } = frames[0]!.box;
    expect(x + width / 2).toBeCloseTo(175);
    expect(y + height / 2).toBeCloseTo(40);
    expect(width / height).toBeGreaterThan(1.3);
    expect(onCuts).toEqual([]);
  });

  test('that is shown in parts has the frames of those, with the pages on which they stand', () => {
    const doc = docOf({
      step: Array.from({ length: 40 }, (_, index) => box(`s${index}`, index * 260, 150)),
    });
    const { frames } = framesOf(doc);
    const printed = pagesOf(doc).length;

    expect(frames.length).toBeGreaterThan(1);
    expect(frames[0]!.label).toBe('page 2');
    expect(frames.at(-1)!.label).toBe(`page ${printed}`);
  });

  test('knows the page of the inside of a subprocess', () => {
    const doc = docOf({
      step: [
        { ...box('a', 0, 150), type: 'subprocess', isExpanded: false },
        { ...box('in', 0, 150), parentId: 'a' },
      ],
    });
    expect(framesOf(doc, {}, 'a').frames.map(({ label }) => label)).toEqual(['page 2']);
  });

  test('has no frame where nothing is drawn', () => {
    expect(framesOf(docOf({})).frames).toEqual([]);
  });
});
