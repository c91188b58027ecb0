import { updated } from '../../changes/index.ts';
import { WORKSPACE_ID, type Workspace } from '../../model/index.ts';
import type { Command } from '../command.ts';

/** Changes the facts of the business: name, currency, working week, default hourly cost, paper, language. */
export const updateWorkspace: Command<{ fields: Partial<Omit<Workspace, 'id'>> }> = {
  name: 'workspace.update',
  refuse(doc, { fields }) {
    if (!doc.workspace[WORKSPACE_ID]) return 'record-missing';
    return fields.name !== undefined && fields.name.trim() === '' ? 'name-missing' : null;
  },
  plan: (doc, { fields }) => [updated('workspace', doc.workspace[WORKSPACE_ID]!, fields)],
};
