/** What the inspector speaks about: the map when nothing is selected, one element, or several. Where they stand is not its business. */
import { sameValue } from '../../shared/changes/index.ts';
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

/** Whether the inspector would say the same of both: a moved, resized or rerouted element is told by the map alone. */
export function isSameSubject(a: InspectorSubject, b: InspectorSubject): boolean {
  if (a.kind === 'element' && b.kind === 'element') return isSameElement(a.element, b.element);
  if (a.kind === 'many' && b.kind === 'many')
    return (
      a.elements.length === b.elements.length &&
      a.elements.every((element, index) => isSameElement(element, b.elements[index]!))
    );
  return sameValue(a, b);
}

const places: ReadonlySet<string> = new Set(['x', 'y', 'width', 'height', 'waypoints', 'label']);

function isSameElement(a: Element, b: Element): boolean {
  if (a.record === b.record) return true;
  if (a.kind !== b.kind || a.record.id !== b.record.id) return false;
  const other = b.record as Readonly<Record<string, unknown>>;
  return Object.entries(a.record).every(
    ([field, value]) => places.has(field) || Object.is(value, other[field]),
  );
}
