/** Inter as the drawing uses it, carried inside an SVG file so that it looks the same on a computer without it. */
import medium from '@fontsource/inter/files/inter-latin-500-normal.woff2?url';
import regular from '@fontsource/inter/files/inter-latin-400-normal.woff2?url';
import semibold from '@fontsource/inter/files/inter-latin-600-normal.woff2?url';

const faces = [
  { weight: 400, url: regular },
  { weight: 500, url: medium },
  { weight: 600, url: semibold },
] as const;

/** `@font-face` rules with the fonts in them; Latin letters only, other scripts come from the reader's computer. */
export async function pictureFontCss(): Promise<string> {
  const rules = await Promise.all(
    faces.map(async ({ weight, url }) => {
      const bytes = new Uint8Array(await (await fetch(url)).arrayBuffer());
      return `@font-face{font-family:Inter;font-weight:${weight};src:url(data:font/woff2;base64,${base64Of(bytes)}) format('woff2')}`;
    }),
  );
  return rules.join('');
}

function base64Of(bytes: Uint8Array): string {
  let binary = '';
  for (const byte of bytes) binary += String.fromCharCode(byte);
  return btoa(binary);
}
