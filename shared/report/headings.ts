import { clipText, tag } from '../diagram/index.ts';
import type { Block } from './flowInto.ts';
import { linesOf } from './linesOf.ts';
import { listPage, listWidth } from './paper.ts';
import type { ReportContext } from './reportContext.ts';

const SPACE_ABOVE = 22;
/** Kept free of letters, for the difference between our measure and the printer's. */
const SLACK = 8;

/** The title of a part: an entry in the outline of the document. Where the part goes on over pages, each says so and has its own entry. */
export function heading(context: ReportContext, title: string): Block {
  const width = listWidth(listPage(context)) - SLACK;
  const { height, children } = linesOf(title, { size: 17, weight: 600, width, lineHeight: 26, maxLines: 4 });
  const continued = context.text('report.continued', { title });
  return {
    height: height + SPACE_ABOVE,
    markup: tag('h2', {}, children),
    keepsWithNext: true,
    continued: {
      height: 26,
      markup: tag(
        'h3',
        { class: 'paper-continued' },
        clipText(continued, { size: 13, weight: 600, maxWidth: width }),
      ),
    },
  };
}

/** Kept free above the title of a part that begins in the middle of a page. */
export const SPACE_ABOVE_PART = 24;

/** The title of what is on its own in a document, as a map is: the outline's first level. `isAmid`: other parts may stand above it. */
export const partHeading = (title: string, isAmid = false): Block => ({
  height: isAmid ? 40 + SPACE_ABOVE_PART : 40,
  markup: tag('h1', { class: 'paper-part-title' }, title),
  keepsWithNext: true,
});

/** A sentence or two across the page. */
export function paragraph(text: string, width: number): Block {
  const { height, children } = linesOf(text, { size: 11.5, weight: 400, width: width - 8, lineHeight: 16 });
  return { height: height + 14, markup: tag('p', { class: 'paper-lead' }, children) };
}

/** A sentence that leads to what comes next, and stays with it. */
export const lead = (text: string, width: number): Block => ({
  ...paragraph(text, width),
  keepsWithNext: true,
});
