/**
 * Every check, one after the other, whatever the one before said. The last line sums the tests of all parts; a part that is no test
 * suite (types, lint, format) counts as one test.
 */
import { spawn } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { endDisplay, ensureDisplay } from '../test/e2e/xvfb.ts';

interface Outcome {
  readonly passed: number;
  readonly failed: number;
}
interface Part {
  readonly name: string;
  readonly isFast: boolean;
  run(): Promise<Outcome>;
}

const root = fileURLToPath(new URL('..', import.meta.url));
const bin = (name: string): string => join(root, 'node_modules/.bin', name);

const parts: readonly Part[] = [
  ...['shared', 'electron', 'renderer', 'build', 'test'].map((folder) =>
    check(`types of ${folder}`, 'tsc', ['-p', folder]),
  ),
  check('lint', 'oxlint', ['--type-aware', '--deny-warnings']),
  check('format', 'prettier', ['--check', '--log-level', 'warn', '.']),
  check('unused files and exports', 'knip', [
    ...['--no-progress', '--no-config-hints', '--config', 'build/knip.json'],
    ...['--include', 'files,unlisted,unresolved,exports,enumMembers,duplicates'],
  ]),
  suite('tests', 'build/vitest.config.ts', { isFast: true }),
  suite('window', 'build/vitestWindow.config.ts', { isFast: false }),
];

/** A program whose exit code is its answer. */
function check(name: string, program: string, args: readonly string[]): Part {
  return {
    name,
    isFast: true,
    async run() {
      return (await start(program, args)) === 0 ? { passed: 1, failed: 0 } : { passed: 0, failed: 1 };
    },
  };
}

/** A vitest run; counted from its own report. One that breaks off before it has one counts as failed. */
function suite(name: string, config: string, { isFast }: { isFast: boolean }): Part {
  return {
    name,
    isFast,
    async run() {
      const folder = mkdtempSync(join(tmpdir(), 'process-compass-test-'));
      const report = join(folder, 'report.json');
      const reporters = ['--reporter=dot', '--reporter=json', `--outputFile.json=${report}`];
      const code = await start('vitest', ['run', '--config', config, ...reporters]);
      const outcome = readReport(report);
      rmSync(folder, { recursive: true, force: true });
      return code !== 0 && outcome.failed === 0 ? { ...outcome, failed: 1 } : outcome;
    },
  };
}

function readReport(file: string): Outcome {
  try {
    const report = JSON.parse(readFileSync(file, 'utf8')) as Record<string, number>;
    return { passed: report['numPassedTests'] ?? 0, failed: report['numFailedTests'] ?? 0 };
  } catch {
    return { passed: 0, failed: 1 };
  }
}

function start(program: string, args: readonly string[]): Promise<number> {
  return new Promise((resolve) => {
    const child = spawn(bin(program), args, {
      cwd: root,
      stdio: 'inherit',
      shell: process.platform === 'win32',
    });
    child.once('error', () => resolve(1));
    child.once('exit', (code) => resolve(code ?? 1));
  });
}

const isFastOnly = process.argv.includes('--fast');
const total = { passed: 0, failed: 0 };
const lines: string[] = [];
if (!isFastOnly) await ensureDisplay();
for (const part of parts.filter(({ isFast }) => isFast || !isFastOnly)) {
  const begin = performance.now();
  const { passed, failed } = await part.run();
  total.passed += passed;
  total.failed += failed;
  const seconds = ((performance.now() - begin) / 1000).toFixed(0);
  lines.push(
    `${failed === 0 ? 'ok    ' : 'FAILED'} ${part.name}: ${passed} passed, ${failed} failed (${seconds} s)`,
  );
}
endDisplay();
console.log(`\n${lines.join('\n')}\n${total.passed} passed, ${total.failed} failed`);
process.exitCode = total.failed === 0 ? 0 : 1;
