/** Random commands that reshape a map, for the property tests of the document; see `randomEdits.ts`. */
import * as commands from '../../../shared/commands/index.ts';
import type { Command } from '../../../shared/commands/index.ts';
import type { Doc } from '../../../shared/model/index.ts';

interface Call {
  readonly command: Command<unknown>;
  readonly args: unknown;
}
type Attempt = (
  doc: Doc,
  edit: { readonly numbers: readonly number[]; readonly word: string },
) => Call | null;

const run = <Args>(command: Command<Args>, args: Args): Call => ({ command, args });
const oneOf = <T>(list: readonly T[], n: number): T | undefined =>
  list[Math.abs(n) % Math.max(1, list.length)];

export const reshapes: readonly Attempt[] = [
  (doc, { numbers: [a, b] }) => {
    const step = oneOf(
      Object.values(doc.step).filter(({ type }) => type === 'subprocess'),
      a!,
    );
    const closedSize = { width: 120 + Math.abs(b! % 80), height: 64 };
    return step ? run(commands.expandStep, { id: step.id, isExpanded: !step.isExpanded, closedSize }) : null;
  },
];
