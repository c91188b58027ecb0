import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { chromium } from 'playwright-core';
import { build } from 'vite';
import { findChromium } from '../../electron/shell/findChromium.ts';
import { exportText } from '../../shared/exchange/index.ts';
import { bigMap } from './bigMap.ts';
import { WINDOW } from './ourSide.ts';
import type { Side } from './side.ts';
import { ensureDisplay } from '../e2e/xvfb.ts';

const ADDRESS = 'https://reference.local/';
const projectRoot = fileURLToPath(new URL('../..', import.meta.url));
const GRIP = { x: 14, y: 12 };

declare global {
  var openModel: (xml: string) => Promise<number>;
  var zoomTo: (level: number | 'fit-viewport') => number;
}

/** The bpmn-js modeler in a window of its own, of the same Chromium and size, with the same model as BPMN. */
export async function openReference(size: number): Promise<Side> {
  await ensureDisplay();
  const script = await bundle();
  const styles = ['diagram-js.css', 'bpmn-js.css', 'bpmn-font/css/bpmn-embedded.css']
    .map((name) => readFileSync(`${projectRoot}node_modules/bpmn-js/dist/assets/${name}`, 'utf8'))
    .join('\n');
  const html = `<!doctype html><meta charset="utf-8"><style>${styles} html,body,#canvas{height:100%;margin:0}</style><div id="canvas"></div><script type="module">${script.replaceAll('</script', '<\\/script')}</script>`;
  const browser = await chromium.launch({
    executablePath: findChromium()!,
    headless: false,
    chromiumSandbox: process.getuid?.() !== 0,
    args: [`--window-size=${WINDOW.width},${WINDOW.height}`],
  });
  const page = await browser.newPage({ viewport: null });
  await page.route('**/*', (route) =>
    route.request().url() === ADDRESS
      ? route.fulfill({ contentType: 'text/html', body: html })
      : route.abort(),
  );
  await page.goto(ADDRESS);
  await page.waitForFunction(() => typeof globalThis.openModel === 'function');
  const xml = exportText(bigMap(size), 'bpmn');
  const small = exportText(bigMap(6), 'bpmn');

  return {
    page,
    async open() {
      const time = await page.evaluate((model) => globalThis.openModel(model), xml);
      return { fromText: time, fromPress: time };
    },
    async openSmall() {
      await page.evaluate((model) => globalThis.openModel(model), small);
    },
    async zoomTo(level) {
      await page.evaluate((to) => globalThis.zoomTo(to), level === 'fit' ? ('fit-viewport' as const) : 1);
      await page.waitForTimeout(500);
    },
    area: async () => (await page.locator('#canvas').boundingBox())!,
    gripOfMiddleStep: () =>
      page.evaluate((grip) => {
        const frame = document.querySelector('#canvas')!.getBoundingClientRect();
        const middle = { x: frame.left + frame.width / 2, y: frame.top + frame.height / 2 };
        const shapes = [...document.querySelectorAll('.djs-shape')]
          .filter((shape) => (shape.getAttribute('data-element-id') ?? '').startsWith('Element_step'))
          .map((shape) => shape.querySelector('.djs-visual')!.getBoundingClientRect());
        const distance = (box: DOMRect) => Math.hypot(box.x - middle.x, box.y - middle.y);
        const box = shapes.sort((a, b) => distance(a) - distance(b))[0]!;
        return { x: box.x + Math.min(grip.x, box.width / 2), y: box.y + Math.min(grip.y, box.height / 2) };
      }, GRIP),
    close: () => browser.close(),
  };
}

async function bundle(): Promise<string> {
  const result = await build({
    configFile: false,
    logLevel: 'error',
    root: projectRoot,
    build: {
      write: false,
      minify: true,
      rollupOptions: { input: fileURLToPath(new URL('./reference/bpmnJsPage.ts', import.meta.url)) },
    },
  });
  const outputs = Array.isArray(result) ? result : [result];
  const chunk = outputs
    .flatMap((one) => ('output' in one ? one.output : []))
    .find((part) => part.type === 'chunk');
  if (!chunk || chunk.type !== 'chunk') throw new Error('the reference page was not bundled');
  return chunk.code;
}
