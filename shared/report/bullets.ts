import { tag } from '../diagram/index.ts';
import type { Block } from './flowInto.ts';
import { linesOf } from './linesOf.ts';

const INDENT = 16;
const LINE = 16;

/** A list of sentences, each kept whole. */
export function bullets(lines: readonly string[], width: number): Block[] {
  return lines.map((line) => {
    const { height, children } = linesOf(line, {
      size: 11.5,
      weight: 400,
      width: width - INDENT - 8,
      lineHeight: LINE,
    });
    return {
      height: height + 6,
      markup: tag('ul', { class: 'paper-bullets' }, tag('li', {}, children)),
    };
  });
}
