import {
  drawMap,
  grow,
  type Markup,
  type PaintValue,
  paperPalette,
  short,
  svgMarkup,
  tag,
} from '../diagram/index.ts';
import { mapContents } from '../model/index.ts';
import { formatShare } from '../text/index.ts';
import { legend } from './legend.ts';
import { markWords } from './markWords.ts';
import { fitSheet, MARGIN_MM, type PageSize, PX_PER_MM } from './paper.ts';
import type { ReportContext } from './reportContext.ts';
import { shownPriority } from './scores.ts';
import { FOOT_HEIGHT, titleBlock } from './titleBlock.ts';

export interface Sheet {
  readonly page: PageSize;
  /** 1: as large as on the screen at 100 %. */
  readonly scale: number;
  readonly markup: (pages: number) => Markup;
}

/** Strokes reach past the box of a shape. */
const EDGE = 4;
const LEGEND_GAP = 10;
export const onPaper: PaintValue = (name) => paperPalette[name];

/** The map as one page of vectors: picture, legend of what is used, title block at the foot. */
export function sheet(context: ReportContext): Sheet {
  const { doc, mapId, choices, text, analysis } = context;
  const ranked = (analysis?.candidates ?? []).filter((candidate) => shownPriority(candidate) !== null);
  const drawing = drawMap(doc, mapId, {
    ...(choices.withMarks ? { markWord: markWords(text) } : {}),
    ...(choices.withCandidates ? { analysis: { candidates: ranked } } : {}),
  });
  const hasSparks = drawing.items.some((item) => item.kind === 'spark');
  const view = grow(drawing.bounds, EDGE);
  const signs = (width: number) => legend(context, { width, paint: onPaper, hasSparks });
  const guess = fitSheet(view, choices, FOOT_HEIGHT / PX_PER_MM);
  const innerOf = (page: PageSize) => (page.width - 2 * MARGIN_MM) * PX_PER_MM;
  const legendHeight = (page: PageSize) => {
    const height = signs(innerOf(page))?.height ?? 0;
    return height === 0 ? 0 : height + LEGEND_GAP;
  };
  const { page, scale } = fitSheet(view, choices, (FOOT_HEIGHT + legendHeight(guess.page)) / PX_PER_MM);
  const width = innerOf(page);
  const steps = text('report.stepCount', { n: mapContents(doc, mapId).steps.length });
  const hasList = choices.withMarks || choices.withCandidates;
  const label = text(hasList ? 'report.mapLabel' : 'report.mapLabelAlone', { name: context.mapName, steps });
  const picture =
    drawing.items.length === 0
      ? tag('p', { class: 'paper-empty' }, text('report.emptyMap'))
      : svgMarkup(drawing.items, view, {
          paint: onPaper,
          attrs: {
            role: 'img',
            'aria-label': label,
            width: short(view.width * scale),
            height: short(view.height * scale),
          },
        });
  return {
    page,
    scale,
    markup: (pages) =>
      tag(
        'section',
        { class: 'paper-page paper-sheet' },
        titleBlock(context, { page: 1, pages, width, scale: formatShare(scale, context.locale) }),
        tag('figure', { class: 'paper-picture' }, picture),
        signs(width)?.markup ?? null,
      ),
  };
}
