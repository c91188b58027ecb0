import type { PaperSize } from '../../shared/ipc/index.ts';

const POINTS_PER_MM = 72 / 25.4;

/**
 * The last touch on what Chromium printed: its dates say for which day the pages were made and its creator is this program, so that
 * the same pages are the same bytes; and each page is as large as was asked for (`sizes`, mm), where Chromium is up to 0.6 pt off. Everything is replaced in place by as many bytes, since a PDF counts from its first byte.
 */
export function finishPdf(bytes: Uint8Array, isoDate: string, sizes: readonly PaperSize[] = []): Uint8Array {
  const pdf = Buffer.from(bytes).toString('latin1');
  const stamp = `D:${isoDate.slice(0, 10).replaceAll('-', '')}000000+00'00'`;
  return Buffer.from(
    pdf
      .replace(
        /\/(CreationDate|ModDate) \((D:\d{14}\+00'00')\)/g,
        (_all, key: string) => `/${key} (${stamp})`,
      )
      .replace(
        /\/Creator \(((?:[^()\\]|\\.)*)\)/,
        (_all, creator: string) => `/Creator (${named(creator.length)})`,
      )
      .replace(/\/MediaBox \[0 0 ([\d.]+) ([\d.]+)\]/g, (all, width: string, height: string) =>
        trueBox(all, { width: Number(width), height: Number(height) }, sizes),
      ),
    'latin1',
  );
}

/** The box of the size that was meant, in as many bytes; as it is where none is near. */
function trueBox(box: string, printed: PaperSize, sizes: readonly PaperSize[]): string {
  const meant = sizes
    .map(({ width, height }) => ({ width: width * POINTS_PER_MM, height: height * POINTS_PER_MM }))
    .find(
      ({ width, height }) => Math.abs(width - printed.width) < 1 && Math.abs(height - printed.height) < 1,
    );
  if (!meant) return box;
  for (const [across, down] of decimals) {
    const written = `/MediaBox [0 0 ${meant.width.toFixed(across)} ${meant.height.toFixed(down)}`;
    if (written.length < box.length) return `${written.padEnd(box.length - 1)}]`;
  }
  return box;
}

/** How exactly both sides are written: as exactly as the place allows. */
const decimals = [
  [2, 2],
  [2, 1],
  [1, 2],
  [1, 1],
  [1, 0],
  [0, 1],
  [0, 0],
] as const;

/** How many pages it has: Chromium writes each as an object of its own, never compressed. */
export function pageCount(bytes: Uint8Array): number {
  return (
    Buffer.from(bytes)
      .toString('latin1')
      .match(/\/Type\s*\/Page\b/g)?.length ?? 0
  );
}

const named = (length: number): string => 'Process Compass'.slice(0, length).padEnd(length);
