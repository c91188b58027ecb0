import type { Handlers } from '../../shared/ipc/index.ts';
import type { Context } from './context.ts';

/** The window system's own dialogs; only they and the folder browser give the page a path. */
export function dialogHandlers({
  shell,
  settings,
}: Context): Pick<Handlers, 'dialog.openFile' | 'dialog.saveFile'> {
  return {
    'dialog.openFile': ({ title, filters }) =>
      shell.chooseFileToOpen({ title, filters, folder: settings.read().lastFolder }),
    'dialog.saveFile': ({ title, suggestedPath, filters }) =>
      shell.chooseFileToSave({ title, suggestedPath, filters }),
  };
}
