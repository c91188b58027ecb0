import fc from 'fast-check';
import { expect, it } from 'vitest';
import { defaultMethod } from '../../../../shared/engine/method/method.ts';
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
    for (const [hasPersonalData, writesRecords] of isGuarded
      ? [
          [true, false],
          [null, true],
        ]
      : [[false, false]])
      expect(
        zoneOf({
          sensitivity,
          reach,
          failureCost,
          hasPersonalData: hasPersonalData!,
          writesRecords: writesRecords!,
        }),
      ).toMatchObject({ zone, isRaised, toAnswer: [] });
  },
);

it.each([
  [null, null, null, false, null, 'green', 'red', ['sensitivity', 'reach', 'failureCost']],
  [null, null, null, true, null, 'amber', 'red', ['sensitivity', 'reach', 'failureCost']],
  [3, null, null, false, null, 'amber', 'red', ['reach', 'failureCost']],
  [0, null, 0, false, null, 'green', 'amber', ['reach']],
  [0, 'me', null, true, 'amber', 'amber', 'amber', ['failureCost']],
  [3, null, 3, false, 'red', 'red', 'red', ['reach']],
] as const)(
  'a tool with data %s, reach %s, failure %s, guarded %s is %s: at least %s, at most %s',
  (sensitivity, reach, failureCost, isGuarded, zone, lowest, highest, unanswered) => {
    const guards = { hasPersonalData: isGuarded, writesRecords: false };
    expect(zoneOf({ sensitivity, reach, failureCost, ...guards })).toMatchObject({
      zone,
      lowest,
      highest,
      unanswered,
      toAnswer: zone === null ? unanswered : [],
    });
  },
);

it.each([
  [0, null, null, null, 'green', 'amber', ['hasPersonalData', 'writesRecords']],
  [0, false, null, null, 'green', 'amber', ['writesRecords']],
  [0, null, true, 'amber', 'amber', 'amber', []],
  [3, null, null, 'amber', 'amber', 'amber', []],
] as const)(
  'a tool with data %i of which is said %s and %s is %s: at least %s, at most %s',
  (sensitivity, hasPersonalData, writesRecords, zone, lowest, highest, toAnswer) => {
    const tool = { sensitivity, reach: 'me', failureCost: 0, hasPersonalData, writesRecords } as const;
    expect(zoneOf(tool)).toMatchObject({ zone, lowest, highest, toAnswer, unanswered: [] });
  },
);

it('one answer alone is enough for red where the method says so, and whatever it makes of reach', () => {
  const unsaid = {
    sensitivity: null,
    reach: null,
    failureCost: null,
    hasPersonalData: false,
    writesRecords: false,
  } as const;
  const strict = { ...defaultMethod, zones: { amber: 2, red: 3 } };
  expect(zoneOf({ ...unsaid, failureCost: 3 }, strict)).toMatchObject({ zone: 'red', points: 3 });
  expect(zoneOf({ ...unsaid, failureCost: 2 }, strict)).toMatchObject({ zone: null, lowest: 'amber' });
  const reach = { me: 7, team: 8, company: 9, customers: 6 };
  expect(zoneOf(unsaid, { ...defaultMethod, reach })).toMatchObject({
    zone: 'red',
    points: 0,
    pointsAtMost: 15,
  });
});

it('a zone that is known stays whatever is answered later, and one that is not known still depends on it', () => {
  const answer = fc.option(fc.constantFrom(...([0, 1, 2, 3] as const)));
  const reaches = ['me', 'team', 'company', 'customers'] as const;
  fc.assert(
    fc.property(
      answer,
      answer,
      fc.option(fc.constantFrom(...reaches)),
      fc.option(fc.boolean()),
      (data, cost, reach, isGuarded) => {
        const guards = { hasPersonalData: isGuarded, writesRecords: false };
        const tool = { sensitivity: data, failureCost: cost, reach, ...guards };
        const inFull = ([0, 1, 2, 3] as const).flatMap((sensitivity) =>
          ([0, 1, 2, 3] as const).flatMap((failureCost) =>
            reaches.flatMap((used) =>
              [true, false].map(
                (said) =>
                  zoneOf({
                    sensitivity: data ?? sensitivity,
                    failureCost: cost ?? failureCost,
                    reach: reach ?? used,
                    hasPersonalData: isGuarded ?? said,
                    writesRecords: false,
                  }).zone,
              ),
            ),
          ),
        );
        const { zone, lowest, highest, toAnswer } = zoneOf(tool);
        const possible = new Set(inFull);
        expect(possible.has(null)).toBe(false);
        expect(zone).toBe(possible.size === 1 ? inFull[0] : null);
        expect(possible.has(lowest) && possible.has(highest)).toBe(true);
        expect(toAnswer.length === 0).toBe(zone !== null);
      },
    ),
  );
});
