import { stripVTControlCharacters } from 'node:util';
import { AppFailure } from '../log/appFailure.ts';
import { words } from '../store/words.ts';

/** How long a Chromium may take to answer: minutes only where something holds it, and then nobody learns why. */
export const LAUNCH_MS = 60_000;

/** A Chromium that is named and cannot be started, in a sentence: which program it is and what it said itself. */
export function launchFailure(program: string, error: unknown): AppFailure {
  const report = stripVTControlCharacters(error instanceof Error ? error.message : String(error));
  return new AppFailure(
    'no-window-system',
    words('shell.chromium-failed', { program, reason: reasonIn(report) }),
    error,
  );
}

/** Out of the driver's report, which lists every switch and each line that the program wrote: `  - [pid=431][err] [431:431:…:ERROR:…] text`. */
function reasonIn(report: string): string {
  if (report.includes("executable doesn't exist")) return words('shell.chromium-missing');
  if (/Timeout \d+ms exceeded/.test(report))
    return words('shell.chromium-silent', { seconds: LAUNCH_MS / 1000 });
  const said = [...report.matchAll(/\[pid=\d+\]\[err\] (?:\[[^\]]*:ERROR:[^\]]*\] )?(.+)$/gm)].map(
    ([, line]) => line!.trim().replace(/\.$/, ''),
  );
  if (said.length > 0) return said.slice(-2).join('; ');
  const code = /exitCode=(\d+)/.exec(report)?.[1];
  return code === undefined ? report.split('\n', 1)[0]! : words('shell.chromium-ended', { code });
}
