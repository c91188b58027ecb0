/** "Take stock": three questions about a map whose answers become marks. */
import type { Doc } from '../../shared/model/index.ts';
import { mapContents } from '../../shared/model/index.ts';
import type { MarkType, Waste } from '../actions/map/markKinds.ts';

export const stockQuestions = ['hurts', 'typedTwice', 'customersSay'] as const;
export type StockQuestion = (typeof stockQuestions)[number];

/** The mark that an answer to this question becomes. */
export const markOfQuestion: {
  readonly [Q in StockQuestion]: { readonly type: MarkType; readonly waste?: Waste };
} = {
  hurts: { type: 'pain' },
  typedTwice: { type: 'waste', waste: 'extraProcessing' },
  customersSay: { type: 'complaint' },
};

/** Where an answer may be put: the named steps of the map from left to right, and the map itself. */
export function stockPlaces(
  doc: Doc,
  mapId: string,
): readonly { readonly id: string; readonly name: string }[] {
  return mapContents(doc, mapId)
    .steps.filter((step) => step.name !== '')
    .toSorted((a, b) => a.x - b.x || a.y - b.y)
    .map(({ id, name }) => ({ id, name }));
}
