import { SaxesParser, type SaxesTagNS } from 'saxes';
import { fail, ok, type Result } from '../../ipc/index.ts';
import type { Text } from '../../text/index.ts';
import { Refused } from '../refused.ts';

/** How large a file may be. Found while reading, so a file beyond them costs no more than one at them. */
export const xmlLimits = {
  megabytes: 32,
  depth: 200,
  elements: 200_000,
  prefixes: 200,
} as const;

/** Hears a file as it goes by; throws `Refused` to end the reading with a failure. */
export interface XmlListener {
  open(tag: SaxesTagNS, line: number): void;
  close(): void;
  /** Text and CDATA, in pieces. */
  text(piece: string): void;
  comment?(): void;
}

const PIECE = 65_536;

/**
 * Reads XML piece by piece to a listener, yielding the share (0–1) read so far, so that the caller can show progress, give way or stop.
 * A document type is refused: with it go entity bombs and files that ask for other files.
 */
export function* streamXmlStepwise(
  source: string,
  listener: XmlListener,
  { text, elements = xmlLimits.elements }: { readonly text: Text; readonly elements?: number },
): Generator<number, Result<null>> {
  const parser = new SaxesParser({ xmlns: true, position: true });
  const open: string[] = [];
  guard(parser, { listener, open, text, elements });
  try {
    for (let at = 0; at < source.length; at += PIECE) {
      parser.write(source.slice(at, at + PIECE));
      yield at / source.length;
    }
    parser.close();
  } catch (error) {
    if (error instanceof Refused) return error.failure;
    if (error instanceof Error) return unreadable(error.message, open.at(-1), text);
    throw error;
  }
  return ok(null);
}

interface Guarded {
  readonly listener: XmlListener;
  readonly open: string[];
  readonly text: Text;
  readonly elements: number;
}

function guard(
  parser: SaxesParser<{ xmlns: true; position: true }>,
  { listener, open, text, elements }: Guarded,
): void {
  let count = 0;
  const refuse = (...failure: Parameters<typeof fail>): never => {
    throw new Refused(fail(...failure));
  };
  parser.on('doctype', () =>
    refuse('import-unsafe', text('exchange.xml.doctype', { line: String(parser.line) })),
  );
  parser.on('opentag', (tag) => {
    const line = String(parser.line);
    if (++count > elements)
      refuse('import-too-large', text('exchange.xml.elements', { line, limit: elements }));
    if (open.length >= xmlLimits.depth)
      refuse('import-too-deep', text('exchange.xml.depth', { line, limit: xmlLimits.depth }));
    listener.open(tag, parser.line);
    open.push(tag.local);
  });
  parser.on('closetag', () => {
    listener.close();
    open.pop();
  });
  parser.on('text', (piece) => listener.text(piece));
  parser.on('cdata', (piece) => listener.text(piece));
  parser.on('comment', () => listener.comment?.());
}

/** Where saxes stopped ("12:7: unclosed tag: task"), and why in words of ours. A file that ends too early is damaged; the rest is not XML. */
function unreadable(message: string, openTag: string | undefined, text: Text): ReturnType<typeof fail> {
  const [, line = '1', column = '1', what = message] = /^(?:.*?:)?(\d+):(\d+): (.*)$/s.exec(message) ?? [];
  const isCutOff = /unclosed|unexpected end|must contain a root element/i.test(what);
  if (isCutOff && openTag !== undefined)
    return fail('import-damaged', text('exchange.xml.cutOff', { line, name: openTag }));
  return fail('import-not-xml', saySyntax(what, { line, column }, text));
}

function saySyntax(what: string, at: { readonly line: string; readonly column: string }, text: Text): string {
  if (/close tag|unmatched closing tag/i.test(what)) return text('exchange.xml.closeTag', at);
  if (/entity/i.test(what)) return text('exchange.xml.entity', at);
  return text('exchange.xml.syntax', at);
}
