import { analyse } from '../engine/index.ts';
import type { Doc, Language } from '../model/index.ts';
import { buildPlan } from './buildPlan.ts';
import { buildWorkspace, type BuildContext } from './buildWorkspace.ts';
import { decide } from './decide.ts';
import { inLanguage } from './inLanguage.ts';
import { sunriseBakery } from './sunriseBakery.ts';

/**
 * The worked example as a document of its own, dated around `today`, with what its people decided and planned. They speak
 * `language`; all but their words is the same in each.
 */
export function workedExample({
  language = 'en',
  ...context
}: BuildContext & { readonly language?: Language }): Doc {
  const script = inLanguage(sunriseBakery, language);
  const { doc, keys } = buildWorkspace(script, context);
  const analysis = analyse(doc, { asOf: context.today });
  const decided = decide(doc, keys, script.decisions, analysis);
  return buildPlan(decided, keys, script, { ...context, analysis });
}
