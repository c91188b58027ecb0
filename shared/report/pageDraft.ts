import type { Markup } from '../diagram/index.ts';
import type { PageSize } from './paper.ts';

/** A page before all pages are counted. */
export interface PageDraft {
  /** `sheet`: the map or a part of it; `list`: marks, candidates, steps. The class of the page. */
  readonly kind: 'sheet' | 'list';
  /** In mm. */
  readonly size: PageSize;
  /** Target of links; unique in a document. */
  readonly anchor: string;
  /** Of the drawing on it; 1: as large as on the screen at 100 %. Null on pages without one. */
  readonly scale: number | null;
  readonly markup: (place: PagePlace) => Markup;
}

/** Where a page stands in its document. */
export interface PagePlace {
  /** From 1. */
  readonly page: number;
  readonly pages: number;
  /** The page that an anchor is on; null where it is not in this document. */
  readonly pageOf: (anchor: string) => number | null;
}
