import type { Handlers } from '../../shared/ipc/index.ts';
import type { Chosen } from '../shell/shell.ts';
import type { Context } from './context.ts';

/** The window system's own dialogs; only they and the folder browser give the page a path. */
export function dialogHandlers({
  shell,
  settings,
}: Context): Pick<Handlers, 'dialog.openFile' | 'dialog.saveFile'> {
  return {
    'dialog.openFile': async ({ title, filters }) =>
      asAnswer(await shell.chooseFileToOpen({ title, filters, folder: settings.read().lastFolder })),
    'dialog.saveFile': async ({ title, suggestedPath, filters }) =>
      asAnswer(await shell.chooseFileToSave({ title, suggestedPath, filters })),
  };
}

const asAnswer = (chosen: Chosen): { path: string } | null | 'unsupported' =>
  chosen === null || chosen === 'unsupported' ? chosen : { path: chosen };
