import { useMemo } from 'react';
import { weighOptions } from '../../../shared/commands/index.ts';
import { pairKey, weighingOf } from '../../../shared/engine/index.ts';
import type { Initiative, Weighing } from '../../../shared/model/index.ts';
import { criterionName } from '../../../shared/report/index.ts';
import { useEdit } from '../../fields/useEdit.ts';
import { useDocument, useSession } from '../../state/session.tsx';

type Criterion = Weighing['criteria'][number];
type Weighed = Omit<Weighing, 'id' | 'initiativeId'>;

/** The criteria of an initiative and the ways to change them; each change is one undo. */
export function useWeighing(initiative: Initiative) {
  const { newId } = useSession();
  const edit = useEdit();
  const doc = useDocument((state) => state.doc);
  return useMemo(() => {
    const now = weighingOf(doc, initiative.id);
    const set = (fields: Partial<Weighed>): string | null =>
      edit(weighOptions, { initiativeId: initiative.id, fields: { ...now, ...fields } });
    return {
      set,
      setCriterion: (id: string, fields: Partial<Criterion>) =>
        set({ criteria: now.criteria.map((one) => (one.id === id ? { ...one, ...fields } : one)) }),
      add: (name: string) =>
        set({
          criteria: [...now.criteria, { id: newId('weighing'), name, letter: 'C', floor: null }],
        }),
      remove: (id: string) => set({ criteria: now.criteria.filter((one) => one.id !== id) }),
      /** Null: as the letters say. */
      compare: (first: string, second: string, ratio: number | null) => {
        const {
          [pairKey(first, second)]: _old,
          [pairKey(second, first)]: _turned,
          ...rest
        } = now.comparisons;
        return set({ comparisons: ratio === null ? rest : { ...rest, [pairKey(first, second)]: ratio } });
      },
      /** Another initiative whose criteria were said, while nothing is said here. */
      toCopy: Object.values(doc.weighing).some(({ initiativeId }) => initiativeId === initiative.id)
        ? null
        : (Object.values(doc.weighing)[0] ?? null),
    };
  }, [doc, edit, initiative.id, newId]);
}

/** What a criterion is called. */
export function useCriterionName(): (criterion: { readonly id: string; readonly name: string }) => string {
  const { text } = useSession();
  return (criterion) => criterionName(criterion, text);
}
