/** The numbers of every ready process, put through the formulas that their cards say, and said with no more digits than they carry. */
import { expect, it } from 'vitest';
import { apply } from '../../../../shared/changes/index.ts';
import {
  analyse,
  evidenceCards,
  findingCard,
  mapTrustCard,
  metricCard,
  metricNames,
  stepCard,
  stepNumbers,
} from '../../../../shared/engine/index.ts';
import { addReadyMap, readyMap, readyMapIds } from '../../../../shared/templates/index.ts';
import { carriedBy, createText } from '../../../../shared/text/index.ts';
import { aDoc } from '../../../builders/aDoc.ts';
import { countingIds } from '../../commands/randomEdits.ts';
import { putThrough } from './putThrough.ts';

const today = '2026-11-30';

it.each(readyMapIds)('%s', (id) => {
  const newId = countingIds();
  const blank = aDoc().build();
  const ready = readyMap(id, createText('en'));
  const mapId = newId('map');
  const args = { ready, name: ready.name, id: mapId, startId: newId('event'), stepId: newId('step') };
  const doc = apply(blank, addReadyMap.plan(blank, args, { newId, today }));
  const analysis = analyse(doc, { asOf: today });
  const ground = { doc, analysis, mapId };
  const { steps, trust } = analysis.maps[mapId]!;
  const cards = [
    mapTrustCard(ground),
    ...metricNames.map((name) => metricCard(ground, name)),
    ...Object.keys(steps).flatMap((step) => stepNumbers.map((name) => stepCard(ground, step, name))),
    ...analysis.findings.flatMap((finding) => [
      findingCard(doc, analysis, finding),
      ...evidenceCards(doc, analysis, finding).map(({ card }) => card),
    ]),
  ].flatMap((card) => card ?? []);

  expect(cards.length).toBeGreaterThan(3 * Object.keys(steps).length);
  for (const card of cards) putThrough(card);
  // Nothing in a ready process was measured by the one who takes it.
  for (const sure of Object.values(trust)) expect(carriedBy(sure).digits).toBe(2);
});
