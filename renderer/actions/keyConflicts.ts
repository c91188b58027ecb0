import type { Action } from './action.ts';

/** Shortcuts that two actions of one scope claim, or that begin the sequence of another ("m" and "m b"); none in a sound registry. */
export function keyConflicts(actions: readonly Action[]): string[] {
  const owners = new Map<string, string>();
  const conflicts: string[] = [];
  for (const action of actions)
    for (const shortcut of [action.shortcut, ...(action.otherShortcuts ?? [])]) {
      if (shortcut === undefined) continue;
      const key = `${action.scope ?? 'window'} ${shortcut.toLowerCase()}`;
      const owner = owners.get(key);
      if (owner !== undefined) conflicts.push(`${key}: ${owner}, ${action.id}`);
      owners.set(key, action.id);
    }
  for (const [key, owner] of owners) {
    const first = owners.get(key.split(' ').slice(0, 2).join(' '));
    if (first !== undefined && first !== owner) conflicts.push(`${key}: ${first}, ${owner}`);
  }
  return conflicts;
}
