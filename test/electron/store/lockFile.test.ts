import { spawn, spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { once } from 'node:events';
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { hostname } from 'node:os';
import { dirname, join } from 'node:path';
import { expect, test } from 'vitest';
import { acquireLock, lockHolder, lockPathOf } from '../../../electron/store/lockFile.ts';
import { runs } from '../../propertyRuns.ts';
import { AT, edit, failure, newRole, newStore, reopened, temporaryFolder } from './desk.ts';

const lockText = (more: object): string =>
  JSON.stringify({ host: hostname(), user: 'ada', pid: process.pid, start: '', at: AT, ...more });
const deadPid = (): number => spawnSync(process.execPath, ['-e', '']).pid;

test('the first to open a file writes it, later ones read and are told who writes', async () => {
  const { store, path, options } = await newStore();
  const second = await reopened(path, options);

  expect([store.readOnlyBecause, second.readOnlyBecause]).toEqual([null, 'locked']);
  expect(second.lockedBy).toContain(hostname());
  expect(() => edit(second, 'e1', newRole('r1'))).toThrow(failure('file-locked'));
  expect(() => second.rename('Other')).toThrow(failure('file-locked'));
  expect(() => second.createSnapshot({ name: 'x', reason: 'named' })).toThrow(failure('file-locked'));
});

test('a reader sees what the writer wrote, and is told that there is something new', async () => {
  const { store, path, options } = await newStore();
  const reader = await reopened(path, options);
  expect(reader.outside()).toBe('same');

  edit(store, 'e1', newRole('r1'));

  expect(reader.outside()).toBe('changed');
  expect(reader.opened()).toMatchObject({
    revision: 1,
    readOnlyBecause: 'locked',
    doc: { role: { r1: {} } },
  });
  expect(reader.outside()).toBe('same');
});

test('a reader that stays open when the writer leaves does not take its lock away', async () => {
  const { store, path, options } = await newStore();
  const reader = await reopened(path, options);
  reader.close();
  expect(lockHolder(path)?.pid).toBe(process.pid);

  store.close();

  expect(existsSync(lockPathOf(path))).toBe(false);
  expect((await reopened(path, options)).readOnlyBecause).toBeNull();
});

test('the lock of a program that is gone is ignored', async () => {
  const { store, path, options } = await newStore();
  store.close();
  writeFileSync(lockPathOf(path), lockText({ pid: deadPid() }));

  expect((await reopened(path, options)).readOnlyBecause).toBeNull();
  expect(JSON.parse(readFileSync(lockPathOf(path), 'utf8'))).toMatchObject({
    pid: process.pid,
    host: hostname(),
  });
});

test.runIf(process.platform === 'linux')(
  'the lock of a gone program whose number another one got is ignored',
  () => {
    const path = join(temporaryFolder(), 'a.compass');
    writeFileSync(lockPathOf(path), lockText({ start: 'an earlier run:1' }));

    expect(acquireLock(path, { now: AT }).held).toBe(true);
  },
);

test('a lock from another computer holds until someone says to take it over', async () => {
  const { store, path, options } = await newStore();
  store.close();
  writeFileSync(lockPathOf(path), lockText({ host: 'elsewhere', pid: deadPid() }));

  const reader = await reopened(path, options);
  expect([reader.readOnlyBecause, reader.lockedBy]).toEqual(['locked', 'ada · elsewhere']);
  reader.close();

  expect((await reopened(path, { ...options, takeOver: true })).readOnlyBecause).toBeNull();
});

test.each(['', 'no json', '{"host":1}', '{"host":"x","pid":-1}'])(
  'a lock file that says nothing (%j) is ignored',
  (text) => {
    const path = join(temporaryFolder(), 'a.compass');
    writeFileSync(lockPathOf(path), text);

    expect(acquireLock(path, { now: AT }).held).toBe(true);
  },
);

test('releasing leaves a lock alone that another program has taken meanwhile', () => {
  const path = join(temporaryFolder(), 'a.compass');
  const answer = acquireLock(path, { now: AT });
  if (!answer.held) throw new Error('not held');
  writeFileSync(lockPathOf(path), lockText({ host: 'elsewhere' }));

  answer.lock.release();

  expect(lockHolder(path)?.host).toBe('elsewhere');
});

test('of many programs that start at once exactly one becomes the writer', async () => {
  const { path, store } = await newStore();
  store.close();
  const script = new URL('./lockRace.ts', import.meta.url).pathname;
  for (let round = 0; round < runs(2).numRuns; round += 1) {
    writeFileSync(lockPathOf(path), lockText({ pid: deadPid() }));
    const startAt = String(Date.now() + 1_500);

    const programs = Array.from({ length: 6 }, () =>
      spawn(process.execPath, [script, path, startAt], { stdio: ['pipe', 'pipe', 'inherit'] }),
    );
    const answers = await Promise.all(
      programs.map(async ({ stdout }) => String((await once(stdout, 'data'))[0])),
    );
    for (const { stdin } of programs) stdin.end();

    expect(answers.toSorted()).toEqual(['held', 'refused', 'refused', 'refused', 'refused', 'refused']);
  }
});

test('the right to break a lock, left by a program that died with it, keeps nobody out', async () => {
  const { path, store } = await newStore();
  store.close();
  const dead = lockText({ pid: deadPid() });
  writeFileSync(lockPathOf(path), dead);
  const hash = createHash('sha256').update(dead).digest('hex').slice(0, 16);
  writeFileSync(`${lockPathOf(path)}.${hash}`, lockText({ pid: deadPid() }));

  const answer = acquireLock(path, { now: '2026-11-23T12:00:00.000Z' });

  expect(answer.held).toBe(true);
  expect(readdirSync(dirname(path)).filter((name) => name.includes(`#.${hash}`))).toEqual([]);
});
