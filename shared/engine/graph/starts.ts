import type { Step } from '../../model/index.ts';
import type { Draft, StatedShare } from './compile.ts';
import type { Start } from './graph.ts';
import { splitShares } from './splitShares.ts';

/** Where cases begin; also leads into and out of every subprocess with contents. */
export function startsOf(draft: Draft, stated: StatedShare): Start[] {
  const scopes = scopesOf(draft);
  const hasIncoming = new Set(draft.out.flatMap((arcs) => arcs.map((arc) => arc.to)));
  const starts: Start[] = [];
  for (const { subprocess, nodes } of scopes) {
    const first = firstNodes({ draft, nodes, subprocess, hasIncoming, stated });
    if (!subprocess) {
      starts.push(...first);
      continue;
    }
    const entry = draft.indexOf.get(subprocess.id)!;
    const exit = draft.exitOf.get(subprocess.id)!;
    draft.splits[entry] = first.length > 1 && first.every((start) => start.share === 1) ? 'parallel' : 'none';
    for (const { node, share } of first) push(draft, entry, node, share);
    const lasts = nodes.filter((node) => draft.out[node]!.length === 0 && !isExitOf(draft, node));
    for (const node of lasts) push(draft, node, exit, 1);
    if (first.length === 0 || lasts.length === 0) push(draft, entry, exit, 1);
  }
  return starts;
}

const push = (draft: Draft, from: number, to: number, share: number): void => {
  draft.out[from]!.push({ to, share, weight: share, flowId: null, isStated: true });
};

interface Scope {
  readonly subprocess: Step | null;
  readonly nodes: number[];
}

/** The pools on the top level and the insides of subprocesses, deepest first so that an inner end leads on before its outer one is looked at. */
function scopesOf({ contents, indexOf, exitOf, kinds, ids }: Draft): Scope[] {
  const scopes = new Map<string, Scope>();
  const stepById = new Map(contents.steps.map((step) => [step.id as string, step]));
  ids.forEach((id, node) => {
    if (kinds[node] === 'exit') return;
    const record = contents.nodeById.get(id)!;
    const subprocess = record.parentId ? (stepById.get(record.parentId) ?? null) : null;
    const pool = 'poolId' in record ? (record.poolId ?? '') : '';
    const key = subprocess ? `in ${subprocess.id}` : `pool ${pool}`;
    const scope = scopes.get(key) ?? { subprocess, nodes: [] };
    scopes.set(key, scope);
    // A subprocess with contents is left at its exit, so the exit stands for its end.
    scope.nodes.push(indexOf.get(id)!);
    const exit = exitOf.get(id);
    if (exit !== undefined && exit !== node) scope.nodes.push(exit);
  });
  const depth = (step: Step | null): number => {
    let steps = 0;
    for (let at = step; at && steps < 200; at = at.parentId ? (stepById.get(at.parentId) ?? null) : null)
      steps++;
    return steps;
  };
  return [...scopes.values()].toSorted((a, b) => depth(b.subprocess) - depth(a.subprocess));
}

/** A subprocess's own entry is no end of the scope around it: it goes on inside. */
const isExitOf = (draft: Draft, node: number): boolean =>
  draft.kinds[node] === 'step' && draft.exitOf.get(draft.ids[node]!) !== node;

interface FirstInput {
  readonly draft: Draft;
  readonly nodes: readonly number[];
  readonly subprocess: Step | null;
  readonly hasIncoming: ReadonlySet<number>;
  readonly stated: StatedShare;
}

/** Several start events divide the cases by their shares; those without one get the rest equally. */
function firstNodes({ draft, nodes, subprocess, hasIncoming, stated }: FirstInput): Start[] {
  const { contents, ids, kinds } = draft;
  const startEvents = nodes.filter((node) => {
    const record = contents.nodeById.get(ids[node]!);
    return kinds[node] === 'event' && record && 'position' in record && record.position === 'start';
  });
  if (startEvents.length > 0) {
    const live = startEvents.filter((node) => draft.out[node]!.length > 0);
    const used = live.length > 0 ? live : startEvents;
    const shares = splitShares(
      'exclusive',
      used.map((node) => ({ stated: stated(ids[node]!), isBack: false })),
    );
    return used.map((node, index) => ({ node, share: shares[index]! }));
  }
  const open = nodes.filter((node) => !hasIncoming.has(node) && canBegin(draft, node));
  const isFree = subprocess !== null && subprocess.variant === 'adHoc';
  if (isFree)
    return nodes
      .filter((node) => kinds[node] === 'step' && !hasIncoming.has(node))
      .map((node) => ({ node, share: 1 }));
  return open.map((node) => ({ node, share: 1 }));
}

function canBegin({ contents, kinds, ids }: Draft, node: number): boolean {
  const record = contents.nodeById.get(ids[node]!)!;
  if (kinds[node] === 'exit') return false;
  if ('position' in record)
    return record.position !== 'boundary' && !(record.trigger === 'link' && !record.isThrowing);
  if ('isCompensation' in record) return !record.isCompensation && record.variant !== 'event';
  return true;
}
