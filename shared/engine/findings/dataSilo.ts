import { siloIndex } from '../metrics/dataSilo.ts';
import type { FirmFacts, FirmRule, Hit } from './rule.ts';

/** The same data lives in systems that nothing connects; one finding for all of it, named by what lies in most pieces. */
export const dataSilo = {
  id: 'data-silo',
  checkFirm({ firm, data, maps }: FirmFacts): Hit[] {
    const objects = Object.fromEntries(data.systemsOf);
    const { silos } = siloIndex(objects, firm.links);
    const scattered = Object.entries(silos)
      .flatMap(([id, apart]) => {
        const object = firm.dataObjects.get(id);
        return apart > 0 && object ? [{ id, apart, name: object.name, systems: objects[id]! }] : [];
      })
      .toSorted((a, b) => b.apart - a.apart || (a.id < b.id ? -1 : 1));
    const worst = scattered[0];
    if (!worst) return [];
    const ids = new Set(scattered.map(({ id }) => id));
    const touching = maps.map((map) => ({
      mapId: map.map.id as string,
      steps: map.steps.filter(({ reads, writes }) =>
        [...reads, ...writes].some((use) => ids.has(use.dataObjectId)),
      ),
    }));
    const stepIds = touching.flatMap(({ steps }) => steps.map((step) => step.id));
    return [
      {
        elementIds: stepIds.length > 0 ? stepIds : [...ids],
        mapIds: touching.filter(({ steps }) => steps.length > 0).map(({ mapId }) => mapId),
        severity: worst.apart > 1 ? 'serious' : 'notice',
        params: {
          object: worst.name,
          n: scattered.length,
          systems: worst.systems.map((id) => firm.systems.get(id)?.name ?? '').join(', '),
        },
        evidence: {
          objects: scattered.map(({ name }) => name).join(', '),
          systems: worst.systems.length,
          missingLinks: scattered.reduce((sum, { apart }) => sum + apart, 0),
        },
        costPerYear: null,
      },
    ];
  },
} as const satisfies FirmRule;
