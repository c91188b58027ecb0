/** A client pack of more than 300 pages, written as the program writes it: time, memory and size against what they may be. */
import { fileURLToPath } from 'node:url';
import { pageCount } from '../../electron/ipc/finishPdf.ts';
import { makePack } from '../../electron/ipc/makePdf.ts';
import { paperFonts } from '../../electron/ipc/paperFonts.ts';
import { createChromiumPrinter } from '../../electron/shell/chromiumPrinter.ts';
import { findChromium } from '../../electron/shell/findChromium.ts';
import { analyse } from '../../shared/engine/index.ts';
import { asId, type Doc, type NewId } from '../../shared/model/index.ts';
import { workedExample } from '../../shared/templates/index.ts';
import { measurement, type Measurement } from './figures.ts';

const TODAY = '2026-11-23';
const BUSINESSES = 6;
const LEAST_PAGES = 300;
/** ms, MB, MB. */
const AIMS = { time: 20_000, memory: 300, size: 20 };

export async function benchPack(): Promise<Measurement[]> {
  const executablePath = findChromium();
  if (executablePath === null) throw new Error('no Chromium on this computer');
  const printer = createChromiumPrinter({ executablePath, isRoot: process.getuid?.() === 0 });
  const doc = manyBusinesses();
  const request = {
    doc,
    analysis: analyse(doc, { asOf: TODAY }),
    pack: {
      language: 'en',
      paper: 'A4',
      audience: 'internal',
      without: [],
      redaction: { names: [], wages: false, costs: false, notes: false },
    },
    today: TODAY,
    fonts: paperFonts(fileURLToPath(new URL('../../node_modules/@fontsource', import.meta.url))),
  } as const;
  try {
    await printer.printHtml({ html: '<p>warm</p>' });
    const before = mostMemory();
    const start = performance.now();
    const bytes = await makePack(request, (job) => printer.printHtml(job));
    const time = performance.now() - start;
    const pages = pageCount(bytes);
    if (pages < LEAST_PAGES) throw new Error(`only ${pages} pages`);
    return [
      measurement('pack-300', time, AIMS.time, 'ms'),
      measurement('pack-300-memory', mostMemory() - before, AIMS.memory, 'MB'),
      measurement('pack-300-size', bytes.length / 1e6, AIMS.size, 'MB'),
    ];
  } finally {
    await printer.close();
  }
}

/** The worked example several times over in one workspace. */
function manyBusinesses(): Doc {
  const docs = Array.from({ length: BUSINESSES }, (_, index) => {
    let count = 0;
    const newId: NewId = (kind) => asId(`${kind}-${index}-${++count}`);
    return workedExample({ newId, today: TODAY });
  });
  const kinds = Object.keys(docs[0]!) as (keyof Doc)[];
  return Object.fromEntries(
    kinds.map((kind) => [kind, Object.assign({}, ...docs.map((doc) => doc[kind]))]),
  ) as Doc;
}

/** The most that this process ever held, MB. */
const mostMemory = (): number => process.resourceUsage().maxRSS / 1024;
