import { readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';

/** The workspace that a journey made in this folder; of several the one that was written last. */
export function drawnFile(documents: string): string {
  const [found] = readdirSync(documents, { recursive: true })
    .map((name) => join(documents, String(name)))
    .filter((path) => path.endsWith('.compass'))
    .map((path) => ({ path, writtenAt: statSync(path).mtimeMs }))
    .toSorted((a, b) => b.writtenAt - a.writtenAt);
  if (found === undefined) throw new Error(`no workspace in <${documents}>`);
  return found.path;
}
