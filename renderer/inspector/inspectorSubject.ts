/** What the inspector speaks about: the map when nothing is selected, one element, or several. */
import { elementOf, type Doc, type Element, type ProcessMap } from '../../shared/model/index.ts';

export type InspectorSubject =
  | { readonly kind: 'nothing' }
  | { readonly kind: 'map'; readonly map: ProcessMap }
  | { readonly kind: 'element'; readonly element: Element }
  | { readonly kind: 'many'; readonly elements: readonly Element[] };

export function inspectorSubject(
  doc: Doc,
  mapId: string | null,
  selection: readonly string[],
): InspectorSubject {
  const elements = selection.flatMap((id) => elementOf(doc, id) ?? []);
  const [only] = elements;
  if (only && elements.length === 1) return { kind: 'element', element: only };
  if (elements.length > 1) return { kind: 'many', elements };
  const map = mapId === null ? undefined : doc.map[mapId];
  return map ? { kind: 'map', map } : { kind: 'nothing' };
}
