import { mapContents, type Doc } from '../../model/index.ts';

/** For each map all maps that hang together with it: one sets off another, or has it do a part. Maps of one chain share one set. */
export function chainsOf(doc: Doc): ReadonlyMap<string, ReadonlySet<string>> {
  const setOf = new Map<string, Set<string>>(Object.keys(doc.map).map((id) => [id, new Set([id])]));
  const join = (a: string, b: string): void => {
    const [one, other] = [setOf.get(a), setOf.get(b)];
    if (!one || !other || one === other) return;
    for (const id of other) {
      one.add(id);
      setOf.set(id, one);
    }
  };
  for (const { fromMapId, toMapId } of Object.values(doc.mapFlow)) join(fromMapId, toMapId);
  for (const id of Object.keys(doc.map))
    for (const step of mapContents(doc, id).steps)
      if (step.type === 'call' && step.calledMapId) join(id, step.calledMapId);
  return setOf;
}
