import { apply, type Change, squash } from '../../changes/index.ts';
import { settleNames } from '../../diagram/index.ts';
import { fail, ok, type Result } from '../../ipc/index.ts';
import { asId, type Doc } from '../../model/index.ts';
import { createText } from '../../text/index.ts';
import type { Imported, ReadOptions } from '../bpmn/readBpmn.ts';
import { linkBusiness } from '../bpmn/read/linkBusiness.ts';
import { namesOf } from '../bpmn/read/named.ts';
import type { Loss } from '../bpmn/read/reading.ts';
import type { Page, Shape } from './drawing.ts';
import { mapPage, type MappedPage } from './mapPage.ts';

/** How much a drawing may hold: the places of its shapes are compared with each other. */
export const drawingLimits = { pages: 500, perPage: 8000 } as const;

export interface ReadPage {
  readonly page: Page;
  /** Null for a page that is no process. */
  readonly mapped: MappedPage | null;
}

/** The pages of a drawing as maps. Yields the share (0–1) that is done. Pages that are no process are listed; a file of only such is refused. */
export function* readPages(
  pages: readonly Page[],
  options: ReadOptions,
): Generator<number, Result<Imported & { readonly pages: readonly ReadPage[] }>> {
  const { doc, newId, fileName } = options;
  const text = options.text ?? createText('en');
  const changes: Change[] = [];
  const losses: Loss[] = [];
  const read: ReadPage[] = [];
  /** What is said of the first page that is no process. */
  let refused: string | null = null;
  const needsLayout: string[] = [];
  const named = namesOf(doc);
  const mapOfPage = new Map(pages.map(({ id }) => [id, newId('map')]));
  const stem = fileName.replace(/^.*[\\/]/, '').replace(/(\.drawio)?\.[a-z]+$/i, '');
  let order = Math.max(-1, ...Object.values(doc.map).map((map) => map.order)) + 1;
  // A step may open only a page that becomes a map.
  const probe = { doc, newId, named: namesOf(doc), changes: [], text, order: 0, mapOfPage: new Map() };
  const isProcess = (page: Page) =>
    whyNone(page) === null && mapPage(page, { ...probe, mapId: 'probe', name: page.name }) !== null;
  for (const page of pages) if (!isProcess(page)) mapOfPage.delete(page.id);
  for (const [index, page] of pages.entries()) {
    yield index / pages.length;
    const name = pageName(page, pages.length, stem);
    const mapId = mapOfPage.get(page.id);
    const mapped =
      mapId === undefined
        ? null
        : mapPage(page, { doc, newId, named, changes, text, mapId, name, order, mapOfPage });
    read.push({ page, mapped });
    if (!mapped || mapId === undefined) {
      const why = text(whyNone(page) ?? 'exchange.drawing.noFlow');
      losses.push({
        element: text('exchange.drawing.page', { page: name }),
        what: text('exchange.drawing.none', { why }),
      });
      refused ??= text('exchange.drawing.noneOf', { page: name, why });
      continue;
    }
    order += 1;
    changes.push(...mapped.changes);
    losses.push(...mapped.losses);
    if (mapped.needsLayout) needsLayout.push(mapId);
  }
  if (mapOfPage.size === 0) return fail('import-empty', refused ?? text('exchange.drawing.noPages'));
  linkBusiness({ doc, newId, named, changes, unnamed: new Set() });
  const maps = changes.flatMap(({ kind, after }) =>
    kind === 'map' && after ? [{ id: after.id, name: after.name }] : [],
  );
  return ok({
    changes: withNames(doc, changes, maps),
    losses,
    maps,
    needsLayout: needsLayout.map((id) => asId<'map'>(id)),
    pages: read,
  });
}

/** Names that stand inside a decision or a circle there stand beside it here: where nothing else is. */
function withNames(doc: Doc, changes: readonly Change[], maps: Imported['maps']): Change[] {
  const drawn = apply(doc, changes);
  return squash([...changes, ...maps.flatMap(({ id }) => settleNames(drawn, id, null))]);
}

/** Usual names of a single page say nothing; the file's does. */
function pageName({ name }: Page, pages: number, stem: string): string {
  const isUsual =
    name === '' || /^(page|seite|zeichenblatt|feuille|página|pagina|sheet)[\s-]*\d+$/i.test(name);
  return isUsual ? (pages === 1 ? stem : `${stem} – ${name}`) : name;
}

const isTelling = ({ role }: Shape): boolean => role.as === 'alien' && role.tells;

/** Why a page is no process, as far as its shapes alone say so; null where they do not. */
function whyNone({ shapes }: Page) {
  const meant = shapes.filter(({ role }) =>
    ['alien', 'step', 'box', 'event', 'gateway', 'terminal', 'data', 'input', 'hexagon'].includes(role.as),
  );
  if (meant.length === 0) return 'exchange.drawing.noShapes' as const;
  const telling = meant.filter(isTelling).length;
  return telling > 1 && telling * 6 > meant.length ? ('exchange.drawing.alien' as const) : null;
}
