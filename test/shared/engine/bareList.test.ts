import { expect, it } from 'vitest';
import { analyse } from '../../../shared/engine/index.ts';
import { aDoc } from '../../builders/aDoc.ts';

it('a typed list without a single figure or system already gets ideas, said to be little known', () => {
  const doc = aDoc()
    .map('Orders')
    .start()
    .step('Take the call')
    .step('Type the order into the spreadsheet')
    .step('Copy the address into the delivery list')
    .step('Deliver')
    .end()
    .build();

  const { candidates } = analyse(doc, { asOf: '2026-11-23' });

  const steps = candidates.flatMap(({ stepIds }) => stepIds.map((id) => doc.step[id]?.name));
  expect(steps).toContain('Type the order into the spreadsheet');
  expect(steps).toContain('Copy the address into the delivery list');
  expect(candidates.every(({ label, trust }) => label === 'not-linked' && trust === 'low')).toBe(true);
});
