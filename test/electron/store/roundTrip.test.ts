import fc from 'fast-check';
import { expect, test } from 'vitest';
import { writeWorkspace } from '../../../electron/store/writeWorkspace.ts';
import { readWorkspace } from '../../../electron/store/readWorkspace.ts';
import { inspectFile } from '../../../electron/store/inspectFile.ts';
import { kinds, WORKSPACE_ID, type AnyRecord, type Doc, type Kind } from '../../../shared/model/index.ts';
import { blankDoc } from '../../../electron/store/blankDoc.ts';
import { join } from 'node:path';
import { arbitraryRecord } from './arbitraryRecord.ts';
import { ownersDoc, ownersOf } from './owners.ts';
import { optionsIn, temporaryFolder } from './desk.ts';
import { runs } from '../../propertyRuns.ts';

test.each(kinds)('a record of kind %s is read back as it was written', async (kind) => {
  const folder = temporaryFolder();
  let files = 0;
  await fc.assert(
    fc.asyncProperty(someOf(kind), async (records) => {
      const path = join(folder, `${(files += 1)}.compass`);
      const doc = withRecords(kind, records);

      writeWorkspace(path, doc, optionsIn(folder));

      const { doc: found } = await readWorkspace(path, async (file) => inspectFile(file));
      expect(found).toEqual(withoutMinusZero(doc));
    }),
    runs(8),
  );
});

function someOf(kind: Kind): fc.Arbitrary<AnyRecord[]> {
  if (kind === 'workspace') return arbitraryRecord(kind, WORKSPACE_ID).map((record) => [record]);
  const ids = ['a', 'it\'s "b"', 'ü😀', '7'];
  return fc.tuple(...ids.map((id) => arbitraryRecord(kind, id, ownersOf(kind))));
}

function withRecords(kind: Kind, records: readonly AnyRecord[]): Doc {
  const base = { ...blankDoc({ name: 'x' }), ...ownersDoc() };
  return {
    ...base,
    [kind]: { ...base[kind], ...Object.fromEntries(records.map((record) => [record.id, record])) },
  };
}

/** The one number that SQLite and JSON do not keep. */
const withoutMinusZero = (doc: Doc): unknown => JSON.parse(JSON.stringify(doc));
