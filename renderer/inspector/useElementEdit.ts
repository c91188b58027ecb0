import { useCallback } from 'react';
import { updateElement } from '../../shared/commands/index.ts';
import type { ElementKind, Records } from '../../shared/model/index.ts';
import { useEdit } from '../fields/useEdit.ts';

/** Changes fields of one drawn element; answers why not, or null. */
export function useElementEdit<K extends ElementKind>(kind: K, id: string) {
  const edit = useEdit();
  return useCallback(
    (fields: Partial<Omit<Records[K], 'id'>>, gesture?: string): string | null =>
      edit(updateElement, { kind, id, fields }, gesture),
    [edit, kind, id],
  );
}
