/** The child: opens the file, works without pause, and says after each edit which revision was answered. Ends by being killed. */
import { writeSync } from 'node:fs';
import { inspectFile } from '../../../electron/store/inspectFile.ts';
import { openStore } from '../../../electron/store/openStore.ts';
import { deskOf, nextEdit, type Desk } from './edits.ts';
import { seededRandom } from './random.ts';

const [path, appData, seed] = process.argv.slice(2) as [string, string, string];
const store = await openStore(path, {
  appData,
  now: () => '2026-11-23T09:00:00.000Z',
  newId: () => 'unused',
  inspect: async (found) => inspectFile(found),
});
const random = seededRandom(Number(seed));
let desk: Desk = deskOf(store);
writeSync(1, `${desk.revision}\n`);
for (;;) {
  const next = nextEdit(random, desk);
  const { revision } = store.apply(next.request);
  writeSync(1, `${revision}\n`);
  desk = next.desk;
}
