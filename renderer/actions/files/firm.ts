import { WORKSPACE_ID } from '../../../shared/model/index.ts';
import type { Session } from '../../state/session.tsx';

/** The firm's name as the title shows it. */
export const firmName = ({ document }: Session): string => {
  const { doc, file } = document.getState();
  return doc.workspace[WORKSPACE_ID]?.name || (file?.name ?? '');
};

export const workspaceFilter = ({ text }: Session) => ({
  name: text('app.workspaceFiles'),
  extensions: ['compass'],
});
