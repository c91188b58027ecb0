import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { checkFiles } from './checkFiles.ts';
import { checkDrawings, moreDecisions, notProcesses } from './drawings.ts';
import { differences, refusals } from './explained.ts';
import { checkRoundTrips } from './roundTrips.ts';
import { runVectors } from './vectors.ts';

const shared = fileURLToPath(new URL('../../../shared/', import.meta.url));
const data = `${shared}data`;
const isThere = existsSync(data) && existsSync(`${shared}vectors.json`);

describe.skipIf(!isThere)(
  `what others drew and computed${isThere ? '' : ` (SKIPPED: the reference files are not at ${shared})`}`,
  () => {
    it(
      'reads every BPMN file as it was counted, through a workspace saved and opened again',
      { timeout: 300_000 },
      async () => {
        const report = await checkFiles(data);

        expect(report.failed).toEqual([]);
        expect(report.skipped).toEqual([]);
        expect(report.checked).toBeGreaterThanOrEqual(281);
        expect(report.passed).toBe(report.checked);
      },
    );

    it('gives every BPMN file back so that it says the same again', { timeout: 300_000 }, async () => {
      const { checked, failed } = await checkRoundTrips(data);

      expect(failed).toEqual([]);
      expect(checked).toBeGreaterThanOrEqual(260);
    });

    it('reads every drawing of draw.io and Visio as it was counted, cell by cell', () => {
      const report = checkDrawings(`${data}/drawio`);

      expect(report.failed).toEqual([]);
      expect(report.skipped).toEqual([]);
      expect(report.passed).toBeGreaterThanOrEqual(21);
    });

    it('explains only files that are there', () => {
      const drawings = [...Object.keys(moreDecisions), ...Object.keys(notProcesses)];
      const missing = [
        ...Object.keys(differences),
        ...Object.keys(refusals),
        ...drawings.map((file) => `drawio/${file}`),
      ].filter((file) => !existsSync(`${data}/${file}`));

      expect(missing).toEqual([]);
    });

    it('computes every vector, those of the simulation aside', () => {
      const report = runVectors(JSON.parse(readFileSync(`${shared}vectors.json`, 'utf8')));

      expect(report.failed).toEqual([]);
      expect(report.passed).toBe(report.checked);
      expect(report.checked).toBeGreaterThanOrEqual(86);
      expect(report.skipped.filter(({ id }) => !id.startsWith('des-'))).toEqual([]);
    });
  },
);
