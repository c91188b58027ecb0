/** The version of the method is raised when the same workspaces are told something else, so that two reports of one version agree. */
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { apply, created } from '../../shared/changes/index.ts';
import { analyse, defaultMethod, defaultWeighting, methodVersion } from '../../shared/engine/index.ts';
import { zoneOf } from '../../shared/engine/governance/zone.ts';
import { rulePolicy } from '../../shared/engine/method/rulePolicy.ts';
import { asId, type NewId } from '../../shared/model/index.ts';
import { buildWorkspace } from '../../shared/templates/index.ts';
import { businesses, type RatedBusiness } from '../bench/raters/businesses.ts';
import { freshBusinesses } from '../bench/raters/freshBusinesses.ts';
import { heldOut } from '../bench/raters/heldOutBusinesses.ts';
import { lastBusinesses } from '../bench/raters/lastBusinesses.ts';
import { scriptOf } from '../bench/raters/scriptOf.ts';
import { plain } from '../builders/plain.ts';

const today = '2026-11-23';
const rounded = (value: number): number => Math.round(value * 1000) / 1000;

/** What is proposed and found in a business that never changes, and how a purchase is judged there, without the words in which it is said. */
function saidOf(business: RatedBusiness): unknown {
  let count = 0;
  const newId: NewId = (kind) => asId(`${kind}${++count}`);
  const { doc: drawn, keys } = buildWorkspace(scriptOf(business), { newId, today });
  const ideaId = newId('idea');
  const stepIds = [asId<'step'>(keys.node[`map.${business.contested[0]}`]!)];
  const price = { ownerKind: 'idea', ownerId: ideaId, attribute: 'firstYearPrice', likely: 20_000 } as const;
  const doc = apply(drawn, [
    created('idea', { ...plain.idea, id: ideaId, name: 'Purchase', stepIds, isToolChosen: true }),
    created('figure', { ...plain.figure, id: newId('figure'), ...price }),
  ]);
  const { candidates, findings, problems, smart } = analyse(doc, { asOf: today });
  return [
    candidates.map(({ id, label, standing, misaligned, ...scores }) => [
      id,
      label,
      standing,
      misaligned?.map(({ key }) => key) ?? null,
      ...(['impact', 'feasibility', 'alignment', 'priority'] as const).map((score) => {
        const { value, low, high } = scores[score] ?? { value: -1, low: -1, high: -1 };
        return [value, low, high].map(rounded);
      }),
      scores.nature.label,
      rounded(scores.confidence),
    ]),
    findings.map(({ id, severity }) => [id, severity]),
    problems.map(({ id }) => id),
    Object.values(smart).map(({ letters }) => letters),
  ];
}

const answers = [null, 0, 1, 2, 3] as const;
const guards = [null, true, false] as const;
const reaches = [null, 'me', 'team', 'company', 'customers'] as const;
const zones = answers.flatMap((sensitivity) =>
  reaches.flatMap((reach) =>
    answers.flatMap((failureCost) =>
      guards.map((hasPersonalData) => {
        const tool = { sensitivity, reach, failureCost, hasPersonalData, writesRecords: false };
        const { lowest, highest } = zoneOf(tool);
        return `${lowest} ${highest}`;
      }),
    ),
  ),
);

it('two programs with one version of the method say the same', () => {
  const everything = JSON.stringify([
    defaultMethod,
    { ...defaultWeighting, method: null },
    rulePolicy,
    zones,
    [...businesses, ...heldOut, ...freshBusinesses, ...lastBusinesses].map(saidOf),
  ]);
  const now = `${methodVersion} ${createHash('sha256').update(everything).digest('hex').slice(0, 16)}`;
  const kept = readFileSync(new URL('../fixtures/method/versions.txt', import.meta.url), 'utf8')
    .trim()
    .split('\n')
    .at(-1);

  expect(
    kept,
    `The method says something else than when version ${methodVersion} was given to it. Raise it in shared/engine/method/version.ts, and add that version with its sum as a line to test/fixtures/method/versions.txt.`,
  ).toBe(now);
});
