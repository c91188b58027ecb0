/** Saving fails: the drive is full, read-only or gone. Work goes on, nothing typed is lost, and the window is not closed over it. */
import { execFileSync } from 'node:child_process';
import { chmodSync, existsSync, mkdirSync, readdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { lockHolder } from '../../electron/store/lockFile.ts';
import { writeWorkspace } from '../../electron/store/writeWorkspace.ts';
import { workedExample } from '../../shared/templates/index.ts';
import { asId } from '../../shared/model/index.ts';
import { firstStarts } from './firstStarts.ts';
import type { OpenProgram } from './openProgram.ts';
import { fileDoc } from './savedDoc.ts';

const opened = firstStarts();
let program: OpenProgram;
/** Where the workspace lies: a small drive of its own where this computer lets us have one. */
let drive: string;
const at = (name: string): string => join(drive, name);
const FILE = 'Bakery.compass';

beforeEach(() => {
  program = opened();
  drive = join(program.documents, 'Drive');
  mkdirSync(drive, { recursive: true });
});
afterEach(() => {
  if (process.platform !== 'win32' && existsSync(drive)) protect(false);
});

async function openBakery(): Promise<void> {
  const { page } = program;
  let ids = 0;
  const newId = <K extends string>(kind: K) => asId<K>(`${kind}-${(ids += 1)}`);
  const doc = workedExample({ newId, today: '2026-11-25' });
  writeWorkspace(at(FILE), doc, { newId: () => 'file-1', now: () => '2026-11-25T08:00:00.000Z' });
  await page.keyboard.press('Control+o');
  const dialog = page.getByRole('dialog', { name: 'Open a workspace' });
  await dialog.getByRole('row', { name: 'Drive' }).dblclick();
  await dialog.getByRole('row', { name: FILE }).dblclick();
  await page.getByRole('navigation', { name: 'Maps' }).waitFor();
}

const newMap = (): Promise<void> =>
  program.page.getByRole('button', { name: 'New map', exact: true }).last().click();
const newMapsIn = async (path: string): Promise<number> =>
  Object.values((await fileDoc(path)).map).filter(({ name }) => name.startsWith('New map')).length;

const canMount = process.platform === 'linux' && process.getuid?.() === 0 && mountsHere();
function mountsHere(): boolean {
  try {
    execFileSync('unshare', ['--mount', 'true'], { stdio: 'ignore' });
    return true;
  } catch {
    return false;
  }
}

describe.runIf(canMount)('on a small drive', () => {
  beforeEach(() => void execFileSync('mount', ['-t', 'tmpfs', '-o', 'size=3m', 'tmpfs', drive]));
  afterEach(() => void execFileSync('umount', ['-l', drive]));

  it('that is full: edits wait in memory, are counted, and go to the file in their order once there is room', async () => {
    const { page } = program;
    await openBakery();
    fill();
    await newMap();
    await page
      .getByRole('alert')
      .getByText(/The drive is full: .* 1 change waits here/)
      .waitFor();
    await newMap();
    await page
      .getByRole('alert')
      .getByText(/2 changes wait here/)
      .waitFor();
    await page.getByRole('button', { name: 'Try again' }).click();
    await page.getByText(/Still not possible\. The drive is full/).waitFor();
    expect(await newMapsIn(at(FILE))).toBe(0);

    rmSync(at('filler'));
    await page.getByRole('button', { name: 'Try again' }).click();

    await page.getByText('Saved', { exact: true }).waitFor();
    await page.getByRole('alert').waitFor({ state: 'detached' });
    expect(await newMapsIn(at(FILE))).toBe(2);
  });
});

/** Lets nothing be written in the folder; the superuser may write in spite of its mode, but not in spite of this mark. */
function protect(isProtected: boolean): void {
  if (process.getuid?.() === 0) execFileSync('chattr', [isProtected ? '+i' : '-i', drive]);
  else chmodSync(drive, isProtected ? 0o555 : 0o755);
}

/** Takes the last byte of the drive. */
function fill(): void {
  for (const size of [1 << 20, 1 << 16, 4096, 1]) while (fits(size));
}
function fits(size: number): boolean {
  try {
    writeFileSync(at('filler'), Buffer.alloc(size), { flag: 'a' });
    return true;
  } catch {
    return false;
  }
}

it('a window whose last edits are not on disk asks before it closes; a copy elsewhere lets it go with nothing lost', async () => {
  const { page, documents } = program;
  await openBakery();
  renameSync(drive, `${drive} away`);
  await newMap();
  await page.getByRole('button', { name: 'Try again' }).waitFor();

  await program.requestClose();
  const question = page.getByRole('alertdialog', { name: 'Some changes are not on disk yet' });
  await question.getByRole('button', { name: 'Cancel' }).click();
  await question.waitFor({ state: 'detached' });
  await newMap();
  await page
    .getByRole('alert')
    .getByText(/2 changes wait here/)
    .waitFor();

  await program.requestClose();
  await question.getByRole('button', { name: 'Save a copy elsewhere' }).click();
  const dialog = page.getByRole('dialog', { name: 'Save a copy' });
  await dialog.getByRole('button', { name: 'Process Compass files' }).click();
  await dialog.getByRole('textbox', { name: 'File name' }).fill('Rescued');
  await dialog.getByRole('button', { name: 'Save here' }).click();

  await program.ended;
  expect(await newMapsIn(join(documents, 'Rescued.compass'))).toBe(2);
  expect(lockHolder(join(documents, 'Rescued.compass'))).toBeNull();
  expect(readdirSync(`${drive} away`)).toContain(FILE);
});

it.skipIf(process.platform === 'win32')(
  'in a folder that became read-only: a copy elsewhere holds everything, and the work goes on in it',
  async () => {
    const { page, documents } = program;
    await openBakery();
    protect(true);
    await newMap();
    await page
      .getByRole('alert')
      .getByText(/The file cannot be written: .*Your work is kept in memory/)
      .waitFor();
    await newMap();
    await page.getByRole('button', { name: 'Save a copy elsewhere' }).click();
    const dialog = page.getByRole('dialog', { name: 'Save a copy' });
    await dialog.getByRole('button', { name: 'Folder above' }).click();
    await dialog.getByRole('textbox', { name: 'File name' }).fill('Rescued');
    await dialog.getByRole('button', { name: 'Save here' }).click();

    await page.getByText('Copy saved as Rescued.compass.').waitFor();
    await page.getByText('Saved', { exact: true }).waitFor();
    await newMap();
    await page.getByText('Saved', { exact: true }).waitFor();
    expect(await newMapsIn(join(documents, 'Rescued.compass'))).toBe(3);
  },
);
