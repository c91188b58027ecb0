/** After a decision, the name of the way is asked at once: Yes and No are offered. */
import { updateElement } from '../../../shared/commands/index.ts';
import { say } from '../canvasStore.ts';
import type { SceneLine } from '../scene/scene.ts';
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
  if (branchId === null || name === null) return;
  if (edit(surface, updateElement, { args: { kind: 'flow', id: branchId, fields: { name } } }))
    say(surface.store, surface.session.text('canvas.say.renamed', { name }));
}

/** Yes and No, each with its digit; what another way out of the same decision is called already is not offered again. */
export function offeredNames(surface: Surface, line: SceneLine): { name: string; digit: string }[] {
  const taken = surface
    .scene()
    .lines.filter(({ id, from }) => id !== line.id && from === line.from)
    .map(({ record }) => record.name);
  return digits.flatMap((digit) => {
    const name = branchNameOf(surface, digit);
    return name === null || taken.includes(name) ? [] : { name, digit };
  });
}

const digits = ['1', '2'] as const;

/** What a digit stands for while names are offered; null: another name is typed. */
export const branchNameOf = ({ session: { text } }: Surface, digit: string): string | null =>
  digit === '1' ? text('canvas.branch.yes') : digit === '2' ? text('canvas.branch.no') : null;
