import { expect, it } from 'vitest';
import { zoneOf } from '../../../../shared/engine/governance/zone.ts';

it.each([
  [0, 'me', 0, false, 'green', false],
  [1, 'team', 0, false, 'green', false],
  [1, 'team', 1, false, 'amber', false],
  [0, 'me', 0, true, 'amber', true],
  [2, 'company', 1, false, 'amber', false],
  [2, 'company', 2, false, 'red', false],
  [0, 'customers', 3, true, 'red', false],
] as const)(
  'a tool with data %i, reach %s, failure %i, guarded %s is %s',
  (sensitivity, reach, failureCost, isGuarded, zone, isRaised) => {
    expect(zoneOf({ sensitivity, reach, failureCost, isGuarded })).toMatchObject({ zone, isRaised });
  },
);
