import { fail, ok, type Result } from '../../ipc/index.ts';
import type { Text } from '../../text/index.ts';
import { decodeText } from '../decodeText.ts';
import { readZip, zipLimits } from '../readZip.ts';
import { parseXml } from '../xml/parseXml.ts';
import { attribute, elements, type XmlNode } from '../xml/xmlNode.ts';
import { shownByStyle } from './cellStyles.ts';
import { readSharedStrings } from './readSharedStrings.ts';
import { readSheetXml, type SheetContext } from './readSheetXml.ts';
import { sheetLimits, type Sheet, type Sheets } from './sheet.ts';

/** The parts of a workbook by their path in it; null: too large to be unpacked. */
type Parts = ReadonlyMap<string, Uint8Array | null>;

const isPart = (name: string): boolean => /^_rels\/\.rels$|^xl\/.*\.(xml|rels)$/i.test(name);
/** Worksheets and what is passed over anyway: a workbook can be read without any of them, but for the last worksheet. */
const isSpare = (name: string): boolean =>
  !/(?:^|[/\\])(?:workbook|styles|sharedStrings)\.xml$|\.rels$/i.test(name);

/**
 * Reads the worksheets of an Excel workbook (.xlsx), as Excel, LibreOffice and others write it: what stands in the cells, of a formula its
 * last result. Charts, pictures and looks are passed over, and so is a sheet beyond the limits, unless there is no other. Yields the share
 * (0–1) that is done.
 */
export function* readXlsx(bytes: Uint8Array, text: Text): Generator<number, Result<Sheets>> {
  const zip = readZip(bytes, { isWanted: isPart, isSpare }, text);
  if (!zip.ok) return zip;
  const tooLarge = [...zip.value.tooLarge].map((name) => [name, null] as const);
  const parts: Parts = new Map(
    [...zip.value.parts, ...tooLarge].map(([name, part]) => [name.replaceAll('\\', '/'), part]),
  );
  yield 0.1;
  const opened = openWorkbook(parts, text);
  if (!opened.ok) return opened;
  const { sheets, context } = opened.value;
  const strings = opened.value.stringsPath
    ? yield* readSharedStrings(sourceOf(parts, opened.value.stringsPath, text), text)
    : ok([]);
  if (!strings.ok) return strings;
  yield 0.3;
  const read: Sheet[] = [];
  const unread: Sheets['unread'][number][] = [];
  for (const [at, { name, path }] of sheets.entries()) {
    const room = context.room.left;
    const steps = readSheet(sourceOf(parts, path, text), { ...context, strings: strings.value, name });
    let step = steps.next();
    for (; !step.done; step = steps.next()) yield 0.3 + (0.7 * (at + step.value)) / sheets.length;
    if (step.value.ok) read.push({ name, rows: step.value.value, decimal: null });
    else if (step.value.error.code === 'import-too-large') {
      unread.push({ name, why: step.value.error.detail ?? '' });
      // It is not kept, so it takes no room from the others.
      context.room.left = room;
    } else return step.value;
  }
  const [first] = unread;
  if (read.length === 0 && first)
    return fail('import-too-large', text('exchange.sheet.of', { sheet: first.name, why: first.why }));
  return ok({ sheets: read, unread });
}

function* readSheet(source: Result<string>, context: SheetContext): ReturnType<typeof readSheetXml> {
  return source.ok ? yield* readSheetXml(source.value, context) : source;
}

interface Opened {
  readonly sheets: readonly { readonly name: string; readonly path: string }[];
  readonly stringsPath: string | null;
  readonly context: Omit<SheetContext, 'strings' | 'name'>;
}

function openWorkbook(parts: Parts, text: Text): Result<Opened> {
  const start = relations(parts, '', text);
  if (!start.ok) return start;
  const path = start.value.find(({ type }) => type === 'officeDocument')?.path ?? 'xl/workbook.xml';
  const workbook = part(parts, path, text);
  if (!workbook.ok) return workbook;
  if (workbook.value.local !== 'workbook')
    return fail('import-damaged', text('exchange.sheet.noWorkbook', { name: workbook.value.local }));
  const related = relations(parts, path, text);
  if (!related.ok) return related;
  const pathOf = (wanted: string): string | null =>
    related.value.find(({ type, path: at }) => type === wanted && parts.has(at))?.path ?? null;
  const stylesPath = pathOf('styles');
  const styles = stylesPath === null ? ok(null) : part(parts, stylesPath, text);
  if (!styles.ok) return styles;
  const listed = below(workbook.value, 'sheets').flatMap(elements);
  if (listed.length > sheetLimits.sheets)
    return fail('import-too-large', text('exchange.sheet.sheets', { limit: sheetLimits.sheets }));
  const sheets = listed.flatMap((sheet) => {
    const id = sheet.attributes.find(({ local, uri }) => local === 'id' && uri !== '')?.value;
    const found = related.value.find((each) => each.id === id && each.type === 'worksheet');
    return found ? [{ name: (attribute(sheet, 'name') ?? '').slice(0, 100), path: found.path }] : [];
  });
  const [settings] = below(workbook.value, 'workbookPr');
  const from1904 = /^(1|true)$/i.test((settings && attribute(settings, 'date1904')) ?? '');
  const shown = shownByStyle(styles.value);
  return ok({
    sheets,
    stringsPath: pathOf('sharedStrings'),
    context: { shown, from1904, room: { left: sheetLimits.cells }, text },
  });
}

interface Relation {
  readonly id: string;
  /** The last word of its kind: "worksheet", "styles", …; the words before it differ between the two editions of the format. */
  readonly type: string;
  /** From the root of the file. */
  readonly path: string;
}

/** What a part refers to; nothing where it has no list of that. */
function relations(parts: Parts, of: string, text: Text): Result<readonly Relation[]> {
  const folder = of.replace(/[^/]*$/, '');
  const name = `${folder}_rels/${of.slice(folder.length)}.rels`;
  if (!parts.has(name)) return ok([]);
  const read = part(parts, name, text);
  if (!read.ok) return read;
  return ok(
    elements(read.value).map((each) => {
      const target = attribute(each, 'Target') ?? '';
      return {
        id: attribute(each, 'Id') ?? '',
        type: (attribute(each, 'Type') ?? '').replace(/^.*\//, ''),
        path: target.startsWith('/') ? target.slice(1) : resolved(`${folder}${target}`),
      };
    }),
  );
}

/** "xl/../xl/a.xml" → "xl/a.xml". */
function resolved(path: string): string {
  const folders: string[] = [];
  for (const folder of path.split('/'))
    if (folder === '..') folders.pop();
    else if (folder !== '.') folders.push(folder);
  return folders.join('/');
}

function sourceOf(parts: Parts, path: string, text: Text): Result<string> {
  const bytes = parts.get(path);
  if (bytes === null)
    return fail('import-too-large', text('exchange.zip.inflated', { limit: zipLimits.megabytes }));
  return bytes
    ? decodeText(bytes, text)
    : fail('import-damaged', text('exchange.visio.part', { name: path.slice(0, 80) }));
}

function part(parts: Parts, path: string, text: Text): Result<XmlNode> {
  const source = sourceOf(parts, path, text);
  if (!source.ok) return source;
  const parsed = parseXml(source.value, text);
  return parsed.ok ? ok(parsed.value.root) : parsed;
}

const below = (node: XmlNode, local: string): XmlNode[] =>
  elements(node).filter((child) => child.local === local);
