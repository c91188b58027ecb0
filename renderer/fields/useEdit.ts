import { useCallback } from 'react';
import type { Command } from '../../shared/commands/index.ts';
import { useSession } from '../state/session.tsx';

/** Runs a command; answers why it could not run as a sentence, or null when it ran. A gesture key joins a run of typing. */
export type Edit = <Args>(command: Command<Args>, args: Args, gesture?: string) => string | null;

export function useEdit(): Edit {
  const { document, text } = useSession();
  return useCallback(
    (command, args, gesture) => {
      const refusal = document.dispatch(command, args, gesture === undefined ? {} : { gesture });
      if (refusal === null) return null;
      return refusal === 'read-only' ? text('inspector.readOnly') : text(`refusal.${refusal}`);
    },
    [document, text],
  );
}
