/**
 * Speed and memory, side by side with what a user would pick instead, in the same run.
 * `npm run bench` prints a table; `npm run -s bench -- --json [PREFIX…]` one line of JSON. A prefix picks measurements by name.
 */
import { execFileSync } from 'node:child_process';
import { cpus, totalmem } from 'node:os';
import { findChromium } from '../../electron/shell/findChromium.ts';
import { endDisplay } from '../e2e/xvfb.ts';
import { benchCanvas } from './canvas.ts';
import { benchMonteCarlo, benchRoadmap } from './compass.ts';
import { benchBusyEngine, benchEdits } from './edits.ts';
import { benchEngine } from './engine.ts';
import type { Measurement } from './figures.ts';
import { benchFind } from './find.ts';
import { benchList } from './list.ts';
import { benchPack } from './pack.ts';
import { benchPdf } from './pdf.ts';
import { benchRaters } from './raters.ts';
import { benchRobustness } from './robustness.ts';
import { benchRoute } from './route.ts';
import { benchSave } from './save.ts';
import { benchSaveKey } from './saveKey.ts';
import { benchTidy } from './tidy.ts';
import { benchWindow } from './window.ts';

const benches: { readonly [prefix: string]: (wanted: (name: string) => boolean) => Promise<Measurement[]> } =
  {
    save: benchSave,
    'save-key': benchSaveKey,
    edit: benchEdits,
    'engine-busy-gap': benchBusyEngine,
    engine: benchEngine,
    'monte-carlo': benchMonteCarlo,
    robustness: benchRobustness,
    raters: benchRaters,
    roadmap: benchRoadmap,
    route: benchRoute,
    tidy: benchTidy,
    'pdf-sheet': benchPdf,
    pack: benchPack,
    window: benchWindow,
    canvas: benchCanvas,
    list: benchList,
    find: benchFind,
  };

const args = process.argv.slice(2);
const prefixes = args.filter((arg) => !arg.startsWith('--'));
const wanted = (name: string) => prefixes.length === 0 || prefixes.some((prefix) => name.startsWith(prefix));
const mayHold = (bench: string) =>
  prefixes.length === 0 || prefixes.some((prefix) => prefix.startsWith(bench) || bench.startsWith(prefix));

const results: Measurement[] = [];
try {
  for (const [name, bench] of Object.entries(benches)) {
    if (mayHold(name)) results.push(...(await bench(wanted)).filter((result) => wanted(result.name)));
  }
} finally {
  // As long as the virtual screen runs, so does this process.
  endDisplay();
}
if (args.includes('--json')) console.log(JSON.stringify(results));
else printTable(results);

function printTable(rows: readonly Measurement[]): void {
  const chromium = findChromium();
  const version =
    chromium === null ? 'no Chromium' : execFileSync(chromium, ['--version'], { encoding: 'utf8' }).trim();
  console.log(
    `${cpus()[0]?.model ?? 'unknown processor'} × ${cpus().length}, ${Math.round(totalmem() / 2 ** 30)} GiB, Node ${process.version}, ${version}`,
  );
  console.log(
    `${'name'.padEnd(30)} ${'ours'.padStart(8)} ${'reference'.padStart(12)} ${'ratio'.padStart(7)}  unit`,
  );
  for (const { name, ours, reference, ratio, unit } of rows) {
    console.log(
      `${name.padEnd(30)} ${String(ours).padStart(8)} ${String(reference).padStart(12)} ${String(ratio).padStart(7)}  ${unit}`,
    );
  }
}
