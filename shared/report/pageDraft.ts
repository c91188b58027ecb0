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
  /** On the first page of a poster. */
  readonly poster?: PosterFacts | undefined;
  readonly markup: (place: PagePlace) => Markup;
}

/** What there is to know of a poster before it is printed. */
export interface PosterFacts {
  /** In mm. */
  readonly width: number;
  readonly height: number;
  /** That are printed; where it is too large, that it would take. */
  readonly sheets: number;
  readonly columns: number;
  readonly rows: number;
  /** How many cuts go through a shape or a word. */
  readonly crossings: number;
  /** What became of cuts that were moved; `unfit`: automatic ones stand for some of them. */
  readonly kept: 'none' | 'used' | 'unfit';
  /** It takes more sheets than anybody joins: it was not made. */
  readonly isTooLarge: boolean;
}

/** Where a page stands in its document. */
export interface PagePlace {
  /** From 1. */
  readonly page: number;
  readonly pages: number;
  /** The page that an anchor is on; null where it is not in this document. */
  readonly pageOf: (anchor: string) => number | null;
}
