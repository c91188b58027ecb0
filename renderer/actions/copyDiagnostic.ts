import { kinds } from '../../shared/model/index.ts';
import { copyWords } from './copyWords.ts';
import type { Session } from '../state/session.tsx';

/** Puts facts for a report of a fault on the clipboard: versions, sizes and states, and nothing that a user typed. */
export function copyDiagnostic(session: Session): Promise<void> {
  return copyWords(session, diagnosticOf(session, navigator.userAgent), session.text('app.diagnosticCopied'));
}

export function diagnosticOf({ analysis, document, frame, start, view }: Session, agent: string): string {
  const { doc, file, past } = document.getState();
  const saving = document.saving.getState();
  const counts = kinds.map((kind) => `${kind} ${Object.keys(doc[kind]).length}`).join(', ');
  const { settings } = frame.getState();
  return [
    `Process Compass ${start.version}, ${start.windowSystem} on ${start.platform}, ${agent}`,
    `locale ${start.locale}, language ${settings.language}, theme ${settings.theme}, text ${settings.textScale}`,
    `place ${view.getState().place}, file ${file ? (file.readOnlyBecause ?? 'writable') : 'none'}, saving ${saving.state}` +
      (saving.error ? ` (${saving.error.code} ${saving.error.ref ?? ''})` : ''),
    `history ${past.length}, method ${analysis.getState().analysis?.methodVersion ?? 'none'}`,
    `records: ${counts}`,
  ].join('\n');
}
