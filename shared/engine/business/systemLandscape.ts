import type { Analysis, TypedTwice } from '../analysis.ts';
import { dataMapOf } from '../facts/dataMap.ts';
import {
  byOrder,
  type DataObject,
  type Doc,
  type Integration,
  mapContents,
  type System,
} from '../../model/index.ts';
import { siloIndex } from '../metrics/dataSilo.ts';
import { spendOf, type Spend } from './spend.ts';

/** A system of the business: what it costs, what is done and kept with it, what it serves. */
export interface SystemView {
  readonly system: System;
  /** Null while nobody said it. */
  readonly yearlyCost: number | null;
  readonly stepIds: readonly string[];
  readonly objects: readonly { readonly object: DataObject; readonly isMaster: boolean }[];
  readonly linkedIds: readonly string[];
  /** Objectives that its steps are linked to. */
  readonly objectiveIds: readonly string[];
}
/** A data object: where it lives, into how many islands that falls, and how often it is typed again. */
export interface ObjectView {
  readonly object: DataObject;
  readonly systemIds: readonly string[];
  /** Groups of systems that nothing joins, less the one that there has to be. */
  readonly islands: number;
  readonly typed: readonly TypedTwice[];
}
/** Data of one system is typed into another by hand, all objects and steps together. */
export interface TypedWay {
  readonly id: string;
  readonly fromId: string;
  readonly toId: string;
  readonly typed: readonly TypedTwice[];
}
export interface SystemLandscape {
  readonly systems: readonly SystemView[];
  readonly objects: readonly ObjectView[];
  readonly integrations: readonly Integration[];
  readonly typedWays: readonly TypedWay[];
  /** Share (0–1) of possible islands that exist; null while no data is said to live in two systems. */
  readonly siloShare: number | null;
  readonly spend: Spend;
}

/** All systems of a business with what ties them and what they serve (engine model 1.15 and 1.18). */
export function systemLandscape(doc: Doc, analysis: Analysis): SystemLandscape {
  const systemsOf = dataMapOf(doc).systemsOf;
  const integrations = Object.values(doc.integration).filter(
    ({ systemId, otherSystemId }) => doc.system[systemId] && doc.system[otherSystemId],
  );
  const silo = siloIndex(
    Object.fromEntries(systemsOf),
    integrations.map(({ systemId, otherSystemId }) => [systemId, otherSystemId] as const),
  );
  const served = objectivesByStep(doc);
  const systems = Object.values(doc.system)
    .toSorted(byOrder)
    .map((system) => systemView(doc, system, { systemsOf, served, integrations }));
  const isShared = [...systemsOf.values()].some((ids) => ids.length > 1);
  return {
    systems,
    integrations,
    objects: Object.values(doc.dataObject)
      .toSorted(byOrder)
      .map((object) => ({
        object,
        systemIds: systemsOf.get(object.id) ?? [],
        islands: silo.silos[object.id] ?? 0,
        typed: analysis.typedTwice.filter(({ objectId }) => objectId === object.id),
      })),
    typedWays: typedWays(analysis.typedTwice),
    siloShare: isShared ? silo.index : null,
    spend: spendOf(systems),
  };
}

interface Context {
  readonly systemsOf: ReadonlyMap<string, readonly string[]>;
  readonly served: ReadonlyMap<string, ReadonlySet<string>>;
  readonly integrations: readonly Integration[];
}

function systemView(doc: Doc, system: System, { systemsOf, served, integrations }: Context): SystemView {
  const usedBy = new Set(
    Object.values(doc.dataUse).flatMap((use) => (use.systemId === system.id ? [use.stepId as string] : [])),
  );
  const stepIds = Object.values(doc.step).flatMap((step) =>
    step.systemIds.includes(system.id) || usedBy.has(step.id) ? [step.id as string] : [],
  );
  const objects = [...systemsOf].flatMap(([id, ids]) => {
    const object = ids.includes(system.id) ? doc.dataObject[id] : undefined;
    return object ? [{ object, isMaster: object.masterSystemId === system.id }] : [];
  });
  return {
    system,
    yearlyCost: doc.figure[`${system.id}.yearlyCost`]?.likely ?? null,
    stepIds,
    objects,
    linkedIds: integrations.flatMap(({ systemId, otherSystemId }) => {
      if (systemId === system.id) return [otherSystemId];
      return otherSystemId === system.id ? [systemId] : [];
    }),
    objectiveIds: [...new Set(stepIds.flatMap((id) => [...(served.get(id) ?? [])]))],
  };
}

/** The objectives that each step serves: by a link of its own, or by one of its map that is not a weak one. */
function objectivesByStep(doc: Doc): ReadonlyMap<string, ReadonlySet<string>> {
  const served = new Map<string, Set<string>>();
  for (const { kpiId, targetKind, targetId, strength } of Object.values(doc.link)) {
    const objectiveId = doc.kpi[kpiId]?.objectiveId;
    if (!objectiveId || !doc.objective[objectiveId]) continue;
    const isMap = targetKind === 'map';
    if (isMap && strength === 'weak') continue;
    const stepIds = isMap ? mapContents(doc, targetId).steps.map((step) => step.id as string) : [targetId];
    for (const id of stepIds) {
      if (doc.step[id]?.servesNone) continue;
      served.set(id, (served.get(id) ?? new Set<string>()).add(objectiveId));
    }
  }
  return served;
}

function typedWays(all: readonly TypedTwice[]): TypedWay[] {
  const ways = new Map<string, TypedTwice[]>();
  for (const one of all) {
    const key = `${one.fromSystemId} ${one.toSystemId}`;
    ways.set(key, [...(ways.get(key) ?? []), one]);
  }
  return [...ways].map(([key, typed]) => ({
    id: `typed ${key}`,
    fromId: typed[0]!.fromSystemId,
    toId: typed[0]!.toSystemId,
    typed,
  }));
}
