/**
 * The last touch on what Chromium printed: its dates say for which day the pages were made and its creator is this program, so that
 * the same pages are the same bytes. Everything is replaced in place by as many bytes, since a PDF counts from its first byte.
 */
export function finishPdf(bytes: Uint8Array, isoDate: string): Uint8Array {
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
      ),
    'latin1',
  );
}

/** How many pages it has: Chromium writes each as an object of its own, never compressed. */
export function pageCount(bytes: Uint8Array): number {
  return (
    Buffer.from(bytes)
      .toString('latin1')
      .match(/\/Type\s*\/Page\b/g)?.length ?? 0
  );
}

const named = (length: number): string => 'Process Compass'.slice(0, length).padEnd(length);
