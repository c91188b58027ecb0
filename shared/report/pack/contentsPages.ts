import { type Markup, tag, textOf } from '../../diagram/index.ts';
import type { Block } from '../flowInto.ts';
import { partHeading } from '../headings.ts';
import { linesOf } from '../linesOf.ts';
import { listPages } from '../listPages.ts';
import type { PageDraft } from '../pageDraft.ts';
import type { PackContext } from './packContext.ts';

interface Entry {
  readonly title: string;
  readonly level: 1 | 2;
  readonly page: number;
  readonly anchor: string;
}

/** Heights of lines by level, px: as they read best, and closer where that spares a page that would hold a few of them. */
const ROWS = { open: { 1: 26, 2: 17 }, close: { 1: 23, 2: 15 } } as const;
type Setting = keyof typeof ROWS;

/**
 * What stands where. The titles are read off the very pages that follow, so that nothing is listed that is not there and nothing is
 * forgotten; `before` is how many pages come ahead of the contents.
 */
export function contentsPages(
  context: PackContext,
  parts: readonly PageDraft[],
  before: number,
): PageDraft[] {
  const title = context.text('pack.contents');
  // How many pages the contents take hangs on how many lines they have, never on the numbers in them.
  const pagesFor = (first: number, setting: Setting): PageDraft[] =>
    listPages(context, { anchor: 'contents', title: context.text('pack.title'), head: title }, (width) => [
      { ...partHeading(title), markup: tag('h1', { class: 'paper-part-title paper-unlisted' }, title) },
      ...entriesOf(parts, first).map((entry) => line(entry, setting, width)),
    ]);
  const [open, close] = [pagesFor(0, 'open').length, pagesFor(0, 'close').length];
  return pagesFor(before + Math.min(open, close) + 1, close < open ? 'close' : 'open');
}

/** Each title of the first level, and of the second beside maps, whose lists follow them anyway, with the page it stands on, in order. */
function entriesOf(parts: readonly PageDraft[], first: number): Entry[] {
  return parts.flatMap(({ anchor, markup }, index) => {
    const drawn = markup({ page: 0, pages: 0, pageOf: () => 0 });
    const titles = titlesOf(drawn).filter(({ level }) => level === 1 || !anchor.startsWith('map'));
    return titles.map(({ title, level }): Entry => ({ title, level, page: first + index, anchor }));
  });
}

/** In the order in which they are read; captions of drawings and what only goes on are no titles of their own. */
function titlesOf(node: Markup): { readonly title: string; readonly level: 1 | 2 }[] {
  if (node.tag === 'figcaption') return [];
  if (node.tag === 'h1') return [{ title: textOf(node), level: 1 }];
  if (node.tag === 'h2') return [{ title: textOf(node), level: 2 }];
  return node.children.flatMap((child) => (typeof child === 'string' ? [] : titlesOf(child)));
}

function line({ title, level, page, anchor }: Entry, setting: Setting, width: number): Block {
  const rows = ROWS[setting];
  const words = linesOf(title, {
    size: level === 1 ? 13 : 11.5,
    weight: level === 1 ? 600 : 400,
    width: width - 64 - (level === 1 ? 0 : 20),
    lineHeight: rows[2],
    maxLines: 1,
  });
  return {
    height: rows[level],
    markup: tag(
      'p',
      { class: `paper-entry paper-entry-${level} ${setting}` },
      tag(
        'a',
        { href: `#${anchor}` },
        tag('span', {}, words.children),
        tag('span', { class: 'dots' }),
        String(page),
      ),
    ),
    keepsWithNext: level === 1,
  };
}
