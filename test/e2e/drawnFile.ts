import { readdirSync } from 'node:fs';
import { join } from 'node:path';

/** The one workspace that a journey made in this folder. */
export function drawnFile(documents: string): string {
  const found = readdirSync(documents, { recursive: true })
    .map(String)
    .find((name) => name.endsWith('.compass'));
  if (found === undefined) throw new Error(`no workspace in <${documents}>`);
  return join(documents, found);
}
