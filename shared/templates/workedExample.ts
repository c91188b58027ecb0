import { analyse } from '../engine/index.ts';
import type { Doc } from '../model/index.ts';
import { buildPlan } from './buildPlan.ts';
import { buildWorkspace, type BuildContext } from './buildWorkspace.ts';
import { decide } from './decide.ts';
import { sunriseBakery } from './sunriseBakery.ts';

/** The worked example as a document of its own, dated around `today`, with what its people decided and planned. */
export function workedExample(context: BuildContext): Doc {
  const { doc, keys } = buildWorkspace(sunriseBakery, context);
  const analysis = analyse(doc, { asOf: context.today });
  const decided = decide(doc, keys, sunriseBakery.decisions, analysis);
  return buildPlan(decided, keys, sunriseBakery, { ...context, analysis });
}
