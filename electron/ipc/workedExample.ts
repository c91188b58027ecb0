import type { Doc } from '../../shared/model/index.ts';
import { buildWorkspace, sunriseBakery, type BuildContext } from '../../shared/templates/index.ts';

/** The worked example as a workspace of its own. */
export function workedExample(context: BuildContext): Doc {
  return buildWorkspace(sunriseBakery, context).doc;
}
