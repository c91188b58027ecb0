import { readingOrder } from '../../diagram/index.ts';
import { elementName } from '../elementName.ts';
import type { PackContext } from '../pack/packContext.ts';

/** Where in the page something is said. Numbers of ours, so that no id of a file gets into it. */
export interface Anchors {
  readonly map: ReadonlyMap<string, string>;
  readonly step: ReadonlyMap<string, string>;
  readonly candidate: ReadonlyMap<string, string>;
  readonly nameOf: (elementId: string) => string;
}

export function anchorsOf(context: PackContext): Anchors {
  const { doc, mapIds, analysis } = context;
  const steps = mapIds.flatMap((mapId) =>
    readingOrder(doc, mapId).flatMap(({ node }) => (doc.step[node.id] ? [node.id as string] : [])),
  );
  const numbered = (name: string, ids: readonly string[]) =>
    new Map(ids.map((id, index) => [id, `${name}${index + 1}`]));
  return {
    map: numbered('map', mapIds),
    step: numbered('step', steps),
    candidate: numbered(
      'candidate',
      (analysis?.candidates ?? []).map(({ id }) => id),
    ),
    nameOf: (id) => elementName(context, id),
  };
}
