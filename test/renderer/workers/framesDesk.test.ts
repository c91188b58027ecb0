import { expect, it } from 'vitest';
import { createFramesDesk, type FramesAsked, framesMessages } from '../../../renderer/workers/framesDesk.ts';
import type { Doc } from '../../../shared/model/index.ts';
import { pageFrames } from '../../../shared/report/index.ts';
import { createText } from '../../../shared/text/index.ts';
import { docOf } from '../../shared/diagram/docOf.ts';

const row = docOf({
  step: Array.from({ length: 60 }, (_, index) => ({
    id: `s${index}`,
    name: `Step ${index}`,
    x: index * 260,
    y: 0,
    width: 150,
    height: 80,
  })),
});
const about = (doc: Doc, scale = 1): FramesAsked => ({
  doc,
  analysis: null,
  mapId: 'm',
  insideStepId: null,
  choices: {
    paper: 'A4',
    orientation: 'auto',
    withMarks: true,
    withCandidates: false,
    scale,
    poster: { size: null },
  },
  today: '2026-11-23',
  locale: 'en-GB',
  language: 'en',
});
const fresh = ({ language, insideStepId, ...asked }: FramesAsked) =>
  pageFrames({ ...asked, text: createText(language) }, insideStepId);

it('answers each question as if the whole document had come with it', () => {
  const [tell, answer] = [framesMessages(), createFramesDesk()];
  const moved: Doc = { ...row, step: { ...row.step, s3: { ...row.step['s3']!, y: 400 } } };
  const { s9: _gone, ...rest } = moved.step;
  const shorter: Doc = { ...moved, step: rest };

  for (const asked of [about(row), about(moved), about(moved, 0.7), about(shorter), about(row)])
    expect(answer(structuredClone(tell(asked)))).toEqual(fresh(asked));
});

it('an edit of one step is told as that step alone', () => {
  const tell = framesMessages();
  const sizeOf = (asked: FramesAsked) => JSON.stringify(tell(asked)).length;
  const whole = sizeOf(about(row));
  const moved: Doc = { ...row, step: { ...row.step, s3: { ...row.step['s3']!, y: 400 } } };

  expect(sizeOf(about(moved))).toBeLessThan(whole / 20);
  expect(sizeOf(about(moved, 0.7))).toBeLessThan(whole / 20);
});
