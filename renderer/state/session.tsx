/** The stores of this window, made once and handed to React through one context; hooks select from them. */
import { createContext, useContext, type ReactNode } from 'react';
import { useStore } from 'zustand';
import type { Client, StartInfo } from '../../shared/ipc/index.ts';
import type { NewId } from '../../shared/model/index.ts';
import type { Text } from '../../shared/text/index.ts';
import type { AnalysisState, AnalysisStore } from './analysisStore.ts';
import type { DocumentState, DocumentStore } from './documentStore.ts';
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
export const useDocument = <T,>(select: (state: DocumentState) => T): T =>
  useStore(useSession().document.store, select);
export const useView = <T,>(select: (state: ViewState) => T): T => useStore(useSession().view, select);
export const useAnalysis = <T,>(select: (state: AnalysisState) => T): T =>
  useStore(useSession().analysis, select);
export const useFrame = <T,>(select: (state: FrameState) => T): T =>
  useStore(useSession().frame.store, select);
