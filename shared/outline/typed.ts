/** What a person types as a list, understood: steps in order, decisions with their ways, and where a way ends or leads back. */
export const columns = ['who', 'what', 'with', 'data', 'minutes', 'wait', 'note'] as const;
export type Column = (typeof columns)[number];
/** The words of one line, by column; empty where nothing was said. */
export type Cells = { readonly [C in Column]: string };

export const noCells: Cells = { who: '', what: '', with: '', data: '', minutes: '', wait: '', note: '' };

export interface TypedStep {
  readonly kind: 'step';
  readonly cells: Cells;
}
/** Ways that part here and meet again after: one of them (exclusive), or all at the same time (parallel). */
export interface TypedSplit {
  readonly kind: 'split';
  readonly type: 'exclusive' | 'parallel';
  /** The question; empty where only the ways were named. */
  readonly cells: Cells;
  readonly ways: readonly TypedWay[];
}
/** The way ends here and goes on at a step that has this name. */
export interface TypedJump {
  readonly kind: 'jump';
  readonly to: string;
  readonly isBack: boolean;
}
export interface TypedEnd {
  readonly kind: 'end';
  readonly name: string;
}
export type TypedItem = TypedStep | TypedSplit | TypedJump | TypedEnd;

export interface TypedWay {
  readonly name: string;
  readonly items: readonly TypedItem[];
}

export interface TypedList {
  /** Ways that stand before any step: they belong to the decision before the place where the list is put. */
  readonly ways: { readonly type: TypedSplit['type']; readonly list: readonly TypedWay[] } | null;
  readonly items: readonly TypedItem[];
}

/** How many lines of a list are something that is done or decided. */
export function countTyped(items: readonly TypedItem[]): number {
  let count = 0;
  for (const item of items) {
    if (item.kind === 'step') count += 1;
    if (item.kind === 'split')
      count +=
        (item.cells.what === '' ? 0 : 1) + item.ways.reduce((sum, way) => sum + countTyped(way.items), 0);
  }
  return count;
}
