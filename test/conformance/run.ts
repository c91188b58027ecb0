/**
 * `npm run -s conformance -- [--data DIR] [--vectors FILE] --json`: reads what others drew and counted, and computes what others computed.
 * One line of JSON, or a table for people. Exit code 1 where anything failed.
 */
import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { checkFiles, type Report } from './checkFiles.ts';
import { checkDrawings, moreDecisions } from './drawings.ts';
import { differences, refusals } from './explained.ts';
import { runVectors } from './vectors.ts';

const shared = fileURLToPath(new URL('../../../shared/', import.meta.url));
const { values } = parseArgs({
  options: {
    data: { type: 'string', default: `${shared}data` },
    vectors: { type: 'string', default: `${shared}vectors.json` },
    json: { type: 'boolean', default: false },
  },
});

const files = await checkFiles(values.data);
const drawings = existsSync(`${values.data}/drawio/counts.json`)
  ? checkDrawings(`${values.data}/drawio`)
  : { checked: 0, passed: 0, failed: [], skipped: [{ id: 'drawio', why: 'not there' }] };
const vectors = checkVectors(values.vectors);
const report: Report = {
  checked: files.checked + drawings.checked + vectors.checked,
  passed: files.passed + drawings.passed + vectors.passed,
  failed: [...files.failed, ...drawings.failed, ...vectors.failed],
  skipped: [...files.skipped, ...drawings.skipped, ...vectors.skipped],
};
console.log(values.json ? JSON.stringify(report) : table());
process.exitCode = report.failed.length > 0 || report.checked === 0 ? 1 : 0;

function checkVectors(file: string): Report {
  if (!existsSync(file))
    return { checked: 0, passed: 0, failed: [], skipped: [{ id: file, why: 'not there' }] };
  const parsed: unknown = JSON.parse(readFileSync(file, 'utf8'));
  return runVectors(Array.isArray(parsed) ? parsed : (parsed as { vectors: unknown[] }).vectors);
}

function table(): string {
  const reasons = new Map<string, number>();
  for (const { why } of report.skipped) reasons.set(why, (reasons.get(why) ?? 0) + 1);
  return [
    `BPMN files   ${files.passed} of ${files.checked} (${Object.keys(refusals).length} of them refused in words, as they must be)`,
    `Drawings     ${drawings.passed} of ${drawings.checked}`,
    `Vectors      ${vectors.passed} of ${vectors.checked}`,
    ...report.failed.map(
      ({ file, id, expected, got }) =>
        `FAILED  ${file ?? id}\n  expected ${JSON.stringify(expected)}\n  got      ${JSON.stringify(got)}`,
    ),
    ...Object.entries(differences).flatMap(([file, each]) =>
      each.map(({ count, by, why }) => `explained  ${file}: ${count} ${by}. ${why}`),
    ),
    ...Object.entries(moreDecisions).map(
      ([file, { by, why }]) => `explained  ${file}: gateway ${by}. ${why}`,
    ),
    ...[...reasons].map(([why, n]) => `skipped  ${n}: ${why}`),
    `${report.passed} passed, ${report.failed.length} failed, ${report.skipped.length} skipped`,
  ].join('\n');
}
