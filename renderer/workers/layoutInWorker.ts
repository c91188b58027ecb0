import type { Change } from '../../shared/changes/index.ts';
import type { LayoutOptions } from '../../shared/diagram/index.ts';
import { type Doc, emptyDoc, mapContents } from '../../shared/model/index.ts';
import layoutWorkerUrl from './layoutWorker.ts?worker&url';
import { type Running, runInWorker } from './runInWorker.ts';

export interface LayoutRequest {
  readonly doc: Doc;
  readonly mapId: string;
  readonly options: LayoutOptions;
}

/** Lays a map out in a worker of its own, so that the window goes on: the changes that tidy it, as `layoutMap` answers them. */
export const layoutInWorker = ({ doc, mapId, options }: LayoutRequest): Running<readonly Change[]> =>
  runInWorker(layoutWorkerUrl, { doc: drawnOn(doc, mapId), mapId, options } satisfies LayoutRequest);

/** Of a workspace what a layout of one map looks at: to copy all of it would hold the window up. */
export function drawnOn(doc: Doc, mapId: string): Doc {
  const contents = mapContents(doc, mapId);
  const table = <R extends { readonly id: string }>(records: readonly R[]) =>
    Object.fromEntries(records.map((record) => [record.id, record]));
  const map = doc.map[mapId];
  return {
    ...emptyDoc(),
    map: map ? { [mapId]: map } : {},
    pool: table(contents.pools),
    lane: table(contents.lanes),
    step: table(contents.steps),
    event: table(contents.events),
    gateway: table(contents.gateways),
    dataNode: table(contents.dataNodes),
    note: table(contents.notes),
    group: table(contents.groups),
    flow: table(contents.flows),
  };
}
