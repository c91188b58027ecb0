/** After a decision, the name of the way is asked at once: Yes and No are offered. */
import { updateElement } from '../../../shared/commands/index.ts';
import { edit, type Surface } from '../surface.ts';

/** Offers names for a line that leaves a decision; nothing for other lines. */
export function offerBranchName(surface: Surface, lineId: string): void {
  const line = surface.scene().lineById.get(lineId);
  const isBranch =
    line?.from?.kind === 'gateway' &&
    line.record.type === 'sequence' &&
    (line.from.record.type === 'exclusive' || line.from.record.type === 'inclusive') &&
    line.record.name === '';
  if (isBranch) surface.store.setState({ branchId: lineId });
}

/** Names the offered line; null puts the offer away. */
export function nameBranch(surface: Surface, name: string | null): void {
  const { branchId } = surface.store.getState();
  surface.store.setState({ branchId: null });
  if (branchId !== null && name !== null)
    edit(surface, updateElement, { args: { kind: 'flow', id: branchId, fields: { name } } });
}

/** What a digit stands for while names are offered; null: another name is typed. */
export const branchNameOf = ({ session: { text } }: Surface, digit: string): string | null =>
  digit === '1' ? text('canvas.branch.yes') : digit === '2' ? text('canvas.branch.no') : null;
