/**
 * Opening, panning, zooming and dragging in our window and in the bpmn-js modeler: same model, same Chromium, same mouse and wheel.
 * `canvas-pan-…` is the time between frames (95th percentile), `canvas-pan-work-…` the work of the main thread in each: where both
 * sides keep up with the screen, only the work tells them apart. `canvas-open-…` is from the model as text in the page to the screen on both
 * sides (median; `canvas-open-p95-…` the 95th percentile); `canvas-open-file-…` is our whole way from a press on the file's line, beside a
 * reference that has no file to find, lock, check and read. `canvas-memory-…` is what the model takes more than one of six steps. The code of
 * both sides has run once before anything is measured: it is not the model's.
 */
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { measurement, median, percentile, type Measurement } from './figures.ts';
import { drag, frameFigures, heapAtRest, pan, zoom } from './frames.ts';
import { openOurs } from './ourSide.ts';
import { openReference } from './referenceSide.ts';
import type { Opening, Side } from './side.ts';

const SIZES = [300, 1000, 3000] as const;
const OPENINGS = 15;
const pictures = fileURLToPath(new URL('../output/bench/', import.meta.url));

export async function benchCanvas(wanted: (name: string) => boolean): Promise<Measurement[]> {
  mkdirSync(pictures, { recursive: true });
  const results: Measurement[] = [];
  for (const size of SIZES) {
    const names = (part: string) => [
      `canvas-${part}-${size}`,
      `canvas-${part}-${size}-fit`,
      `canvas-${part}-${size}-100`,
    ];
    const gestures = ['pan', 'zoom', 'drag'].flatMap((gesture) => [gesture, `${gesture}-work`]);
    if (!['open', 'open-p95', 'open-file', 'memory', ...gestures].flatMap(names).some(wanted)) continue;
    const ours = await measure(await openOurs(size), size, 'ours');
    const reference = await measure(await openReference(size), size, 'bpmn-js');
    for (const [part, figure] of Object.entries(ours)) {
      const [name, at] = part.split(' ');
      const unit = name === 'memory' ? 'MB' : 'ms';
      results.push(
        measurement(`canvas-${name}-${size}${at ? `-${at}` : ''}`, figure, reference[part]!, unit),
      );
    }
  }
  return results;
}

type Figures = { readonly [part: string]: number };

async function measure(side: Side, size: number, name: string): Promise<Figures> {
  try {
    await side.open();
    const openings: Opening[] = [];
    for (let count = 0; count < OPENINGS; count += 1) openings.push(await side.open());
    const small = await heapAtRest(side.page, () => side.openSmall());
    const large = await heapAtRest(side.page, () => side.open());
    const figures: { [part: string]: number } = {
      open: median(openings.map(({ fromText }) => fromText)),
      'open-p95': percentile(
        openings.map(({ fromText }) => fromText),
        0.95,
      ),
      'open-file': median(openings.map(({ fromPress }) => fromPress)),
      memory: large - small,
    };
    for (const at of ['fit', '100'] as const) {
      await side.zoomTo(at);
      await side.page.screenshot({ path: join(pictures, `${name}-${size}-${at}.png`) });
      const area = await side.area();
      const note = async (part: string, gesture: () => Promise<void>): Promise<void> => {
        const { time, work } = await frameFigures(side.page, gesture);
        figures[`${part} ${at}`] = time;
        figures[`${part}-work ${at}`] = work;
      };
      await note('pan', () => pan(side.page, area));
      await side.zoomTo(at);
      const grip = await side.gripOfMiddleStep();
      await note('drag', () => drag(side.page, grip));
      await side.zoomTo(at);
      await note('zoom', () => zoom(side.page, area));
    }
    return figures;
  } finally {
    await side.close();
  }
}
