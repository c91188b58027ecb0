import { clipText, type Markup, tag } from '../diagram/index.ts';
import { type Flowable, flowInto } from './flowInto.ts';
import type { PageDraft } from './pageDraft.ts';
import { innerOf, listPage, listWidth } from './paper.ts';
import type { ReportContext } from './reportContext.ts';
import { FOOT_HEIGHT, titleBlock } from './titleBlock.ts';

/** Pages of lists, upright, with the title at their foot. `anchor` names the pages, for links. */
export function listPages(
  context: ReportContext,
  {
    anchor,
    title,
    head = null,
  }: {
    readonly anchor: string;
    readonly title: string;
    /** Stands at the head of each page: what it is a page of. */
    readonly head?: string | null;
  },
  flowablesOf: (width: number) => Flowable[],
): PageDraft[] {
  const size = listPage(context);
  const inner = innerOf(size);
  const width = listWidth(size);
  return flowInto(flowablesOf(width), inner.height - FOOT_HEIGHT - 4 - (head === null ? 0 : HEAD_HEIGHT)).map(
    (children, index) => ({
      kind: 'list',
      size,
      scale: null,
      anchor: `${anchor}-list${index + 1}`,
      markup: (place) =>
        tag(
          'section',
          { class: 'paper-page paper-list' },
          head === null ? null : runningHead(context, head, width),
          children,
          titleBlock(context, { place, width, title, heading: 'p', scale: null }),
        ),
    }),
  );
}

const HEAD_HEIGHT = 36;

/** Whose document it is, and where in it one is. */
function runningHead({ firm }: ReportContext, head: string, width: number): Markup {
  const face = { size: 11, weight: 400, maxWidth: width / 2 - 12 } as const;
  return tag(
    'header',
    { class: 'paper-head' },
    tag('p', {}, clipText(firm, face)),
    tag('p', {}, clipText(head, face)),
  );
}
