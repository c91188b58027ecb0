/** Thousands of broken files: each is opened or refused in words, none crashes anything, none is changed by being looked at. */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { AppFailure } from '../../../electron/log/appFailure.ts';
import { checkFile } from '../../../electron/store/checkFile.ts';
import { inspectFile } from '../../../electron/store/inspectFile.ts';
import { readWorkspace } from '../../../electron/store/readWorkspace.ts';
import { salvage } from '../../../electron/store/salvage.ts';
import { runs } from '../../propertyRuns.ts';
import { seededRandom, type Random } from '../kill/random.ts';
import { edit, newRole, newStore, optionsIn, temporaryFolder } from './desk.ts';

const FILES = runs(800).numRuns;

test(
  `of ${FILES} mutated files none crashes the reader and none is altered`,
  async () => {
    const sound = await soundBytes();
    const folder = temporaryFolder();
    const path = join(folder, 'mutated.compass');
    const options = optionsIn(folder);
    const outcomes = { read: 0, refused: 0, recovered: 0 };
    for (let seed = 0; seed < FILES; seed += 1) {
      const bytes = mutate(sound, seededRandom(seed));
      writeFileSync(path, bytes);

      const answer = await readWorkspace(path, async (file) => inspectFile(file)).catch(
        (error: unknown) => error,
      );

      if (answer instanceof AppFailure) outcomes.refused += 1;
      else if (answer instanceof Error) throw new Error(`seed ${seed}`, { cause: answer });
      else outcomes.read += 1;
      if (seed % 20 === 0) {
        await checkFile(path, { appData: options.appData, inspect: async (file) => inspectFile(file) });
        if (answer instanceof AppFailure && salvaged(path, options, seed)) outcomes.recovered += 1;
      }
      expect(readFileSync(path).equals(bytes), `seed ${seed}`).toBe(true);
    }
    expect(outcomes.refused).toBeGreaterThan(FILES / 3);
    expect(outcomes.read).toBeGreaterThan(FILES / 20);
    expect(outcomes.recovered).toBeGreaterThan(FILES / 160);
  },
  60_000 + FILES * 60,
);

function salvaged(path: string, options: Parameters<typeof salvage>[1], seed: number): boolean {
  try {
    return salvage(path, options).records > 0;
  } catch (error) {
    if (!(error instanceof AppFailure)) throw new Error(`seed ${seed}`, { cause: error });
    return false;
  }
}

async function soundBytes(): Promise<Buffer> {
  const { store, path } = await newStore();
  for (let index = 0; index < 40; index += 1)
    edit(store, `e${index}`, newRole(`r${index}`, 'name '.repeat(20)));
  store.createSnapshot({ name: 'before', reason: 'named' });
  store.close();
  return readFileSync(path);
}

function mutate(sound: Buffer, random: Random): Buffer {
  const dice = random.next();
  if (dice < 0.15) return sound.subarray(0, random.between(0, sound.length));
  const bytes = Buffer.from(sound);
  if (dice < 0.2) return randomBytes(bytes.subarray(0, random.between(0, 9_000)), random);
  // Most harm is done where SQLite keeps its structure: the header and the first bytes of a page.
  const flips = random.between(1, 12);
  for (let flip = 0; flip < flips; flip += 1) {
    const page = random.between(0, bytes.length / 4096 - 1) * 4096;
    const at =
      dice < 0.4
        ? random.between(0, 107)
        : dice < 0.7
          ? page + random.between(0, 40)
          : random.between(0, bytes.length - 1);
    bytes[at] = random.between(0, 255);
  }
  if (dice > 0.9) randomBytes(bytes.subarray(random.between(0, bytes.length - 1)).subarray(0, 4096), random);
  return bytes;
}

function randomBytes(bytes: Buffer, random: Random): Buffer {
  for (let at = 0; at < bytes.length; at += 1) bytes[at] = random.between(0, 255);
  return bytes;
}
