/** A 500-step map as a PDF sheet, against a bare print of the same drawing through the same printer. */
import { fileURLToPath } from 'node:url';
import { makePdf } from '../../electron/ipc/makePdf.ts';
import { paperFonts } from '../../electron/ipc/paperFonts.ts';
import { createChromiumPrinter } from '../../electron/shell/chromiumPrinter.ts';
import { findChromium } from '../../electron/shell/findChromium.ts';
import { mapSvg } from '../../shared/diagram/index.ts';
import { analyse } from '../../shared/engine/index.ts';
import { createText } from '../../shared/text/index.ts';
import { bigMap } from './bigMap.ts';
import { measurement, median, type Measurement } from './figures.ts';

const RUNS = 5;
/** ms, MB. */
const AIMS = { time: 3_000, size: 2 };
const TODAY = '2026-11-23';

export async function benchPdf(): Promise<Measurement[]> {
  const executablePath = findChromium();
  if (executablePath === null) throw new Error('no Chromium on this computer');
  const printer = createChromiumPrinter({ executablePath, isRoot: process.getuid?.() === 0 });
  const fonts = paperFonts(fileURLToPath(new URL('../../node_modules/@fontsource', import.meta.url)));
  const doc = bigMap(500);
  const request = {
    doc,
    analysis: analyse(doc, { asOf: TODAY }),
    mapIds: ['map'],
    choices: {
      paper: 'A3',
      orientation: 'landscape',
      withMarks: false,
      withCandidates: false,
      withSteps: false,
      withParts: false,
    },
    today: TODAY,
    text: createText('en'),
    fonts,
  } as const;
  const ours: number[] = [];
  const bare: number[] = [];
  let size = 0;
  try {
    await printer.printHtml({ html: '<p>warm</p>' });
    for (let run = 0; run < RUNS; run += 1) {
      const start = performance.now();
      size = (await makePdf(request, (job) => printer.printHtml(job))).length / 1e6;
      ours.push(performance.now() - start);
      const svg = mapSvg(doc, 'map').replace(/^<\?xml[^>]*>/, '');
      const html = `<!doctype html><style>@page{size:420mm 297mm;margin:0}svg{width:420mm;height:297mm}</style>${svg}`;
      const startBare = performance.now();
      await printer.printHtml({ html });
      bare.push(performance.now() - startBare);
    }
  } finally {
    await printer.close();
  }
  return [
    measurement('pdf-sheet', median(ours), median(bare), 'ms'),
    measurement('pdf-sheet-500', median(ours), AIMS.time, 'ms'),
    measurement('pdf-sheet-500-size', size, AIMS.size, 'MB'),
  ];
}
