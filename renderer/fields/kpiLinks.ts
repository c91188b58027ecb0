/** Which KPIs a map or step moves, and which maps and steps a KPI is moved by. */
import type { Doc, Kpi, Link, Objective } from '../../shared/model/index.ts';

export interface LinkTarget {
  readonly kind: Link['targetKind'];
  readonly id: string;
  readonly name: string;
  /** The map that a step is on; null for a whole map. */
  readonly mapName: string | null;
}
export interface ServedKpi {
  readonly kpi: Kpi;
  readonly objective: Objective | undefined;
  readonly strength: Link['strength'];
  /** True where the link is to the whole map and the question was about a step: it counts one level weaker. */
  readonly isByMap: boolean;
}

/** Every map and every named step, maps first, in the order of the maps. */
export function linkTargets(doc: Doc): readonly LinkTarget[] {
  const maps = Object.values(doc.map).sort((a, b) => a.order - b.order);
  return [
    ...maps.map((map) => ({ kind: 'map', id: map.id, name: map.name, mapName: null }) as const),
    ...Object.values(doc.step)
      .filter((step) => step.name !== '')
      .map(
        (step) =>
          ({ kind: 'step', id: step.id, name: step.name, mapName: doc.map[step.mapId]?.name ?? '' }) as const,
      ),
  ];
}

/** The links of one KPI with what they point at; those whose target is gone are left out. */
export function linksOfKpi(
  doc: Doc,
  kpiId: string,
): readonly { readonly link: Link; readonly target: LinkTarget }[] {
  const targets = new Map(linkTargets(doc).map((target) => [target.id, target]));
  return Object.values(doc.link).flatMap((link) => {
    const target = targets.get(link.targetId);
    return link.kpiId === kpiId && target ? [{ link, target }] : [];
  });
}

/** The KPIs a step (also through its map, where it has no link of its own) or a map serves, by the user's own word. */
export function kpisServed(doc: Doc, targetKind: Link['targetKind'], targetId: string): readonly ServedKpi[] {
  const mapId = targetKind === 'step' ? doc.step[targetId]?.mapId : undefined;
  return Object.values(doc.link).flatMap((link) => {
    const kpi = doc.kpi[link.kpiId];
    const isByMap = link.targetId !== targetId;
    if (!kpi || (isByMap && link.targetId !== mapId)) return [];
    if (isByMap && hasLink(doc, link.kpiId, targetId)) return [];
    return [{ kpi, objective: doc.objective[kpi.objectiveId], strength: link.strength, isByMap }];
  });
}

function hasLink(doc: Doc, kpiId: string, targetId: string): boolean {
  return Object.values(doc.link).some((link) => link.kpiId === kpiId && link.targetId === targetId);
}
