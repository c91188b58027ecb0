import { created, removed, sameValue, updated, type Change } from '../../changes/index.ts';
import { asId, type Doc, type MethodSetting } from '../../model/index.ts';
import type { Command } from '../command.ts';

/** Settings of the method by their id as this business wants them; null: the method's own. Those left out stay as they are. */
export interface MethodWish {
  readonly [id: string]: MethodSetting['values'] | null;
}

/** Changes the method: numbers, words, weights, or all at once when a file is taken over. What cannot be, the engine leaves out. */
export const setMethod: Command<{ settings: MethodWish }> = {
  name: 'method.set',
  refuse: (doc, { settings }) => (planned(doc, settings).length === 0 ? 'nothing-to-do' : null),
  plan: (doc, { settings }) => planned(doc, settings),
};

function planned(doc: Doc, settings: MethodWish): Change[] {
  return Object.entries(settings).flatMap(([name, values]): Change[] => {
    const id = asId<'methodSetting'>(name);
    const before = doc.methodSetting[id];
    if (values === null || Object.keys(values).length === 0)
      return before ? [removed('methodSetting', before)] : [];
    if (!before) return [created('methodSetting', { id, values })];
    return sameValue(before.values, values) ? [] : [updated('methodSetting', before, { values })];
  });
}
