/** Every action of the program. To add one: an object in the file of its area; its words in `shared/text`. */
import type { Action } from './action.ts';
import { editActions } from './editActions.ts';
import { fileActions } from './fileActions.ts';
import { helpActions } from './helpActions.ts';
import { ideaActions } from './ideaActions.ts';
import { canvasActions } from './map/canvasActions.ts';
import { mapListActions } from './mapListActions.ts';
import { readingActions } from './map/readingActions.ts';
import { viewActions } from './viewActions.ts';

export const actions: readonly Action[] = [
  ...fileActions,
  ...mapListActions,
  ...editActions,
  ...readingActions,
  ...canvasActions,
  ...ideaActions,
  ...viewActions,
  ...helpActions,
];

const actionById: ReadonlyMap<string, Action> = new Map(actions.map((action) => [action.id, action]));

export const shortcutOf = (id: string): string | undefined => actionOf(id).shortcut;

export function actionOf(id: string): Action {
  const action = actionById.get(id);
  if (!action) throw new Error(`no action <${id}>`);
  return action;
}
