import { expect, it } from 'vitest';
import { drawnOn } from '../../../renderer/workers/layoutInWorker.ts';
import { layoutMap } from '../../../shared/diagram/index.ts';
import { workedExample } from '../../../shared/templates/index.ts';
import { countingIds } from '../state/fakeBackEnd.ts';

it('what a layout is told of a workspace is enough: it comes out as if it were told all', async () => {
  const doc = workedExample({ newId: countingIds(), today: '2026-11-30' });
  for (const mapId of Object.keys(doc.map))
    for (const direction of ['right', 'down'] as const) {
      const changes = await layoutMap(drawnOn(doc, mapId), mapId, { direction });
      expect(changes).toEqual(await layoutMap(doc, mapId, { direction }));
      expect(changes).not.toEqual([]);
    }
});
