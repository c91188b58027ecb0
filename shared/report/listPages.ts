import { tag } from '../diagram/index.ts';
import { WORKSPACE_ID } from '../model/index.ts';
import { type Flowable, flowInto } from './flowInto.ts';
import type { PageDraft } from './pageDraft.ts';
import { type FixedPaper, innerOf, listPage } from './paper.ts';
import type { ReportContext } from './reportContext.ts';
import { FOOT_HEIGHT, titleBlock } from './titleBlock.ts';

/** Pages of lists, upright, with the title at their foot. `anchor` names the pages, for links. */
export function listPages(
  context: ReportContext,
  { anchor, title }: { readonly anchor: string; readonly title: string },
  flowablesOf: (width: number) => Flowable[],
): PageDraft[] {
  const { choices, doc } = context;
  const paper: FixedPaper =
    choices.paper === 'fit' ? (doc.workspace[WORKSPACE_ID]?.paper ?? 'A4') : choices.paper;
  const size = listPage(paper);
  const inner = innerOf(size);
  const width = Math.floor(inner.width);
  return flowInto(flowablesOf(width), inner.height - FOOT_HEIGHT - 4).map((children, index) => ({
    kind: 'list',
    size,
    scale: null,
    anchor: `${anchor}-list${index + 1}`,
    markup: (place) =>
      tag(
        'section',
        { class: 'paper-page paper-list' },
        children,
        titleBlock(context, { place, width, title, heading: 'p', scale: null }),
      ),
  }));
}
