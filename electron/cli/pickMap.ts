import type { Doc, ProcessMap } from '../../shared/model/index.ts';
import type { Text } from '../../shared/text/index.ts';
import { AppFailure } from '../log/appFailure.ts';

/** The maps in their order, or the one that `--process` names by id or by name. */
export function pickMaps(doc: Doc, wanted: string | undefined, text: Text): ProcessMap[] {
  const all = Object.values(doc.map).toSorted((a, b) => a.order - b.order || (a.id < b.id ? -1 : 1));
  if (wanted === undefined) return all;
  const name = wanted.trim().toLowerCase();
  const found = all.filter((map) => map.id === wanted || map.name.trim().toLowerCase() === name);
  if (found.length === 1) return found;
  const names = all.map((map) => map.name).join(', ');
  throw new AppFailure(
    'map-missing',
    text(found.length === 0 ? 'cli.no-process' : 'cli.same-name', { wanted, names }),
  );
}
