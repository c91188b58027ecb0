import { isLookField, type Look } from '../../../shared/commands/index.ts';
import type { Placeable } from '../placeables.ts';

/** What an element becomes that is turned into this shape of the palette; null for what has no type. */
export function lookFor({ kind, fields }: Placeable): Look | null {
  if (kind !== 'step' && kind !== 'event' && kind !== 'gateway' && kind !== 'dataNode') return null;
  const plain = kind === 'event' ? { trigger: 'none', isThrowing: false } : {};
  const own = Object.entries({ ...plain, ...fields }).filter(([field]) => isLookField(kind, field));
  return { kind, fields: Object.fromEntries(own) };
}
