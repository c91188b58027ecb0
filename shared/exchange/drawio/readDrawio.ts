import { fail, ok, type Result } from '../../ipc/index.ts';
import { createText, type Text } from '../../text/index.ts';
import type { ReadOptions } from '../bpmn/readBpmn.ts';
import { decodeText } from '../decodeText.ts';
import { readPages, drawingLimits } from '../drawing/readPages.ts';
import type { Page } from '../drawing/drawing.ts';
import { parseXml, parseXmlStepwise } from '../xml/parseXml.ts';
import { xmlLimits } from '../xml/streamXml.ts';
import { attribute, elements, textOf, type XmlNode } from '../xml/xmlNode.ts';
import { bytesOfBase64, inflateBelow } from './inflate.ts';
import { readCells } from './readCells.ts';

/** Whether the text of a file begins like a drawing of draw.io. */
export const isDrawio = (source: string): boolean =>
  /^\s*(?:<\?xml[^>]*\?>\s*|<!--[\s\S]{0,4000}?-->\s*)*<(?:mxfile|mxGraphModel)[\s>]/.test(
    source.slice(0, 8000),
  );

const MEGABYTE = 1024 * 1024;

/** Reads a drawing of draw.io, plain, packed, or inside a picture. Yields the share (0–1) that is done. */
export function* readDrawio(bytes: Uint8Array, options: ReadOptions): Generator<number, ReturnedPages> {
  const text = options.text ?? createText('en');
  if (bytes.length === 0) return fail('import-not-xml', text('exchange.bytes.empty'));
  const decoded = decodeText(bytes, text);
  if (!decoded.ok) return decoded;
  const parsing = parseXmlStepwise(withoutDocumentType(decoded.value), text);
  let parsed = parsing.next();
  for (; !parsed.done; parsed = parsing.next()) yield parsed.value * 0.3;
  if (!parsed.value.ok) return parsed.value;
  const inner = drawingIn(parsed.value.value.root, text);
  if (!inner.ok) return inner;
  const pages = pagesOf(inner.value, text);
  if (!pages.ok) return pages;
  const steps = readPages(pages.value, { ...options, text });
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
    yield 0.5 + step.value / 2;
  }
}

type ReturnedPages = ReturnType<typeof readPages> extends Generator<number, infer R> ? R : never;

/** draw.io's own pictures name the document type of SVG, which only points to a description and defines nothing. */
const withoutDocumentType = (source: string): string =>
  source.replace(/<!DOCTYPE\s+svg\s+PUBLIC\s+"[^"<>[\]]*"\s+"[^"<>[\]]*"\s*>/, '');

/** The drawing itself: the file's root, or what a picture bears. */
function drawingIn(root: XmlNode, text: Text): Result<XmlNode> {
  if (root.local === 'mxfile' || root.local === 'mxGraphModel') return ok(root);
  const content = root.local === 'svg' ? attribute(root, 'content') : null;
  if (content === null)
    return fail(
      'import-not-drawio',
      text(root.local === 'svg' ? 'exchange.drawio.picture' : 'exchange.drawio.root', {
        name: root.local.slice(0, 80),
      }),
    );
  const source = content.trimStart().startsWith('<')
    ? ok(content)
    : unpack(content, text, { left: xmlLimits.megabytes * MEGABYTE });
  if (!source.ok) return source;
  const parsed = parseXml(source.value, text);
  return parsed.ok ? drawingIn(parsed.value.root, text) : parsed;
}

function pagesOf(root: XmlNode, text: Text): Result<Page[]> {
  if (root.local === 'mxGraphModel') return ok([readCells(root, { id: 'page', name: '' })]);
  const diagrams = elements(root).filter((node) => node.local === 'diagram');
  if (diagrams.length > drawingLimits.pages)
    return fail('import-too-large', text('exchange.drawing.pages', { limit: drawingLimits.pages }));
  const pages: Page[] = [];
  const room = { left: xmlLimits.megabytes * MEGABYTE };
  for (const [index, diagram] of diagrams.entries()) {
    const model = modelOf(diagram, text, room);
    if (!model.ok) return model;
    const id = attribute(diagram, 'id') ?? '';
    const isNew = id !== '' && !pages.some((page) => page.id === id);
    const name = attribute(diagram, 'name')?.trim().slice(0, 200) ?? '';
    const page = readCells(model.value, { id: isNew ? id : `page ${index}`, name });
    if (page.shapes.length + page.lines.length > drawingLimits.perPage)
      return fail(
        'import-too-large',
        text('exchange.drawing.perPage', { page: name, limit: drawingLimits.perPage }),
      );
    pages.push(page);
  }
  return ok(pages);
}

/** A page's cells: written out, or packed into text. */
function modelOf(diagram: XmlNode, text: Text, room: { left: number }): Result<XmlNode> {
  const plain = elements(diagram).find((node) => node.local === 'mxGraphModel');
  if (plain) return ok(plain);
  const packed = textOf(diagram).trim();
  // A page that was never drawn on.
  if (packed === '') return ok(diagram);
  const source = unpack(packed, text, room);
  if (!source.ok) return source;
  const parsed = parseXml(source.value, text);
  return parsed.ok ? ok(parsed.value.root) : parsed;
}

/** Packed text: Base64 of deflated, percent-encoded XML. All pages of a file share one limit. */
function unpack(packed: string, text: Text, room: { left: number }): Result<string> {
  const damaged = () => fail('import-damaged', text('exchange.drawio.packed'));
  const bytes = bytesOfBase64(packed);
  if (!bytes) return damaged();
  const inflated = inflateBelow(bytes, room.left);
  if (inflated === 'damaged') return damaged();
  if (inflated === 'too-large')
    return fail('import-too-large', text('exchange.zip.inflated', { limit: xmlLimits.megabytes }));
  room.left -= inflated.length;
  const decoded = decodeText(inflated, text);
  if (!decoded.ok) return decoded;
  try {
    return ok(decoded.value.trimStart().startsWith('<') ? decoded.value : decodeURIComponent(decoded.value));
  } catch (error) {
    if (error instanceof URIError) return damaged();
    throw error;
  }
}
