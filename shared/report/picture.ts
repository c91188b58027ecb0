import { fontFaces, type FontLookup, mapPicture, type Outlines, type Picture } from '../diagram/index.ts';
import type { PaperLayers } from '../ipc/index.ts';
import type { Doc } from '../model/index.ts';
import { reportContext, type ReportRequest } from './reportContext.ts';
import { layersOf } from './sheet/picture.ts';

export interface PictureRequest {
  readonly doc: Doc;
  readonly mapId: string;
  /** The inside of this subprocess in place of the map. */
  readonly planeId?: string | null;
  /** Only these elements; null: all. */
  readonly onlyIds?: readonly string[] | null;
  /** Fonts to carry inside; null: the letters come from the reader's computer. */
  readonly fonts: FontLookup | null;
  /** Letters as paths in place of fonts. */
  readonly outlines?: Outlines;
  /** What is drawn beside the shapes, and what that takes. Left out: the shapes alone. */
  readonly shown?: Shown;
}

interface Shown extends Pick<ReportRequest, 'analysis' | 'today' | 'text' | 'locale'> {
  readonly layers: PaperLayers;
}

/** A map, or a part of it, as a picture. */
export const picture = ({
  doc,
  mapId,
  planeId = null,
  onlyIds = null,
  fonts,
  outlines,
  shown,
}: PictureRequest): Picture =>
  mapPicture(doc, mapId, {
    planeId,
    outlines,
    ...(shown ? layersOf(contextOf(shown, { doc, mapId })) : {}),
    ...(fonts === null ? {} : { fontCss: (usedText: string) => fontFaces(usedText, fonts) }),
    ...(onlyIds === null ? {} : { only: new Set(onlyIds) }),
  });

const contextOf = ({ layers, ...known }: Shown, where: Pick<ReportRequest, 'doc' | 'mapId'>) =>
  reportContext({ ...known, ...where, choices: { paper: 'fit', orientation: 'auto', ...layers } });

/** No side of a bitmap is longer (px): what a browser can hold in one piece. */
export const LONGEST_SIDE = 16_000;

/** A page that holds the picture and nothing else, in the size that is asked for: to be taken as a bitmap. */
export function picturePage({ svg, width, height }: Picture, scale: number) {
  const fitting = Math.min(scale, LONGEST_SIDE / Math.max(1, width, height));
  const size = {
    width: Math.max(1, Math.round(width * fitting)),
    height: Math.max(1, Math.round(height * fitting)),
  };
  const html = `<!doctype html>
<html><head><meta charset="utf-8"><style>html,body{margin:0;background:#fff}svg{display:block;width:${size.width}px;height:${size.height}px}</style></head>
<body>${svg.replace(/^<\?xml[^>]*>\s*/, '')}</body></html>`;
  return { html, ...size };
}
