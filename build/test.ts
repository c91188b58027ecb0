/**
 * Every check, one after the other, whatever the one before said. The last line sums the tests of all parts; a part that is no test
 * suite (types, lint, format) counts as one test.
 */
import { spawn } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { testFolder } from './testFolder.ts';

interface Outcome {
  readonly passed: number;
  readonly failed: number;
  /** What failed, a line each; a check that is no suite has said it itself. */
  readonly failures: readonly Failure[];
  /** What passed only when it was tried again. */
  readonly unsteady?: readonly Failure[];
}
interface SuiteOutcome extends Outcome {
  readonly passedTests: readonly string[];
}
interface Failure {
  readonly file: string;
  /** None where the whole file broke off. */
  readonly test: string | null;
  readonly message: string;
}
/** The part of vitest's report that is read here (the format is Jest's). */
interface Report {
  readonly testResults?: readonly {
    readonly name: string;
    readonly message?: string;
    readonly status: string;
    readonly assertionResults: readonly {
      readonly fullName: string;
      readonly status: string;
      readonly failureMessages?: readonly string[];
    }[];
  }[];
}
interface Part {
  readonly name: string;
  readonly isFast: boolean;
  run(): Promise<Outcome>;
}

const root = fileURLToPath(new URL('..', import.meta.url));
const folder = testFolder();
const bin = (name: string): string => join(root, 'node_modules/.bin', name);

const parts: readonly Part[] = [
  ...['shared', 'electron', 'renderer', 'build', 'test'].map((folder) =>
    check(`types of ${folder}`, 'tsc', [
      ...['-p', folder, '--incremental', '--tsBuildInfoFile', `node_modules/.cache/types/${folder}.json`],
    ]),
  ),
  check('lint', 'oxlint', ['--type-aware', '--deny-warnings']),
  check('format', 'prettier', [
    ...['--check', '--log-level', 'warn', '--cache', '--cache-strategy', 'content'],
    '.',
  ]),
  check('unused files and exports', 'knip', [
    ...['--no-progress', '--no-config-hints', '--config', 'build/knip.json'],
    ...['--include', 'files,unlisted,unresolved,exports,enumMembers,duplicates'],
  ]),
  suite('tests', 'build/vitest.config.ts'),
  journeys('window', 'build/vitestWindow.config.ts'),
];

/** A program whose exit code is its answer. */
function check(name: string, program: string, args: readonly string[]): Part {
  return {
    name,
    isFast: true,
    async run() {
      return (await start(program, args)) === 0
        ? { passed: 1, failed: 0, failures: [] }
        : { passed: 0, failed: 1, failures: [] };
    },
  };
}

/** A vitest run. */
function suite(name: string, config: string): Part {
  return { name, isFast: true, run: () => vitest(name, config) };
}

/** So many failures may be those of a moment; more are a fault that a second try would only make longer. */
const MOST_TRIED_AGAIN = 5;

/**
 * A vitest run of journeys in windows. What fails in the crowd is tried once more by itself, because a real window has moments that no
 * test chooses; what passes then counts as passed and is named as unsteady, so that somebody finds its reason.
 */
function journeys(name: string, config: string): Part {
  return {
    name,
    isFast: false,
    async run() {
      const first = await vitest(name, config);
      if (first.failed === 0 || first.failed > MOST_TRIED_AGAIN) return first;
      const files = [...new Set(first.failures.map(({ file }) => file))];
      const again = await vitest(`${name}, once more`, config, files);
      if (![first, again].every(toldAll)) return first;
      const failures = first.failures.filter((failure) => again.failures.some(isSame(failure)));
      const unsteady = first.failures.filter((failure) => !failures.includes(failure));
      const passed = new Set([...first.passedTests, ...again.passedTests]);
      return { passed: passed.size, failed: failures.length, failures, unsteady };
    },
  };
}

/** A run that broke off did not say all that failed. */
const toldAll = ({ failed, failures }: Outcome): boolean => failed === failures.length;

const isSame =
  ({ file, test }: Failure) =>
  (other: Failure): boolean =>
    other.file === file && other.test === test;

/** Counted from vitest's own report. A run that breaks off before it has one counts as failed. */
async function vitest(name: string, config: string, files: readonly string[] = []): Promise<SuiteOutcome> {
  const report = join(folder, `${name}.json`);
  const reporters = ['--reporter=dot', '--reporter=json', `--outputFile.json=${report}`];
  const code = await start('vitest', ['run', '--config', config, ...reporters, ...files]);
  const results = readReport(report);
  const passedTests = results.flatMap(passedIn);
  const failures = results.flatMap(failuresOf);
  const failed = failures.length > 0 || code === 0 ? failures.length : 1;
  return { passed: passedTests.length, failed, failures, passedTests };
}

type FileResult = NonNullable<Report['testResults']>[number];

function readReport(file: string): readonly FileResult[] {
  try {
    return (JSON.parse(readFileSync(file, 'utf8')) as Report).testResults ?? [];
  } catch {
    const message = 'it broke off before it had a report';
    return [{ name: file, message, status: 'failed', assertionResults: [] }];
  }
}

const passedIn = ({ name, assertionResults }: FileResult): readonly string[] =>
  assertionResults
    .filter(({ status }) => status === 'passed')
    .map(({ fullName }) => `${relative(root, name)}: ${fullName}`);

function failuresOf(result: FileResult): readonly Failure[] {
  const file = relative(root, result.name);
  const failed = result.assertionResults.filter(({ status }) => status === 'failed');
  if (failed.length === 0 && result.status === 'failed')
    return [{ file, test: null, message: firstLines(result.message) }];
  return failed.map(({ fullName, failureMessages }) => ({
    file,
    test: fullName,
    message: firstLines(failureMessages?.[0]),
  }));
}

const said = ({ file, test, message }: Failure): string => [file, test ?? [], message].flat().join(': ');
const firstLines = (message = ''): string => message.split('\n').slice(0, 3).join(' ').slice(0, 400);

function start(program: string, args: readonly string[]): Promise<number> {
  return new Promise((resolve) => {
    const child = spawn(bin(program), args, {
      cwd: root,
      env: { ...process.env, TMPDIR: folder },
      stdio: 'inherit',
      shell: process.platform === 'win32',
    });
    child.once('error', () => resolve(1));
    child.once('exit', (code) => resolve(code ?? 1));
  });
}

// Told to end, it ends as if by itself, so that its folder goes.
for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => process.exit(1));

const isFastOnly = process.argv.includes('--fast');
const total = { passed: 0, failed: 0 };
const lines: string[] = [];
for (const part of parts.filter(({ isFast }) => isFast || !isFastOnly)) {
  const begin = performance.now();
  const { passed, failed, failures, unsteady = [] } = await part.run();
  total.passed += passed;
  total.failed += failed;
  const seconds = ((performance.now() - begin) / 1000).toFixed(0);
  lines.push(
    `${failed === 0 ? 'ok    ' : 'FAILED'} ${part.name}: ${passed} passed, ${failed} failed (${seconds} s)`,
    ...failures.map((failure) => `         ${said(failure)}`),
    ...unsteady.map((failure) => `         unsteady, passed when tried again: ${said(failure)}`),
  );
}
console.log(`\n${lines.join('\n')}\n${total.passed} passed, ${total.failed} failed`);
process.exitCode = total.failed === 0 ? 0 : 1;
