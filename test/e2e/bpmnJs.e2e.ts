/** BPMN that we write, opened in the real bpmn-js: nothing to complain of that the original did not give, every element at its place. */
import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { chromium } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { findChromium } from '../../electron/shell/findChromium.ts';
import { bpmnFilesIn } from '../conformance/checkFiles.ts';
import { otherInBpmnJs } from '../conformance/explained.ts';
import { compareInBpmnJs, loadViewer, type Comparison } from '../conformance/inBpmnJs.ts';
import { propertyFactor } from '../propertyRuns.ts';

const data = fileURLToPath(new URL('../../../shared/data', import.meta.url));
const isThere = existsSync(data);
/** One file of so many is tried each time; the soak tries all. */
const EVERY = 10;
const isWhole = propertyFactor > 1;

describe.skipIf(!isThere)(
  `BPMN for others${isThere ? '' : ` (SKIPPED: the reference files are not at ${data})`}`,
  () => {
    it('shows in bpmn-js what the original shows', { timeout: 300_000 }, async () => {
      const browser = await chromium.launch({
        executablePath: findChromium()!,
        chromiumSandbox: process.getuid?.() !== 0,
      });
      const compared: Comparison[] = [];
      try {
        const page = await browser.newPage();
        await loadViewer(page);
        for (const file of bpmnFilesIn(data).filter((_, index) => isWhole || index % EVERY === 0)) {
          const comparison = await compareInBpmnJs(page, data, file);
          if (comparison) compared.push(comparison);
        }
      } finally {
        await browser.close();
      }
      const differing = compared.filter(
        ({ moved, newWarnings, isShut }) => isShut || moved.length > 0 || newWarnings.length > 0,
      );
      expect(differing.filter(({ file }) => !(file in otherInBpmnJs))).toEqual([]);
      expect(compared.length).toBeGreaterThanOrEqual(isWhole ? 250 : 22);
      const files = new Set(differing.map(({ file }) => file));
      const noLongerTrue = Object.keys(otherInBpmnJs).filter((file) => isWhole && !files.has(file));
      expect(noLongerTrue).toEqual([]);
    });
  },
);
