import type { SaxesTagNS } from 'saxes';
import { fail, ok, type Result } from '../../ipc/index.ts';
import type { Text } from '../../text/index.ts';
import { Refused } from '../refused.ts';
import { streamXmlStepwise, xmlLimits, type XmlListener } from './streamXml.ts';
import type { Bindings, XmlAttribute, XmlNode } from './xmlNode.ts';

export interface XmlFile {
  readonly root: XmlNode;
  /** Comments are not kept. */
  readonly comments: number;
}

interface OpenNode extends XmlNode {
  readonly children: (XmlNode | string)[];
}

/** Reads XML into a tree, piece by piece; yields the share (0–1) read so far. */
export function* parseXmlStepwise(source: string, text: Text): Generator<number, Result<XmlFile>> {
  const build = treeBuilder(text);
  const read = yield* streamXmlStepwise(source, build.listener, { text });
  if (!read.ok) return read;
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

function treeBuilder(text: Text) {
  const open: OpenNode[] = [];
  let root: XmlNode | null = null;
  let comments = 0;
  const listener: XmlListener = {
    open(tag, line) {
      const parent = open.at(-1);
      const node = openNode(tag, parent?.scope ?? {}, line);
      if (Object.keys(tag.ns).length > 0 && Object.keys(node.scope).length > xmlLimits.prefixes)
        throw new Refused(
          fail(
            'import-too-large',
            text('exchange.xml.prefixes', { line: String(line), limit: xmlLimits.prefixes }),
          ),
        );
      if (parent) parent.children.push(node);
      else root = node;
      open.push(node);
    },
    close: () => void open.pop(),
    text(piece) {
      const children = open.at(-1)?.children;
      if (!children) return;
      const last = children.at(-1);
      if (typeof last === 'string') children[children.length - 1] = last + piece;
      else children.push(piece);
    },
    comment: () => void (comments += 1),
  };
  return { listener, root: (): XmlNode | null => root, comments: () => comments };
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
