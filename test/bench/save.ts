/** One edit on disk: our store against the least that SQLite can do with the same durability. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import Database from 'better-sqlite3';
import { apply, toWire } from '../../shared/changes/index.ts';
import { moveElements } from '../../shared/commands/index.ts';
import { createStore } from '../../electron/store/createStore.ts';
import { bigMap } from './bigMap.ts';
import { measurement, median, type Measurement } from './figures.ts';

const EDITS = 200;

export async function benchSave(): Promise<Measurement[]> {
  const folder = mkdtempSync(join(tmpdir(), 'compass-bench-'));
  try {
    const bare = bareCommits(join(folder, 'bare.db'));
    const ours = await storeCommits(folder);
    const bareAgain = bareCommits(join(folder, 'bare-again.db'));
    return [measurement('save', median(ours), median([...bare, ...bareAgain]), 'ms')];
  } finally {
    rmSync(folder, { recursive: true });
  }
}

async function storeCommits(folder: string): Promise<number[]> {
  let doc = bigMap(1000);
  let ids = 0;
  const newId = () => `id-${(ids += 1)}`;
  const now = () => '2026-11-23T12:00:00.000Z';
  const store = await createStore(join(folder, 'ours.compass'), doc, {
    appData: join(folder, 'app'),
    now,
    newId,
  });
  let { revision } = store.opened();
  const times: number[] = [];
  for (let edit = 0; edit < EDITS; edit += 1) {
    const step = doc.step[`step-${(edit % 6) + 10 * Math.floor(edit / 10)}`] ?? doc.step['step-0']!;
    const moves = [{ id: step.id, x: step.x + 1, y: step.y }];
    const changes = moveElements.plan(doc, { moves }, { newId: newId as never, today: '2026-11-23' });
    const request = {
      mode: 'do' as const,
      entryId: newId(),
      command: moveElements.name,
      at: now(),
      baseRevision: revision,
      changes: toWire(changes),
    };
    const start = performance.now();
    revision = store.apply(request).revision;
    times.push(performance.now() - start);
    doc = apply(doc, changes);
  }
  store.close();
  return times;
}

function bareCommits(path: string): number[] {
  const { commit, close } = bareFile(path);
  const times = Array.from({ length: EDITS }, () => commit());
  close();
  return times;
}

/** A file of 1,000 rows; `commit` changes one and adds a line of history, in one transaction, with the journal and flushing of a workspace (ms). */
export function bareFile(path: string): { readonly commit: () => number; readonly close: () => void } {
  const db = new Database(path);
  db.pragma('journal_mode = DELETE');
  db.pragma('synchronous = EXTRA');
  db.exec('CREATE TABLE step (id TEXT PRIMARY KEY, x REAL, y REAL, name TEXT) STRICT');
  db.exec('CREATE TABLE history (revision INTEGER PRIMARY KEY, changes TEXT) STRICT');
  const insert = db.prepare('INSERT INTO step VALUES (?, ?, ?, ?)');
  db.transaction(() => {
    for (let index = 0; index < 1000; index += 1)
      insert.run(`step-${index}`, index, index, 'Check the customer’s order');
  })();
  const update = db.prepare('UPDATE step SET x = ? WHERE id = ?');
  const note = db.prepare('INSERT INTO history (changes) VALUES (?)');
  const change = db.transaction((edit: number) => {
    update.run(edit, `step-${edit}`);
    note.run(JSON.stringify([{ kind: 'step', id: `step-${edit}`, set: { x: [edit - 1, edit] } }]));
  });
  let edit = 0;
  return {
    commit() {
      const start = performance.now();
      change((edit += 1));
      return performance.now() - start;
    },
    close: () => void db.close(),
  };
}
