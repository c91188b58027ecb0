import { fontFamily, fontFile, fontSubsets, fontWeights, notoScripts } from '../../shared/diagram/index.ts';

const files = import.meta.glob<string>(
  '../../node_modules/@fontsource/noto-sans-*/files/noto-sans-*-{arabic,hebrew,thai,devanagari}-{400,500,600,700}-normal.woff2',
  { query: '?url', import: 'default', eager: true },
);

/** Makes the fonts for scripts that Inter does not have known to the page; the browser loads one when a letter of it is first shown. */
export function addScriptFonts(fonts: FontFaceSet): void {
  for (const script of notoScripts)
    for (const weight of fontWeights) {
      const url = files[`../../node_modules/@fontsource/${fontFile(weight, script)}`];
      const look = { weight: String(weight), unicodeRange: fontSubsets[script], display: 'swap' } as const;
      fonts.add(new FontFace(fontFamily(script), `url("${url}")`, look));
    }
}
