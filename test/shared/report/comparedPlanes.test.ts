import { expect, it } from 'vitest';
import { apply } from '../../../shared/changes/index.ts';
import { extractSteps, removeElements, updateElement } from '../../../shared/commands/index.ts';
import { textOf } from '../../../shared/diagram/index.ts';
import { analyse } from '../../../shared/engine/index.ts';
import type { Doc } from '../../../shared/model/index.ts';
import {
  comparedPlanes,
  comparisonPages,
  elementDifferenceWords,
  isInState,
} from '../../../shared/report/index.ts';
import { workedExample } from '../../../shared/templates/index.ts';
import { createText } from '../../../shared/text/index.ts';
import { countingIds, testContext } from '../commands/randomEdits.ts';

const today = '2026-11-23';
const text = createText('en');
const context = testContext();
const open = workedExample({ newId: countingIds('x-'), today });
const idOf = (name: string) => Object.values(open.step).find((step) => step.name === name)!.id;
const typing = idOf('Type the order into the till');
const checking = idOf('Check stock in the spreadsheet');
const outside = idOf('Call the customer and agree on something else');
const size = { width: 148, height: 64 };
/** Two steps of it lie in a closed subprocess. */
const before = apply(
  open,
  extractSteps.plan(open, { ids: [typing, checking], stepId: 'sub', name: 'Enter and check', size }, context),
);
const renamed = (doc: Doc, id: string, name: string): Doc =>
  apply(doc, updateElement.plan(doc, { kind: 'step', id, fields: { name } }, context));

it('what differs in a closed subprocess is counted at it, and shown as a drawing of its own', () => {
  const after = renamed(before, typing, 'Scan the order');
  const planes = comparedPlanes(before, after, text).filter(({ differences }) => differences.length > 0);

  expect(planes.map(({ title, planeId, differences }) => [title, planeId, differences])).toEqual([
    ['Online order to delivery', null, [{ kind: 'step', id: 'sub', fate: 'changed', inside: 1 }]],
    ['Online order to delivery › Enter and check', 'sub', [{ kind: 'step', id: typing, fate: 'renamed' }]],
  ]);
  const [box] = planes[0]!.differences;
  expect(elementDifferenceWords(before, after, box!, { text, between: 'then' })).toBe(
    'Changed since: Enter and check (1 difference inside)',
  );
});

it('a subprocess that is reworded itself keeps saying so beside what differs inside', () => {
  const after = renamed(renamed(before, typing, 'Scan the order'), 'sub', 'Take in');
  const [map] = comparedPlanes(before, after, text);

  expect(map!.differences).toEqual([{ kind: 'step', id: 'sub', fate: 'renamed', inside: 1 }]);
});

it('of a new subprocess nothing is counted inside, and its inside is not in the state before', () => {
  const planes = comparedPlanes(open, before, text).filter(({ differences }) => differences.length > 0);
  const [map, inside] = planes;

  expect(map!.differences.find(({ id }) => id === 'sub')).toEqual({ kind: 'step', id: 'sub', fate: 'there' });
  expect([isInState(open, inside!), isInState(before, inside!)]).toEqual([false, true]);
});

it('on paper the inside of a subprocess stands by itself, and of a map too large to read the part that differs is enlarged', () => {
  const edited = renamed(renamed(before, typing, 'Scan the order'), outside, 'Offer something else');
  const after = apply(edited, removeElements.plan(edited, { ids: [checking] }, context));
  const pages = comparisonPages({
    ...{ doc: after, analysis: analyse(after, { asOf: today }), before, beforeName: 'In May' },
    ...{ beforeAnalysis: analyse(before, { asOf: today }), between: 'then', today, text, locale: 'en' },
    ...{ paper: 'A4', ink: 'colour' },
  });
  const all = pages.map(({ markup }) => textOf(markup, ' ')).join(' ');

  expect(all).toContain('Online order to delivery › Enter and check');
  expect(all).toContain('Reworded since: Type the order into the till → Scan the order');
  expect(all).toMatch(/Where it differs, enlarged:\s1 of 1/);
  // In words, whole and enlarged; what is inside the subprocess can be read as it is.
  const times = (words: string) => all.split(words).length - 1;
  expect([times('Offer something else'), times('Scan the order')]).toEqual([3, 2]);
});
