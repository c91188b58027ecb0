import { type Markup, tag } from '../../diagram/index.ts';
import { shownPriority } from '../../engine/index.ts';
import { mapContents } from '../../model/index.ts';
import { markWords } from '../markWords.ts';
import type { ReportContext } from '../reportContext.ts';
import type { Anchors } from './anchors.ts';
import { lineOf } from './webSection.ts';

export interface AboutStep {
  readonly id: string;
  readonly anchor: string;
  /** Head and row of the step table. */
  readonly heads: Markup;
  readonly cells: Markup;
}

/** What is known of a step: its figures, what hurts there, what was found, and what could be done about it. */
export function aboutStep(
  context: ReportContext,
  anchors: Anchors,
  { id, anchor, heads, cells }: AboutStep,
): Markup {
  const { doc, mapId, text, saying, analysis } = context;
  const name = anchors.nameOf(id);
  const marks = mapContents(doc, mapId).marks.filter(({ targetId }) => targetId === id);
  const found = (analysis?.findings ?? []).filter(({ elementIds }) => elementIds.includes(id));
  const proposed = (analysis?.candidates ?? []).filter(({ stepIds }) => stepIds.includes(id));
  const facts = heads.children.flatMap((head, column) => {
    const said = lineOf(cells.children[column] ?? '');
    return said === '' || said === name ? [] : [tag('dt', {}, lineOf(head)), tag('dd', {}, said)];
  });
  return tag(
    'aside',
    { id: anchor, class: 'web-about', 'aria-label': name },
    tag('a', { href: `#${anchors.map.get(mapId)}`, class: 'web-close' }, text('web.close')),
    tag('h3', {}, name),
    tag('dl', {}, facts),
    list(
      text('report.marks'),
      marks.map(({ type, waste, note }) =>
        [markWords(text)(type, waste), note.trim()].filter((part) => part !== '').join(': '),
      ),
    ),
    list(
      text('report.findings'),
      found.map(({ title, why }) => `${saying(title)}: ${saying(why)}`),
    ),
    list(
      text('report.candidates'),
      proposed.map((candidate) =>
        tag(
          'a',
          { href: `#${anchors.candidate.get(candidate.id)}` },
          [shownPriority(candidate), saying(candidate.title)].filter((part) => part !== null).join(' · '),
        ),
      ),
    ),
  );
}

function list(title: string, entries: readonly (Markup | string)[]): Markup | null {
  if (entries.length === 0) return null;
  return tag(
    'div',
    {},
    tag('h4', {}, title),
    tag(
      'ul',
      {},
      entries.map((entry) => tag('li', {}, entry)),
    ),
  );
}
