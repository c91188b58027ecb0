import { tag } from '../diagram/index.ts';
import type { Block } from './flowInto.ts';
import { linesOf } from './linesOf.ts';
import type { ReportContext } from './reportContext.ts';

const SPACE_ABOVE = 22;

/** The title of a part: an entry in the outline of the document. Where the part goes on over pages, each says so and has its own entry. */
export function heading({ text }: ReportContext, title: string): Block {
  const continued = text('report.continued', { title });
  return {
    height: 26 + SPACE_ABOVE,
    markup: tag('h2', {}, title),
    keepsWithNext: true,
    continued: { height: 26, markup: tag('h3', { class: 'paper-continued' }, continued) },
  };
}

/** The title of what is on its own in a document, as a map is: the outline's first level. */
export const partHeading = (title: string): Block => ({
  height: 40,
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
