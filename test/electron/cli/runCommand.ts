import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { runCli } from '../../../electron/cli/runCli.ts';
import type { Printer, PrintJob } from '../../../electron/shell/shell.ts';
import { inspectFile } from '../../../electron/store/inspectFile.ts';
import type { StoreOptions } from '../../../electron/store/store.ts';
import { asId } from '../../../shared/model/index.ts';

export interface Desk {
  readonly folder: string;
  readonly storeOptions: StoreOptions;
  /** What was given to the printer. */
  readonly printed: PrintJob[];
  breakPrinter(): void;
  /** Path of a file in the desk's folder. */
  at(name: string): string;
  run(
    ...args: string[]
  ): Promise<{ readonly code: number; readonly out: string; readonly complaints: string }>;
}

/** A folder of its own, ids that count up, a clock that stands still, and a printer that keeps what it is given. */
export function createDesk(): Desk {
  const folder = mkdtempSync(join(tmpdir(), 'process-compass-cli-'));
  const printed: PrintJob[] = [];
  let ids = 0;
  let isBroken = false;
  const now = (): Date => new Date('2026-11-23T09:00:00Z');
  const storeOptions: StoreOptions = {
    appData: join(folder, 'app-data'),
    now: () => now().toISOString(),
    newId: () => `file-${(ids += 1)}`,
    inspect: async (path) => inspectFile(path),
  };
  const printer: Printer = {
    async printHtml(job) {
      if (isBroken) throw new Error('no printer');
      printed.push(job);
      return Buffer.from("%PDF-1.4\n/Type /Page\n/CreationDate (D:20261123090000+00'00')\n");
    },
    async takePicture(job) {
      if (isBroken) throw new Error('no printer');
      printed.push(job);
      return Buffer.from(`PNG ${job.width} ${job.height}`);
    },
    close: () => Promise.resolve(),
  };
  return {
    folder,
    storeOptions,
    printed,
    breakPrinter: () => void (isBroken = true),
    at: (name) => join(folder, name),
    async run(...args) {
      const out: string[] = [];
      const complaints: string[] = [];
      const code = await runCli(args, {
        out: (line) => out.push(line),
        complain: (line) => complaints.push(line),
        now,
        today: '2026-11-23',
        newId: (kind) => asId<typeof kind>(`${kind}-${(ids += 1)}`),
        locale: 'de-AT',
        storeOptions,
        fonts: () => null,
        createPrinter: () => printer,
      });
      return { code, out: out.join('\n'), complaints: complaints.join('\n') };
    },
  };
}
