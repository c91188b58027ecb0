import { byOrder, type Doc, type Idea } from '../../model/index.ts';
import type { Sentence, Value } from '../analysis.ts';
import { figuresOf } from '../facts/figureIndex.ts';
import { resolveFigure } from '../figures/resolve.ts';
import { methodOf } from '../method/method.ts';
import type { MapFacts } from '../facts/mapFacts.ts';
import type { KnownPattern } from '../method/patterns.ts';
import type { Draft } from './draft.ts';
import { inputsOf } from './inputs.ts';
import { leadTimeOf } from './leadTime.ts';
import { score } from './score.ts';

/** What an idea counts as that comes close to no pattern: a person gets help, the least that any pattern promises. */
const STAND_IN = 'G02';

/** An idea with what it costs in its first year; null: nobody said. */
export interface Brought {
  readonly idea: Idea;
  readonly price: Value | null;
}

/** Ideas that somebody brought, by the map that most of their steps are on; of equal maps the first. Without a step there is nothing to judge. */
export function ideasByMap(doc: Doc): ReadonlyMap<string, readonly Brought[]> {
  const byMap = new Map<string, Brought[]>();
  const figures = figuresOf(doc, null);
  const priceOf = ({ id }: Idea): Value | null =>
    resolveFigure('firstYearPrice', figures.get(id, 'firstYearPrice'), null, methodOf(doc));
  for (const idea of Object.values(doc.idea).toSorted(byOrder)) {
    const counts = new Map<string, number>();
    for (const id of idea.stepIds) {
      const mapId = doc.step[id]?.mapId;
      if (mapId) counts.set(mapId, (counts.get(mapId) ?? 0) + 1);
    }
    const [most] = [...counts].toSorted(
      ([a, n], [b, m]) => m - n || doc.map[a]!.order - doc.map[b]!.order || (a < b ? -1 : 1),
    );
    if (most) byMap.set(most[0], [...(byMap.get(most[0]) ?? []), { idea, price: priceOf(idea) }]);
  }
  return byMap;
}

/** An idea as a proposal: the formulas of its pattern on its steps of this map, whether or not any rule would propose it there. */
export function draftOfIdea({ idea, price }: Brought, map: MapFacts): Draft {
  const { method } = map.firm;
  const patternOf = (id: string) => method.catalogue.find((one) => one.id === id);
  const known = patternOf(idea.patternId ?? '');
  const pattern: KnownPattern = known ?? patternOf(STAND_IN)!;
  const steps = [...new Set<string>(idea.stepIds)].flatMap((id) => map.stepById.get(id) ?? []);
  const elsewhere = new Set(idea.stepIds).size - steps.length;
  const inputs = inputsOf(steps, pattern, method);
  const lead = leadTimeOf(map, steps, inputs, pattern);
  const reasons: Sentence[] = [{ key: 'engine.idea.brought', params: {} }];
  if (!known) reasons.push({ key: 'engine.idea.noPattern', params: {} });
  if (elsewhere > 0) reasons.push({ key: 'engine.idea.elsewhere', params: { n: elsewhere } });
  return {
    id: idea.id,
    pattern,
    map,
    steps,
    inputs,
    lead,
    scored: score(pattern, inputs, method, lead),
    idea,
    price,
    isStandIn: !known,
    reasons,
    alternatives: [],
  };
}
