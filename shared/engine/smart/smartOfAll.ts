import { WORKSPACE_ID, type Doc, type Kpi } from '../../model/index.ts';
import type { SmartResult } from '../analysis.ts';
import { contentLanguageOf } from '../facts/words.ts';
import { methodOf } from '../method/method.ts';
import { checkSmart } from './checkSmart.ts';

/** The SMART answer for every objective. */
export function smartOfAll(doc: Doc, asOf: string): { readonly [objectiveId: string]: SmartResult } {
  const kpisOf = new Map<string, Kpi[]>();
  for (const kpi of Object.values(doc.kpi).toSorted((a, b) => a.order - b.order))
    kpisOf.set(kpi.objectiveId, [...(kpisOf.get(kpi.objectiveId) ?? []), kpi]);
  const { lexicons } = methodOf(doc);
  const language = contentLanguageOf(doc.workspace[WORKSPACE_ID]?.language ?? 'en');
  return Object.fromEntries(
    Object.values(doc.objective).map((objective) => [
      objective.id,
      checkSmart({
        objective,
        goal: doc.goal[objective.goalId] ?? null,
        kpis: kpisOf.get(objective.id) ?? [],
        language,
        lexicons,
        asOf,
      }),
    ]),
  );
}
