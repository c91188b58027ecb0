import { describe, expect, it } from 'vitest';
import { gateVerdict, type Achieved } from '../../../../shared/engine/index.ts';
import { asId } from '../../../../shared/model/index.ts';
import { aDoc } from '../../../builders/aDoc.ts';
import { plain } from '../../../builders/plain.ts';

const doc = aDoc().build();
const initiative = { ...plain.initiative, id: asId<'initiative'>('i1'), startsOn: '2026-01-01' };
const achieved = (...shares: (number | null)[]): Achieved[] =>
  shares.map((share, index) => ({ kpiId: `k${index}`, from: 0, to: 1, now: share, nowOn: null, share }));
const verdict = (shares: (number | null)[], label: 'low' | 'medium' | 'high' | null, asOf = '2027-06-01') =>
  gateVerdict(doc, initiative, achieved(...shares), { risk: label && { label }, asOf });

describe('the gate of an initiative', () => {
  it('opens where half of the promise is there on average and no high risk for customers is left', () => {
    expect(verdict([0.7, 0.4, null], null)).toBe('pass');
    expect(verdict([0.7, 0.4, null], 'medium')).toBe('pass');
    expect(verdict([0.7, 0.4, null], 'high')).toBe('risk');
  });

  it('says nothing of risk where not enough is there anyway', () => {
    expect(verdict([0.3], 'high')).toBe('on');
    expect(verdict([0.1], 'high')).toBe('stop');
    expect(verdict([0.1], 'high', '2026-01-20')).toBe('wait');
    expect(verdict([null], 'high')).toBe('unknown');
  });
});
