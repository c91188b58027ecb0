import { type Markup, tag, textOf } from '../../diagram/index.ts';
import { type Flowable, tableMarkup } from '../flowInto.ts';

/** A part of the page and how the contents lead to it. */
export interface WebSection {
  readonly anchor: string;
  readonly title: string;
  readonly markup: Markup;
}

/** A part of the page. */
export const section = (anchor: string, flowables: readonly Flowable[]): Markup =>
  tag('section', { id: anchor, class: 'web-part paper-page paper-list' }, flowables.map(flat));

/** A list as it stands where nothing breaks it. */
export const flat = (flowable: Flowable): Markup =>
  'rows' in flowable
    ? tableMarkup(
        flowable,
        flowable.rows.map(({ markup }) => markup),
      )
    : flowable.markup;

/** What a tree says, in one line. */
export const lineOf = (node: Markup | string): string => textOf(node, ' ').replace(/\s+/g, ' ').trim();
