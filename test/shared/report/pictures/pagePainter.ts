import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { Browser } from 'playwright-core';
import type { Bitmap } from './bitmap.ts';

/** Draws the pages of a PDF and reads pictures, in a page of a browser. */
export interface PagePainter {
  /** One page, from 1, with `DOTS` for each inch. */
  paint(pdf: Uint8Array, page: number): Promise<Bitmap>;
  read(png: Uint8Array): Promise<Bitmap>;
}

/** Enough to tell a letter from another, few enough for a picture of some kilobytes. */
const DOTS = 72;
const POINTS = 72;
/** A page is drawn so many times larger first: what is left of each version's own edges is then little. */
const LARGER = 3;

const library = fileURLToPath(new URL('../../../../node_modules/unpdf/dist/pdfjs.mjs', import.meta.url));

/** What crosses between here and the page: pixels as base64. */
interface Sent {
  readonly width: number;
  readonly height: number;
  readonly base64: string;
}
interface InPage {
  paint(base64: string, page: number): Promise<Sent>;
  read(base64: string): Promise<Sent>;
}
declare global {
  var painter: InPage;
}

/** A page with pdf.js in it, the one that reads the text of our PDFs elsewhere. */
export async function createPagePainter(browser: Browser): Promise<PagePainter> {
  const page = await browser.newPage();
  await page.setContent('<!doctype html><title>Pictures</title>');
  const module = `data:text/javascript;base64,${readFileSync(library, 'base64')}`;
  await page.addScriptTag({
    type: 'module',
    content: `import * as pdfjs from ${JSON.stringify(module)}; globalThis.pdfjs = pdfjs;`,
  });
  await page.waitForFunction(() => 'pdfjs' in globalThis);
  await page.evaluate(definePainter, { scale: (DOTS / POINTS) * LARGER, larger: LARGER });
  return {
    async paint(pdf, number) {
      const args = [base64Of(pdf), number] as const;
      return received(await page.evaluate(([file, at]) => globalThis.painter.paint(file, at), args));
    },
    async read(png) {
      return received(await page.evaluate((file) => globalThis.painter.read(file), base64Of(png)));
    },
  };
}

const base64Of = (bytes: Uint8Array): string => Buffer.from(bytes).toString('base64');
const received = ({ width, height, base64 }: Sent): Bitmap => ({
  width,
  height,
  data: new Uint8ClampedArray(Buffer.from(base64, 'base64')),
});

/** Runs in the page. */
function definePainter({ scale, larger }: { readonly scale: number; readonly larger: number }): void {
  interface Viewport {
    readonly width: number;
    readonly height: number;
  }
  interface PdfJs {
    getDocument(options: object): {
      readonly promise: Promise<{
        getPage(page: number): Promise<{
          getViewport(options: { scale: number }): Viewport;
          render(options: object): { readonly promise: Promise<void> };
        }>;
      }>;
      destroy(): Promise<void>;
    };
  }
  const { pdfjs } = globalThis as unknown as { pdfjs: PdfJs };
  const bytesOf = (base64: string) => Uint8Array.from(atob(base64), (letter) => letter.charCodeAt(0));
  const base64Of = (bytes: Uint8ClampedArray): string => {
    let letters = '';
    for (let at = 0; at < bytes.length; at += 0x8000)
      letters += String.fromCharCode(...bytes.subarray(at, at + 0x8000));
    return btoa(letters);
  };
  const canvasOf = (width: number, height: number) => {
    const canvas = document.createElement('canvas');
    Object.assign(canvas, { width, height });
    return { canvas, context: canvas.getContext('2d', { willReadFrequently: true })! };
  };
  /** Each pixel the mean of a square of the larger picture. */
  const smaller = (from: ImageData): Sent => {
    const [width, height] = [Math.floor(from.width / larger), Math.floor(from.height / larger)];
    const data = new Uint8ClampedArray(width * height * 4);
    for (let y = 0; y < height; y += 1)
      for (let x = 0; x < width; x += 1)
        for (let channel = 0; channel < 4; channel += 1) {
          let sum = 0;
          for (let row = 0; row < larger; row += 1)
            for (let column = 0; column < larger; column += 1)
              sum += from.data[((y * larger + row) * from.width + x * larger + column) * 4 + channel]!;
          data[(y * width + x) * 4 + channel] = sum / larger ** 2;
        }
    return { width, height, base64: base64Of(data) };
  };

  globalThis.painter = {
    async paint(base64, number) {
      // Letters as outlines: no font of this computer, and no way of its own to set them, comes in.
      const task = pdfjs.getDocument({ data: bytesOf(base64), disableFontFace: true, useSystemFonts: false });
      const page = await (await task.promise).getPage(number);
      const viewport = page.getViewport({ scale });
      const { canvas, context } = canvasOf(Math.round(viewport.width), Math.round(viewport.height));
      await page.render({ canvas, canvasContext: context, viewport }).promise;
      const picture = smaller(context.getImageData(0, 0, canvas.width, canvas.height));
      await task.destroy();
      return picture;
    },
    async read(base64) {
      const image = await createImageBitmap(new Blob([bytesOf(base64)], { type: 'image/png' }));
      const { width, height } = image;
      const { context } = canvasOf(width, height);
      context.drawImage(image, 0, 0);
      return { width, height, base64: base64Of(context.getImageData(0, 0, width, height).data) };
    },
  };
}
