import { describe, expect, it } from 'vitest';
import { toolStates } from '../../../../shared/engine/index.ts';
import { aDoc } from '../../../builders/aDoc.ts';

const stateOf = (fields: object) =>
  toolStates(
    aDoc()
      .with('staffTool', { id: 't', ...fields })
      .build(),
    '2026-11-25',
  )[0]!;

/** Nothing hangs on it. */
const harmless = {
  sensitivity: 0,
  reach: 0,
  failureCost: 0,
  hasPersonalData: false,
  writesRecords: false,
} as const;

describe('the register of tools that staff built', () => {
  it('asks a green tool for an owner only', () => {
    const team = stateOf({ ...harmless, reach: 1 });
    expect(team).toMatchObject({ zone: 'green', points: 1, missing: ['owner'] });
    expect(stateOf({ ...harmless, owner: ' ' }).missing).toEqual(['owner']);
    expect(stateOf({ ...harmless, owner: 'Shop' }).missing).toEqual([]);
  });

  it('asks for a second look, test data and a deputy in amber, also where only the data asks for it', () => {
    const raised = stateOf({ ...harmless, owner: 'Shop', hasPersonalData: true });
    expect(raised).toMatchObject({ zone: 'amber', isRaised: true });
    expect(raised.missing).toEqual(['deputy', 'review', 'testData', 'secondLook']);
    const met = { deputy: 'Office', reviewBy: '2027-01-01', checklist: ['testData', 'secondLook', 'gone'] };
    expect(stateOf({ ...harmless, owner: 'Shop', writesRecords: true, ...met }).missing).toEqual([]);
  });

  it('does not know the zone of a tool that nobody judged, and asks for what is needed in any case', () => {
    expect(stateOf({})).toMatchObject({
      zone: null,
      points: 0,
      pointsAtMost: 9,
      unanswered: ['sensitivity', 'reach', 'failureCost'],
      toAnswer: ['sensitivity', 'reach', 'failureCost', 'hasPersonalData', 'writesRecords'],
      needs: ['owner'],
      missing: ['owner'],
    });
    const personal = stateOf({ owner: 'Shop', hasPersonalData: true });
    expect(personal).toMatchObject({ zone: null, lowest: 'amber', isRaised: true });
    expect(personal.missing).toEqual(['deputy', 'review', 'testData', 'secondLook']);
  });

  it('asks in red for a professional build, and counts a day that has passed as set but overdue', () => {
    const red = stateOf({ sensitivity: 3, failureCost: 2, reach: 1, reviewBy: '2026-11-24' });
    expect(red).toMatchObject({ zone: 'red', isOverdue: true });
    expect(red.missing).toContain('professional');
    expect(red.missing).not.toContain('review');
  });
});
