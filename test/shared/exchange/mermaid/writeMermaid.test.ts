import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { apply, updated } from '../../../../shared/changes/index.ts';
import { exportText } from '../../../../shared/exchange/index.ts';
import { mapContents } from '../../../../shared/model/index.ts';
import { workedExample } from '../../../../shared/templates/index.ts';
import { countingIds, docOf } from '../readers.ts';

const example = workedExample({ newId: countingIds(), today: '2026-11-23' });
const [first] = Object.values(example.map);

it('a map as Mermaid has every shape once, its lines, and lanes around what lies in them', () => {
  const { steps, events, gateways, dataNodes, notes, pools, flows } = mapContents(example, first!.id);
  const outsiders = pools.filter(({ isBlackBox }) => isBlackBox);
  const text = exportText(example, 'mermaid', [first!.id]);

  expect(text.startsWith(`---\ntitle: "${first!.name}"\n---\nflowchart LR\n`)).toBe(true);
  const ids = [...text.matchAll(/^ {2,4}(n\d+)[[({>]/gm)].map(([, id]) => id);
  const shapes = [steps, events, gateways, dataNodes, notes, outsiders].reduce(
    (sum, { length }) => sum + length,
    0,
  );
  expect(ids).toHaveLength(shapes);
  expect(new Set(ids).size).toBe(shapes);
  expect(text.match(/^ {2}n\d+ -[-.]/gm)).toHaveLength(flows.length);
  expect(text.match(/^ {2}subgraph/gm)?.length).toBe(text.match(/^ {2}end$/gm)?.length);
  expect(text).toMatch(/subgraph lane1\["Shop staff"\]/);
  expect(exportText(example, 'mermaid', [first!.id])).toBe(text);
});

it('keeps words from being read as its marks', () => {
  const [step] = mapContents(example, first!.id).steps;
  const named = apply(example, [updated('step', step!, { ...step!, name: 'Say "end"]; <b>#1</b>\nend' })]);

  const line = exportText(named, 'mermaid', [first!.id])
    .split('\n')
    .find((each) => each.includes('Say'));

  expect(line).toMatch(/n\d+\["Say #34;end#34;\]#59; #60;b#62;#35;1#60;\/b#62; end"\]$/);
});

it('draws every kind of shape of a file', () => {
  const doc = docOf(readFileSync(new URL('../../../fixtures/bpmn/bakery.bpmn', import.meta.url)));
  const texts = Object.values(doc.map).map(({ id }) => exportText(doc, 'mermaid', [id]));

  expect(texts.join('')).toMatch(/\{"/);
  expect(texts.join('')).toMatch(/\(\["/);
});
