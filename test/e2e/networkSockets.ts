/** The network as Linux sees it: which TCP sockets a process and its children hold. */
import { readdirSync, readFileSync, readlinkSync } from 'node:fs';

/** Every TCP socket, listening or connected, of a process and all that it started, as "address → address, state". */
export function networkSockets(pid: number): string[] {
  const owned = new Set(familyOf(pid).flatMap(socketsOf));
  return ['tcp', 'tcp6'].flatMap((kind) =>
    readFileSync(`/proc/net/${kind}`, 'utf8')
      .split('\n')
      .slice(1)
      .map((line) => line.trim().split(/\s+/))
      .filter((fields) => owned.has(fields[9] ?? ''))
      .map(([, local, remote, state]) => `${local} → ${remote}, ${state}`),
  );
}

function familyOf(pid: number): number[] {
  const parents = new Map<number, number>();
  for (const name of readdirSync('/proc')) {
    if (!/^\d+$/.test(name)) continue;
    // Behind the name, which may hold spaces and brackets: state, then the parent.
    const stat = gone(() => readFileSync(`/proc/${name}/stat`, 'utf8'));
    if (stat !== null) parents.set(Number(name), Number(stat.slice(stat.lastIndexOf(')') + 2).split(' ')[1]));
  }
  const family = [pid];
  for (const member of family)
    family.push(...[...parents].filter(([, parent]) => parent === member).map(([child]) => child));
  return family;
}

function socketsOf(pid: number): string[] {
  return (gone(() => readdirSync(`/proc/${pid}/fd`)) ?? []).flatMap((descriptor) => {
    const target = gone(() => readlinkSync(`/proc/${pid}/fd/${descriptor}`));
    const inode = /^socket:\[(\d+)\]$/.exec(target ?? '')?.[1];
    return inode === undefined ? [] : [inode];
  });
}

/** Processes and descriptors may go while they are looked at. */
function gone<T>(look: () => T): T | null {
  try {
    return look();
  } catch {
    return null;
  }
}
