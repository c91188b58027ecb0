/** What `npm start` does where there is no screen: the worked example's PDF, in the documents folder, and where it lies. */
import { accessSync, constants, mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { randomUUID } from 'node:crypto';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { languageOf } from '../../shared/model/index.ts';
import { workedExample } from '../../shared/templates/index.ts';
import { speak, words } from '../store/words.ts';
import { writeWorkspace } from '../store/writeWorkspace.ts';
import { localDate } from '../ipc/localDate.ts';
import { newId } from '../ipc/newId.ts';
import { findPlaces } from '../shell/places.ts';
import { checkoutCli } from './checkoutCli.ts';
import { runCli } from './runCli.ts';

const parts = checkoutCli();
const { documents } = findPlaces();
const language = languageOf(parts.locale);
speak(language);
const workshop = mkdtempSync(join(tmpdir(), 'process-compass-example-'));
try {
  const workspace = join(workshop, 'example.compass');
  const today = localDate(parts.now());
  writeWorkspace(workspace, workedExample({ newId, today, language }), {
    newId: randomUUID,
    now: () => parts.now().toISOString(),
  });
  const folder = writable(documents);
  // Ours by its name and day: the next start of the day takes its place.
  const pdf = join(folder, `${words('shell.example-name')} – ${today}.pdf`);
  const quiet = { ...parts, out: () => undefined };
  process.exitCode = await runCli(['report', workspace, '--pdf', pdf, '--language', language], quiet);
  if (process.exitCode === 0) parts.out(words('cli.example-printed', { file: pdf }));
} finally {
  rmSync(workshop, { recursive: true, force: true });
}

/** The folder, or where the program lies for somebody who has no such folder and may not make one. */
function writable(wanted: string): string {
  try {
    mkdirSync(wanted, { recursive: true });
    accessSync(wanted, constants.W_OK);
    return wanted;
  } catch {
    return process.cwd();
  }
}
