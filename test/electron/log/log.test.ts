import { existsSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { AppFailure } from '../../../electron/log/appFailure.ts';
import { createLog } from '../../../electron/log/log.ts';
import { toAppError } from '../../../electron/log/toAppError.ts';
import { temporaryFolder } from '../store/desk.ts';

const logIn = (folder: string) =>
  createLog(folder, { now: () => '2026-11-23T09:00:00.000Z', newRef: () => 'ref-1' });
const linesOf = (path: string) =>
  readFileSync(path, 'utf8')
    .trimEnd()
    .split('\n')
    .map((line) => JSON.parse(line) as { [key: string]: unknown });

test('a line is one JSON object with time, level and event', () => {
  const log = logIn(join(temporaryFolder(), 'log'));
  log.info('file.opened', { records: 12, milliseconds: 3.5 });

  expect(linesOf(log.path)).toEqual([
    { at: '2026-11-23T09:00:00.000Z', level: 'info', event: 'file.opened', records: 12, milliseconds: 3.5 },
  ]);
});

test('the log turns over at one megabyte and keeps two older files', () => {
  const log = logIn(temporaryFolder());
  for (let index = 0; index < 6_000; index += 1) log.info('event', { index, filling: 'x'.repeat(600) });

  for (const path of [log.path, `${log.path}.1`, `${log.path}.2`]) {
    expect(statSync(path).size).toBeLessThanOrEqual(1024 * 1024);
    expect(linesOf(path).length).toBeGreaterThan(0);
  }
  expect(existsSync(`${log.path}.3`)).toBe(false);
  expect(linesOf(log.path).at(-1)!['index']).toBe(5_999);
  expect(linesOf(`${log.path}.1`).at(-1)!['index']).toBe((linesOf(log.path)[0]!['index'] as number) - 1);
});

test('a failure that a user can meet keeps its code and detail, and its content stays out of the log', () => {
  const log = logIn(temporaryFolder());
  const failure = new AppFailure('disk-full', '/home/ada/Secret plan.compass', new Error('row Secret'));

  expect(toAppError(failure, log, 'workspace.apply')).toEqual({
    code: 'disk-full',
    detail: '/home/ada/Secret plan.compass',
    ref: 'ref-1',
  });
  expect(linesOf(log.path)[0]).toMatchObject({
    level: 'error',
    event: 'workspace.apply',
    ref: 'ref-1',
    code: 'disk-full',
  });
  expect(readFileSync(log.path, 'utf8')).not.toContain('Secret');
});

test('a mistake of the program is told by its reference and logged with where it happened', () => {
  const log = logIn(temporaryFolder());

  expect(toAppError(new TypeError('x of "my customer list"'), log, 'map.layout')).toEqual({
    code: 'internal',
    detail: 'ref-1',
    ref: 'ref-1',
  });
  expect(linesOf(log.path)[0]!['stack']).toContain('log.test.ts');
  expect(readFileSync(log.path, 'utf8')).not.toContain('customer');
});

test.each([['text'], [null], [undefined], [{ code: 'x' }]])(
  'anything thrown (%j) becomes an answer',
  (thrown) => {
    const log = logIn(temporaryFolder());

    expect(toAppError(thrown, log, 'event').code).toBe('internal');
    expect(linesOf(log.path)).toHaveLength(1);
  },
);

test('a log that cannot be written stops nothing', () => {
  const folder = temporaryFolder();
  writeFileSync(join(folder, 'log'), 'a file where a folder should be');

  expect(() => logIn(join(folder, 'log')).info('event')).not.toThrow();
});
