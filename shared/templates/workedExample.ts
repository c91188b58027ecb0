import type { Doc } from '../model/index.ts';
import { buildWorkspace, type BuildContext } from './buildWorkspace.ts';
import { decide } from './decide.ts';
import { sunriseBakery } from './sunriseBakery.ts';

/** The worked example as a document of its own, dated around `today`, with the decisions that its people took. */
export function workedExample(context: BuildContext): Doc {
  const { doc, keys } = buildWorkspace(sunriseBakery, context);
  return decide(doc, keys, sunriseBakery.decisions, context.today);
}
