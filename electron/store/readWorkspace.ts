import { realpathSync } from 'node:fs';
import { resolve } from 'node:path';
import type { Doc } from '../../shared/model/index.ts';
import { AppFailure } from '../log/appFailure.ts';
import { migrations } from '../migrations/index.ts';
import type { Inspection } from './inspectFile.ts';
import { inspectInChild } from './inspectInChild.ts';
import { readContents } from './readFile.ts';
import { titleOf } from './reads.ts';
import { openSource } from './source.ts';
import { withFailures } from './sqliteFailure.ts';

export interface ReadWorkspace {
  readonly path: string;
  readonly name: string;
  readonly doc: Doc;
  readonly revision: number;
}

/** Reads a workspace without writing anything to it or beside it; works while the program has it open. Throws `AppFailure`. */
export async function readWorkspace(
  rawPath: string,
  inspect: (path: string) => Promise<Inspection> = inspectInChild,
): Promise<ReadWorkspace> {
  const path = withFailures(resolve(rawPath), 'reading', () => realpathSync(resolve(rawPath)));
  const found = await inspect(path);
  if ('error' in found) throw new AppFailure(found.error.code, found.error.detail ?? path);
  return withFailures(path, 'reading', () => {
    const source = openSource(path, migrations);
    try {
      const { doc, state } = readContents(source.db);
      return { path, name: titleOf(path), doc, revision: state.revision };
    } finally {
      source.close();
    }
  });
}
