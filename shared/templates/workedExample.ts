import type { Doc } from '../model/index.ts';
import { buildWorkspace, type BuildContext } from './buildWorkspace.ts';
import { sunriseBakery } from './sunriseBakery.ts';

/** The worked example as a document of its own, dated around `today`. */
export function workedExample(context: BuildContext): Doc {
  return buildWorkspace(sunriseBakery, context).doc;
}
