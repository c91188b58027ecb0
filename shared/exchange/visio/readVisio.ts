import { fail, ok, type Result } from '../../ipc/index.ts';
import { createText, type Text } from '../../text/index.ts';
import type { ReadOptions } from '../bpmn/readBpmn.ts';
import { decodeText } from '../decodeText.ts';
import type { Page } from '../drawing/drawing.ts';
import { drawingLimits, readPages } from '../drawing/readPages.ts';
import { readZip } from '../readZip.ts';
import { parseXml } from '../xml/parseXml.ts';
import { attribute, type XmlNode } from '../xml/xmlNode.ts';
import { countShapes, readSheets } from './readSheets.ts';
import { childrenNamed, shapesIn, type Master } from './sheets.ts';

type ReturnedPages = ReturnType<typeof readPages> extends Generator<number, infer R> ? R : never;
type Parts = ReadonlyMap<string, Uint8Array>;

const PAGES = 'visio/pages/';
const MASTERS = 'visio/masters/';

/** Reads a drawing of Visio (.vsdx, a packed folder of XML). Yields the share (0–1) that is done. */
export function* readVisio(bytes: Uint8Array, options: ReadOptions): Generator<number, ReturnedPages> {
  const text = options.text ?? createText('en');
  const zip = readZip(
    bytes,
    { isWanted: (name) => /^visio\/(pages|masters)\/(_rels\/)?[^/]+\.(xml|rels)$/i.test(name) },
    text,
  );
  if (!zip.ok) return zip;
  const { parts } = zip.value;
  yield 0.2;
  const masters = mastersOf(parts, text);
  if (!masters.ok) return masters;
  yield 0.3;
  const index = part(parts, `${PAGES}pages.xml`, text);
  if (!index.ok) return index;
  const files = relations(parts, PAGES, 'pages.xml', text);
  if (!files.ok) return files;
  const listed = childrenNamed(index.value, 'Page');
  if (listed.length > drawingLimits.pages)
    return fail('import-too-large', text('exchange.drawing.pages', { limit: drawingLimits.pages }));
  const pages: Page[] = [];
  for (const [at, entry] of listed.entries()) {
    const page = pageOf(entry, { parts, files: files.value, masters: masters.value, text });
    if (!page.ok) return page;
    pages.push(page.value);
    yield 0.3 + (0.2 * (at + 1)) / listed.length;
  }
  const steps = readPages(pages, { ...options, text });
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
    yield 0.5 + step.value / 2;
  }
}

interface Package {
  readonly parts: Parts;
  readonly files: ReadonlyMap<string, string>;
  readonly masters: ReadonlyMap<string, Master>;
  readonly text: Text;
}

function pageOf(entry: XmlNode, { parts, files, masters, text }: Package): Result<Page> {
  const name = (attribute(entry, 'Name') ?? attribute(entry, 'NameU') ?? '').slice(0, 200);
  const contents = part(parts, `${PAGES}${files.get(relationOf(entry)) ?? ''}`, text);
  if (!contents.ok) return contents;
  if (countShapes(contents.value) > drawingLimits.perPage)
    return fail(
      'import-too-large',
      text('exchange.drawing.perPage', { page: name, limit: drawingLimits.perPage }),
    );
  const [sheet = null] = childrenNamed(entry, 'PageSheet');
  return ok(
    readSheets({ id: attribute(entry, 'ID') ?? name, name, sheet, contents: contents.value }, masters),
  );
}

/** The masters that shapes refer to by number; none where the file has none. */
function mastersOf(parts: Parts, text: Text): Result<ReadonlyMap<string, Master>> {
  const masters = new Map<string, Master>();
  if (!parts.has(`${MASTERS}masters.xml`)) return ok(masters);
  const index = part(parts, `${MASTERS}masters.xml`, text);
  if (!index.ok) return index;
  const files = relations(parts, MASTERS, 'masters.xml', text);
  if (!files.ok) return files;
  for (const entry of childrenNamed(index.value, 'Master')) {
    const contents = part(parts, `${MASTERS}${files.value.get(relationOf(entry)) ?? ''}`, text);
    if (!contents.ok) return contents;
    masters.set(attribute(entry, 'ID') ?? '', {
      name: attribute(entry, 'NameU') ?? attribute(entry, 'Name') ?? '',
      shape: shapesIn(contents.value)[0] ?? null,
    });
  }
  return ok(masters);
}

/** The number under which the relations of a part name the file of an entry. */
function relationOf(entry: XmlNode): string {
  const [rel] = childrenNamed(entry, 'Rel');
  return rel?.attributes.find(({ local }) => local === 'id')?.value ?? '';
}

function relations(
  parts: Parts,
  folder: string,
  file: string,
  text: Text,
): Result<ReadonlyMap<string, string>> {
  const read = part(parts, `${folder}_rels/${file}.rels`, text);
  if (!read.ok) return read;
  return ok(
    new Map(
      childrenNamed(read.value, 'Relationship').map((each) => [
        attribute(each, 'Id') ?? '',
        (attribute(each, 'Target') ?? '').replace(/^.*\//, ''),
      ]),
    ),
  );
}

function part(parts: Parts, name: string, text: Text): Result<XmlNode> {
  const bytes = parts.get(name);
  if (!bytes) return fail('import-damaged', text('exchange.visio.part', { name: name.slice(0, 80) }));
  const decoded = decodeText(bytes, text);
  if (!decoded.ok) return decoded;
  const parsed = parseXml(decoded.value, text);
  return parsed.ok ? ok(parsed.value.root) : parsed;
}
