/** The stores of this window, made once and handed to React through one context; hooks select from them. */
import { createContext, useContext, useRef, type ReactNode } from 'react';
import { useStore } from 'zustand';
import { shallow } from 'zustand/shallow';
import type { Client, StartInfo } from '../../shared/ipc/index.ts';
import type { Doc, Kind, NewId } from '../../shared/model/index.ts';
import type { Text } from '../../shared/text/index.ts';
import type { AnalysisState, AnalysisStore } from './analysisStore.ts';
import type { DocumentState, DocumentStore } from './documentStore.ts';
import type { SaveStatus } from './saveQueue.ts';
import type { FrameState, FrameStore } from './frameStore.ts';
import type { ViewState, ViewStore } from './viewStore.ts';

export interface Session {
  readonly client: Client;
  readonly start: StartInfo;
  readonly text: Text;
  readonly newId: NewId;
  readonly document: DocumentStore;
  readonly view: ViewStore;
  readonly analysis: AnalysisStore;
  /** Dialogs, notices, jobs and settings: what stands around the places. */
  readonly frame: FrameStore;
}

const SessionContext = createContext<Session | null>(null);

export function SessionProvider({ session, children }: { session: Session; children: ReactNode }) {
  return <SessionContext value={session}>{children}</SessionContext>;
}

export function useSession(): Session {
  const session = useContext(SessionContext);
  if (!session) throw new Error('no session around this component');
  return session;
}

export const useText = (): Text => useSession().text;
/** What is selected; with `same`, the object of before as long as the new one says the same. */
export const useDocument = <T,>(
  select: (state: DocumentState) => T,
  same: (a: T, b: T) => boolean = Object.is,
): T => useStore(useSession().document.store, useSteady(select, same));

export const useSaving = <T,>(select: (status: SaveStatus) => T): T =>
  useStore(useSession().document.saving, select);

/** The tables of the document that a component reads: an edit of any other renders nothing. */
export const useTables = <K extends Kind>(...kinds: readonly K[]): Pick<Doc, K> =>
  useDocument(
    ({ doc }) => Object.fromEntries(kinds.map((kind) => [kind, doc[kind]])) as unknown as Pick<Doc, K>,
    shallow,
  );

export const useView = <T,>(select: (state: ViewState) => T): T => useStore(useSession().view, select);
export const useAnalysis = <T,>(
  select: (state: AnalysisState) => T,
  same: (a: T, b: T) => boolean = Object.is,
): T => useStore(useSession().analysis, useSteady(select, same));
export const useFrame = <T,>(select: (state: FrameState) => T): T =>
  useStore(useSession().frame.store, select);

/** The selector, answering with what it answered last while `same` sees no difference. */
function useSteady<S, T>(select: (state: S) => T, same: (a: T, b: T) => boolean): (state: S) => T {
  const last = useRef<{ readonly value: T } | null>(null);
  return (state) => {
    const value = select(state);
    if (last.current && same(last.current.value, value)) return last.current.value;
    last.current = { value };
    return value;
  };
}
