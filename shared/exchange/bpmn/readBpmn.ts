import type { Change } from '../../changes/index.ts';
import { fail, ok, type Result } from '../../ipc/index.ts';
import type { Doc, MapId, NewId } from '../../model/index.ts';
import { createText, type Text } from '../../text/index.ts';
import { decodeText } from '../decodeText.ts';
import { parseXmlStepwise } from '../xml/parseXml.ts';
import { xmlLimits } from '../xml/streamXml.ts';
import { elements, type XmlNode } from '../xml/xmlNode.ts';
import { isBpmn, namespaces } from './names.ts';
import { fillLanes } from './read/fillLanes.ts';
import { indexIds } from './read/indexIds.ts';
import { keepDefinitions } from './read/keepDefinitions.ts';
import { keepDiagrams } from './read/keepDiagrams.ts';
import { linkBusiness, linkCalls } from './read/linkBusiness.ts';
import { namesOf } from './read/named.ts';
import { placeMissing } from './read/placeMissing.ts';
import { planMaps } from './read/planMaps.ts';
import { readDiagrams } from './read/readDiagrams.ts';
import { readMap } from './read/readMap.ts';
import type { Loss, Reading } from './read/reading.ts';
import { registerPlaces } from './read/registerPlaces.ts';

export interface ReadOptions {
  /** Names a map that the file does not name. */
  readonly fileName: string;
  readonly newId: NewId;
  /** The workspace it goes into: its roles, systems and data are used again by name, calls find its maps. */
  readonly doc: Doc;
  readonly text?: Text;
}

/** A file as the changes that bring it into a workspace. */
export interface Imported {
  readonly changes: readonly Change[];
  /** What could not be carried, in words. */
  readonly losses: readonly Loss[];
  readonly maps: readonly { readonly id: MapId; readonly name: string }[];
  /** Maps of which the file draws nothing or only a part. What is missing stands in a provisional grid. */
  readonly needsLayout: readonly MapId[];
}

/** Reads a BPMN 2.0 file whole or not at all; never throws on anything in the file. */
export function readBpmn(bytes: Uint8Array, options: ReadOptions): Result<Imported> {
  const steps = readBpmnStepwise(bytes, options);
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
  }
}

/** The same, yielding the share (0–1) that is read, so that the caller can show progress or stop. */
export function* readBpmnStepwise(
  bytes: Uint8Array,
  options: ReadOptions,
): Generator<number, Result<Imported>> {
  const text = options.text ?? createText('en');
  const megabytes = bytes.length / 1024 / 1024;
  if (bytes.length === 0) return fail('import-not-xml', text('exchange.bytes.empty'));
  if (megabytes > xmlLimits.megabytes)
    return fail(
      'import-too-large',
      text('exchange.bytes.tooLarge', { megabytes: Math.ceil(megabytes), limit: xmlLimits.megabytes }),
    );
  const decoded = decodeText(bytes, text);
  if (!decoded.ok) return decoded;
  yield 0.1;
  const parsing = parseXmlStepwise(decoded.value, text);
  let parsed = parsing.next();
  for (; !parsed.done; parsed = parsing.next()) yield 0.1 + parsed.value * 0.6;
  if (!parsed.value.ok) return parsed.value;
  const { root, comments } = parsed.value.value;
  if (!isBpmn(root, 'definitions'))
    return fail(
      'import-not-bpmn',
      text('exchange.bpmn.root', {
        name: root.local.slice(0, 80),
        namespace: root.uri.slice(0, 120) || '–',
        line: String(root.line),
      }),
    );
  yield 0.7;
  const read = readDefinitions(root, { ...options, text });
  if (!read)
    return fail(
      'import-empty',
      text(hasChoreography(root) ? 'exchange.bpmn.choreography' : 'exchange.bpmn.empty'),
    );
  if (comments > 0)
    read.losses.push({
      element: text('exchange.loss.file'),
      what: text('exchange.loss.comments', { n: comments }),
    });
  return ok(read);
}

const hasChoreography = (root: XmlNode): boolean =>
  elements(root).some(
    (node) => node.uri === namespaces.bpmn && /choreography|conversation/i.test(node.local),
  );

/** All maps of a file; null where there is none. */
function readDefinitions(
  definitions: XmlNode,
  { fileName, newId, doc, text }: ReadOptions & { readonly text: Text },
) {
  const losses: Loss[] = [];
  const reading: Reading = {
    doc,
    newId,
    text,
    definitions,
    ...indexIds(definitions, text, losses),
    diagrams: readDiagrams(definitions),
    places: new Map(),
    consumed: new Set(),
    changes: [],
    losses,
    pending: [],
    unplaced: new Set(),
    unnamed: new Set(),
    orderByMap: new Map(),
    named: namesOf(doc),
  };
  const plans = planMaps(reading);
  if (plans.length === 0) return null;
  registerPlaces(reading, plans);
  const firstOrder = Math.max(-1, ...Object.values(doc.map).map((map) => map.order)) + 1;
  const fallbackName = fileName.replace(/^.*[\\/]/, '').replace(/\.(bpmn|bpmn20\.xml|xml)$/i, '');
  for (const [index, plan] of plans.entries())
    readMap(reading, plan, { fallbackName, order: firstOrder + index });
  fillLanes(reading.changes, reading.unplaced);
  linkBusiness(reading);
  linkCalls(reading);
  keepDefinitions(reading, plans);
  keepDiagrams(reading, plans);
  for (const finish of reading.pending) finish();
  const needsLayout = placeMissing(reading.changes, reading.unplaced);
  const maps = reading.changes.flatMap(({ kind, after }) =>
    kind === 'map' && after ? [{ id: after.id, name: after.name }] : [],
  );
  return { changes: reading.changes, losses, maps, needsLayout };
}
