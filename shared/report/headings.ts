import { tag } from '../diagram/index.ts';
import type { Block } from './flowInto.ts';
import { linesOf } from './linesOf.ts';

const SPACE_ABOVE = 22;

/** The title of a part: an entry in the outline of the document. */
export function heading(title: string): Block {
  return { height: 26 + SPACE_ABOVE, markup: tag('h2', {}, title), keepsWithNext: true };
}

/** A sentence or two across the page. */
export function paragraph(text: string, width: number): Block {
  const { height, children } = linesOf(text, { size: 11.5, weight: 400, width: width - 8, lineHeight: 16 });
  return { height: height + 14, markup: tag('p', { class: 'paper-lead' }, children) };
}
