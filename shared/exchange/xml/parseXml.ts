import { SaxesParser, type SaxesTagNS } from 'saxes';
import { fail, ok, type Result } from '../../ipc/index.ts';
import type { Text } from '../../text/index.ts';
import { Refused } from '../refused.ts';
import type { Bindings, XmlAttribute, XmlNode } from './xmlNode.ts';

/** How large a file may be. Found while reading, so a file beyond them costs no more than one at them. */
export const xmlLimits = {
  megabytes: 32,
  depth: 200,
  elements: 200_000,
  prefixes: 200,
} as const;

export interface XmlFile {
  readonly root: XmlNode;
  /** Comments are not kept. */
  readonly comments: number;
}

const PIECE = 65_536;

interface OpenNode extends XmlNode {
  readonly children: (XmlNode | string)[];
}

/**
 * Reads XML piece by piece, yielding the share (0–1) read so far, so that the caller can show progress, give way or stop.
 * A document type is refused: with it go entity bombs and files that ask for other files.
 */
export function* parseXmlStepwise(source: string, text: Text): Generator<number, Result<XmlFile>> {
  const parser = new SaxesParser({ xmlns: true, position: true });
  const build = treeBuilder(parser, text);
  try {
    for (let at = 0; at < source.length; at += PIECE) {
      parser.write(source.slice(at, at + PIECE));
      yield at / source.length;
    }
    parser.close();
  } catch (error) {
    if (error instanceof Refused) return error.failure;
    if (error instanceof Error) return unreadable(error.message, build.openTag(), text);
    throw error;
  }
  const root = build.root();
  return root
    ? ok({ root, comments: build.comments() })
    : fail('import-not-xml', text('exchange.xml.noElement'));
}

export function parseXml(source: string, text: Text): Result<XmlFile> {
  const steps = parseXmlStepwise(source, text);
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
  }
}

function treeBuilder(parser: SaxesParser<{ xmlns: true; position: true }>, text: Text) {
  const open: OpenNode[] = [];
  let root: XmlNode | null = null;
  let count = 0;
  let comments = 0;
  const refuse = (...failure: Parameters<typeof fail>): never => {
    throw new Refused(fail(...failure));
  };
  parser.on('doctype', () =>
    refuse('import-unsafe', text('exchange.xml.doctype', { line: lineOf(parser.line) })),
  );
  parser.on('opentag', (tag) => {
    const line = lineOf(parser.line);
    if (++count > xmlLimits.elements)
      refuse('import-too-large', text('exchange.xml.elements', { line, limit: xmlLimits.elements }));
    if (open.length >= xmlLimits.depth)
      refuse('import-too-deep', text('exchange.xml.depth', { line, limit: xmlLimits.depth }));
    const parent = open.at(-1);
    const node = openNode(tag, parent?.scope ?? {}, parser.line);
    if (Object.keys(tag.ns).length > 0 && Object.keys(node.scope).length > xmlLimits.prefixes)
      refuse('import-too-large', text('exchange.xml.prefixes', { line, limit: xmlLimits.prefixes }));
    if (parent) parent.children.push(node);
    else root = node;
    open.push(node);
  });
  parser.on('closetag', () => {
    open.pop();
  });
  const addText = (piece: string) => {
    const children = open.at(-1)?.children;
    if (!children) return;
    const last = children.at(-1);
    if (typeof last === 'string') children[children.length - 1] = last + piece;
    else children.push(piece);
  };
  parser.on('text', addText);
  parser.on('cdata', addText);
  parser.on('comment', () => {
    comments += 1;
  });
  return {
    root: (): XmlNode | null => root,
    comments: () => comments,
    openTag: (): XmlNode | null => open.at(-1) ?? null,
  };
}

function openNode(tag: SaxesTagNS, outer: Bindings, line: number): OpenNode {
  const declared = Object.keys(tag.ns).length > 0;
  const attributes: XmlAttribute[] = [];
  for (const { uri, local, prefix, value, name } of Object.values(tag.attributes)) {
    if (prefix === 'xmlns' || name === 'xmlns') continue;
    attributes.push({ uri: prefix === '' ? '' : uri, local, prefix, value });
  }
  return {
    uri: tag.uri,
    local: tag.local,
    prefix: tag.prefix,
    attributes,
    children: [],
    scope: declared ? { ...outer, ...tag.ns } : outer,
    line,
  };
}

/** What saxes says ("12:7: unclosed tag: task") as where and what. A file that ends too early is damaged; the rest is not XML. */
function unreadable(message: string, openTag: XmlNode | null, text: Text): ReturnType<typeof fail> {
  const [, line, , what] = /^(?:.*?:)?(\d+):(\d+): (.*)$/s.exec(message) ?? [null, '1', '1', message];
  const isCutOff = /unclosed|unexpected end|must contain a root element/i.test(what ?? '');
  if (isCutOff && openTag)
    return fail('import-damaged', text('exchange.xml.cutOff', { line: line ?? '1', name: openTag.local }));
  return fail(
    'import-not-xml',
    text('exchange.xml.syntax', { line: line ?? '1', what: (what ?? message).replace(/\.+$/, '') }),
  );
}

const lineOf = (line: number): string => String(line);
