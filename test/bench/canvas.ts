/** Opening, panning, zooming and dragging in our window and in the bpmn-js modeler: same model, same Chromium, same mouse and wheel. */
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { measurement, median, type Measurement } from './figures.ts';
import { drag, frameTime, heapMegabytes, pan, zoom } from './frames.ts';
import { openOurs } from './ourSide.ts';
import { openReference } from './referenceSide.ts';
import type { Side } from './side.ts';

const SIZES = [300, 1000, 3000] as const;
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
    if (!['open', 'pan', 'zoom', 'drag', 'memory'].flatMap(names).some(wanted)) continue;
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
    const empty = await heapMegabytes(side.page);
    const openings = [await side.open(), await side.open(), await side.open()];
    const figures: { [part: string]: number } = { open: median(openings) };
    figures['memory'] = (await heapMegabytes(side.page)) - empty;
    for (const at of ['fit', '100'] as const) {
      await side.zoomTo(at);
      await side.page.screenshot({ path: join(pictures, `${name}-${size}-${at}.png`) });
      const area = await side.area();
      figures[`pan ${at}`] = await frameTime(side.page, () => pan(side.page, area));
      await side.zoomTo(at);
      const grip = await side.gripOfMiddleStep();
      figures[`drag ${at}`] = await frameTime(side.page, () => drag(side.page, grip));
      await side.zoomTo(at);
      figures[`zoom ${at}`] = await frameTime(side.page, () => zoom(side.page, area));
    }
    return figures;
  } finally {
    await side.close();
  }
}
