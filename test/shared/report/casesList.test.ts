import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { paperFonts } from '../../../electron/ipc/paperFonts.ts';
import type { Markup } from '../../../shared/diagram/index.ts';
import { analyse, caseRisk, initiativeCase } from '../../../shared/engine/index.ts';
import type { PrintChoices } from '../../../shared/ipc/index.ts';
import { asId, emptyDoc, type Doc, type NewId } from '../../../shared/model/index.ts';
import { reportDocument, reportPages } from '../../../shared/report/index.ts';
import { workedExample } from '../../../shared/templates/index.ts';
import { createText } from '../../../shared/text/index.ts';

let count = 0;
const newId: NewId = (kind) => asId(`${kind}${++count}`);
const fonts = paperFonts(fileURLToPath(new URL('../../../node_modules/@fontsource', import.meta.url)));
const today = '2026-11-25';
const example = workedExample({ newId, today });
const analysis = analyse(example, { asOf: today });
const risks = Object.fromEntries(
  Object.values(example.initiative).map((one) => [
    one.id as string,
    caseRisk(initiativeCase(example, analysis, one).input),
  ]),
);
const choices: PrintChoices = {
  paper: 'A4',
  orientation: 'auto',
  withMarks: false,
  withCandidates: false,
  withSteps: false,
  withPlan: true,
};
const request = { analysis, risks, today, text: createText('en'), locale: 'en-GB' };
const wordsOf = (node: Markup | string): string =>
  typeof node === 'string' ? node : node.children.map(wordsOf).join(' ');
const printed = (doc: Doc, mapIds: readonly string[], more: Partial<PrintChoices> = {}): string =>
  reportPages({ ...request, doc, mapIds, choices: { ...choices, ...more } })
    .map(({ markup }) => wordsOf(markup))
    .join(' ')
    .replace(/\s+/g, ' ');

describe('the plan on paper', () => {
  it('is printed without a map: the whole, each case with its months and gains, and how each number comes about', () => {
    const words = printed(example, []);
    for (const { name } of Object.values(example.initiative)) expect(words).toContain(name);
    for (const { beneficiary } of Object.values(example.intangible)) expect(words).toContain(beneficiary);
    expect(words).toContain('In eight of ten plausible cases it is worth');
    expect(words).toContain('Month 36');
    expect(words).toMatch(/paid back after \d+/);
    expect(words).toContain('How each number comes about');
    expect(words).toMatch(/changes it most: .* at its low end/);
    expect(words).toContain('Plan');
  });

  it('says what each case hangs on: the range, who says so, both ends and where it breaks even', () => {
    const words = printed(example, [], { withReasons: false });

    expect(words).toContain('Net present value when one assumption alone goes to the ends of its range.');
    expect(words).toMatch(/Days to build 4 days to 10 days, estimated \S+ \S+ 1\d days/);
    expect(words).toContain('at no value');
  });

  it('counts what several share once, as the screen does, and says what it would be apart', () => {
    const [first, second] = Object.values(example.initiative);
    const sharing = {
      id: newId('sharing'),
      name: 'One connector',
      initiativeIds: [first!.id, second!.id],
      parts: ['build' as const],
      order: 1,
    };
    const doc: Doc = { ...example, sharing: { [sharing.id]: sharing } };
    const costOf = (words: string) => /First year (\S+), worth/.exec(words)![1]!;
    const apart = costOf(printed(example, []));
    const words = printed(doc, []);

    expect(words).toContain('What several initiatives share is counted once: One connector.');
    expect(words).toContain(`Each by itself they would come to ${apart} in the first year`);
    expect(costOf(words)).not.toBe(apart);
  });

  it('follows the map where both are wanted, and leaves out what nobody asked for', () => {
    const mapIds = [Object.keys(example.map)[0]!];
    expect(printed(example, mapIds)).toContain('Web orders straight into the till');
    expect(printed(example, mapIds, { withPlan: false })).not.toContain('Web orders straight into the till');
    expect(printed(example, [], { withReasons: false })).not.toContain('How each number comes about');
  });

  it('says of an empty plan that there is nothing yet', () => {
    expect(printed(emptyDoc(), [])).toContain('There is no initiative yet.');
  });

  it('has its own name as a file', () => {
    const { title, fileName } = reportDocument({ ...request, doc: example, mapIds: [], choices, fonts });
    expect(title).toBe('Sunrise Bakery – Plan – 2026-11-25');
    expect(fileName).toBe('Sunrise Bakery – Plan – 2026-11-25.pdf');
  });
});
