import { siloIndex } from '../metrics/dataSilo.ts';
import type { FirmFacts, FirmRule, Hit } from './rule.ts';

/** The same data lives in systems that nothing connects. */
export const dataSilo = {
  id: 'data-silo',
  checkFirm({ firm, data, maps }: FirmFacts) {
    const objects = Object.fromEntries(data.systemsOf);
    const { silos } = siloIndex(objects, firm.links);
    return Object.entries(silos).flatMap(([objectId, apart]): Hit[] => {
      const object = firm.dataObjects.get(objectId);
      if (apart === 0 || !object) return [];
      const systems = objects[objectId]!;
      const steps = maps.flatMap((map) =>
        map.steps.filter((step) =>
          [...step.reads, ...step.writes].some((use) => use.dataObjectId === objectId),
        ),
      );
      const mapIds = maps
        .filter((map) => steps.some((step) => map.stepById.has(step.id)))
        .map((map) => map.map.id as string);
      return [
        {
          elementIds: steps.length > 0 ? steps.map((step) => step.id) : [objectId],
          mapIds,
          severity: apart > 1 ? 'serious' : 'notice',
          params: {
            object: object.name,
            n: systems.length,
            systems: systems.map((id) => firm.systems.get(id)?.name ?? '').join(', '),
          },
          evidence: { systems: systems.length, missingLinks: apart },
          costPerYear: null,
        },
      ];
    });
  },
} as const satisfies FirmRule;
