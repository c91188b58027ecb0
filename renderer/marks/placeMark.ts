import { addMark } from '../../shared/commands/index.ts';
import type { Mark } from '../../shared/model/index.ts';
import type { Session } from '../state/session.tsx';
import type { MarkType, Waste } from '../actions/map/markKinds.ts';

export interface MarkTarget {
  readonly mapId: string;
  readonly kind: Mark['targetKind'];
  readonly id: string;
}

export interface NewMark {
  readonly type: MarkType;
  readonly waste?: Waste;
  readonly note?: string;
  /** Joins several marks into one entry of the history. */
  readonly gesture?: string;
}

/** Puts a mark of this kind on an element; answers its id, or null when it may not be. A waste without a kind of waste counts as waiting. */
export function placeMark(
  { document, newId }: Session,
  target: MarkTarget,
  { type, waste, note = '', gesture }: NewMark,
): string | null {
  const id = newId('mark');
  const refusal = document.dispatch(
    addMark,
    {
      id,
      mapId: target.mapId,
      targetKind: target.kind,
      targetId: target.id,
      type,
      note,
      ...(type === 'waste' ? { waste: waste ?? 'waiting' } : {}),
    },
    gesture === undefined ? {} : { gesture },
  );
  return refusal === null ? id : null;
}
