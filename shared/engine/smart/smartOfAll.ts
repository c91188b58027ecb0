import type { Doc } from '../../model/index.ts';
import type { SmartResult } from '../analysis.ts';

export function smartOfAll(_doc: Doc, _asOf: string): { readonly [objectiveId: string]: SmartResult } {
  return {};
}
