import { expect, it } from 'vitest';
import type { Markup } from '../../../shared/diagram/index.ts';
import { analyse } from '../../../shared/engine/index.ts';
import { asId, type NewId } from '../../../shared/model/index.ts';
import { reportPages } from '../../../shared/report/index.ts';
import { workedExample } from '../../../shared/templates/index.ts';
import { createText } from '../../../shared/text/index.ts';

let count = 0;
const newId: NewId = (kind) => asId(`${kind}${++count}`);
const today = '2026-11-25';
const doc = workedExample({ newId, today });
const wordsOf = (node: Markup | string): string =>
  typeof node === 'string' ? node : node.children.map(wordsOf).join(' ');

function printed(withStrategy: boolean): string {
  const pages = reportPages({
    doc,
    analysis: analyse(doc, { asOf: today }),
    mapIds: [Object.keys(doc.map)[0]!],
    choices: {
      paper: 'A4',
      orientation: 'auto',
      withMarks: false,
      withCandidates: false,
      withSteps: false,
      withStrategy,
    },
    today,
    text: createText('en'),
    locale: 'en-GB',
  });
  return pages
    .map(({ markup }) => wordsOf(markup))
    .join(' ')
    .replace(/\s+/g, ' ');
}

it('the strategy and what moves it are printed where they are wanted, down and up, each mover on a line of its own behind its sign', () => {
  const words = printed(true);

  expect(words).toContain('Strategy and traceability');
  for (const { title } of Object.values(doc.goal)) expect(words).toContain(title);
  for (const { title } of Object.values(doc.kpi)) expect(words).toContain(title);
  expect(words).toContain('+++ strong, ++ medium, + weak, – harms');
  expect(words).toMatch(/\+\+\+ Type the order into the till \+\+\+ Check stock/);
  // However many move it, none is cut off.
  expect(words).not.toContain('…');
  expect(words).toContain('From the work up');
});

it('they are left out where nobody asked for them', () => {
  expect(printed(false)).not.toContain('Strategy and traceability');
});
