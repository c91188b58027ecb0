/**
 * Kills a working program at random moments. After each kill the file must hold every edit that was answered, no half one, and a
 * history that leads back to the first document and forward to the last. `KILL_ROUNDS` and `KILL_SEED` change how many and which.
 */
import { spawn } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { blankDoc } from '../../../electron/store/blankDoc.ts';
import { writeWorkspace } from '../../../electron/store/writeWorkspace.ts';
import { openForReading } from '../../../electron/store/database.ts';
import { inspectFile } from '../../../electron/store/inspectFile.ts';
import { hasHotJournal } from '../../../electron/store/journal.ts';
import { openStore } from '../../../electron/store/openStore.ts';
import type { Store, StoreOptions } from '../../../electron/store/store.ts';
import { sameValue } from '../../../shared/changes/index.ts';
import { asId, blank, type Doc, type ProcessMap } from '../../../shared/model/index.ts';
import { deskOf, nextEdit, step, type Desk } from './edits.ts';
import { seededRandom } from './random.ts';

const rounds = Number(process.env['KILL_ROUNDS'] ?? 60);
const firstSeed = Number(process.env['KILL_SEED'] ?? Date.now() % 1_000_000_000);
/** A fresh file from time to time: a first kill on a young file is another case than one on an old file. */
const ROUNDS_PER_FILE = 10;
const worker = fileURLToPath(new URL('./worker.ts', import.meta.url));
const output = fileURLToPath(new URL('../../output', import.meta.url));

/** At least one and at most so many edits are answered before a kill, but for those of the last moment. */
const MOST_ANSWERS = 20;

let folder: string;
let options: StoreOptions;
beforeAll(() => {
  // On a disk, not in memory as other tests: what is to be hit is the moment between two syncs.
  mkdirSync(output, { recursive: true });
  folder = mkdtempSync(join(output, 'kill-'));
  let ids = 0;
  options = {
    appData: join(folder, 'app'),
    now: () => '2026-11-23T09:00:00.000Z',
    newId: () => `id${(ids += 1)}`,
    inspect: async (path) => inspectFile(path),
  };
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

test(
  `a program killed ${rounds} times loses no answered edit (seed ${firstSeed})`,
  async () => {
    let hot = 0;
    let edits = 0;
    let path = '';
    for (let round = 0; round < rounds; round += 1) {
      const seed = firstSeed + round;
      if (round % ROUNDS_PER_FILE === 0) {
        path = join(folder, `round ${round}.compass`);
        writeWorkspace(path, firstDoc(), options);
      }
      const before = await withStore(path, deskOf);

      const answered = await workAndKill(path, seed);

      if (hasHotJournal(path)) hot += 1;
      edits += answered - before.revision;
      const expected = replay(before, seed, answered);
      await withStore(path, async (store) => {
        const found = deskOf(store);
        const wanted = expected.find(({ revision }) => revision === found.revision);
        expectSame(found, wanted, `seed ${seed}, answered ${answered}, in the file ${found.revision}`);
        expectWholeHistory(found, `seed ${seed}`);
        if (round % ROUNDS_PER_FILE === ROUNDS_PER_FILE - 1) await walkInStore(store, found, seed);
      });
      expect(integrityOf(path), `seed ${seed}`).toBe('ok');
    }
    process.stdout.write(`${rounds} kills, ${hot} hot journals, ${edits} answered edits, none lost\n`);
    expect(edits, 'edits made in all').toBeGreaterThan(rounds);
    expect(hot, `kills that left a hot journal, of ${rounds}`).toBeGreaterThanOrEqual(rounds / 3);
  },
  rounds * 10_000,
);

/** Answers the last revision that the child said was saved. */
async function workAndKill(path: string, seed: number): Promise<number> {
  const random = seededRandom(seed * 7 + 1);
  const child = spawn(process.execPath, [worker, path, options.appData, String(seed)], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  let output = '';
  child.stdout.setEncoding('utf8');
  const ended = new Promise<void>((resolve) => child.on('close', () => resolve()));
  // Counted in answers, not in time: as much is done on a slow computer as on a fast one.
  const wanted = random.between(1, MOST_ANSWERS);
  await new Promise<void>((resolve, reject) => {
    child.stdout.on('data', (part: string) => {
      output += part;
      if (output.split('\n').length > wanted) resolve();
    });
    child.on('close', () => reject(new Error(`the child ended by itself (seed ${seed})`)));
  });
  await pause(random.between(0, 20));
  if (random.next() < 0.6) waitForHotJournal(path, 200);
  child.kill('SIGKILL');
  await ended;
  return Number(output.slice(0, output.lastIndexOf('\n')).split('\n').at(-1));
}

/** Looks without pause, because the moment between two syncs is short. */
function waitForHotJournal(path: string, mostMs: number): void {
  const end = performance.now() + mostMs;
  while (performance.now() < end) {
    try {
      if (hasHotJournal(path)) return;
    } catch {
      /* the journal went away between two looks */
    }
  }
}

/** What may be in the file: the last answered edit, or the one that was on its way. */
function replay(before: Desk, seed: number, answered: number): Desk[] {
  const random = seededRandom(seed);
  let desk = before;
  while (desk.revision < answered) desk = nextEdit(random, desk).desk;
  return [desk, nextEdit(random, desk).desk];
}

function expectSame(found: Desk, wanted: Desk | undefined, message: string): void {
  expect(wanted, message).toBeDefined();
  expect(sameValue(found.doc, wanted!.doc), message).toBe(true);
  expect(Object.keys(found.doc.note), message).toEqual(Object.keys(wanted!.doc.note));
  expect(idsOf(found.past), message).toEqual(idsOf(wanted!.past));
  expect(idsOf(found.future), message).toEqual(idsOf(wanted!.future));
}
const idsOf = (entries: Desk['past']): string[] => entries.map(({ id }) => id);

/** Back to the first document, forward over everything that was undone, and back to where the file stood. */
function expectWholeHistory(found: Desk, message: string): void {
  let desk = found;
  while (desk.past.length > 0) desk = step(desk, 'undo').desk;
  expect(sameValue(desk.doc, firstDoc()), message).toBe(true);
  while (desk.future.length > 0) desk = step(desk, 'redo').desk;
  while (desk.past.length > found.past.length) desk = step(desk, 'undo').desk;
  expect(sameValue(desk.doc, found.doc), message).toBe(true);
}

/** The same walk through the file, on a copy. */
async function walkInStore(store: Store, found: Desk, seed: number): Promise<void> {
  const { path } = store.saveCopy(join(folder, `walk ${seed}.compass`));
  await withStore(path, (copy) => {
    let desk = found;
    const go = (mode: 'undo' | 'redo') => {
      const next = step(desk, mode);
      copy.apply(next.request);
      desk = next.desk;
    };
    while (desk.past.length > 0) go('undo');
    expect(sameValue(copy.opened().doc, firstDoc()), `seed ${seed}`).toBe(true);
    while (desk.future.length > 0) go('redo');
    expect(sameValue(copy.opened().doc, desk.doc), `seed ${seed}`).toBe(true);
  });
}

async function withStore<T>(path: string, work: (store: Store) => T | Promise<T>): Promise<T> {
  const store = await openStore(path, options);
  try {
    expect(store.readOnlyBecause).toBeNull();
    return await work(store);
  } finally {
    store.close();
  }
}

function integrityOf(path: string): unknown {
  const db = openForReading(path);
  try {
    return db.pragma('integrity_check', { simple: true });
  } finally {
    db.close();
  }
}

function firstDoc(): Doc {
  const map: ProcessMap = {
    ...blank.map,
    id: asId('map-1'),
    name: 'Orders',
    isCustomerFacing: true,
  };
  return { ...blankDoc({ name: 'Bakery' }), map: { [map.id]: map } };
}
