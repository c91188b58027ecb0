import { attributeOf, type AttributeKey } from '../../engine/index.ts';
import { elementOf, type Doc, type Kind, type Records } from '../../model/index.ts';
import type { Text } from '../../text/index.ts';

/** What a record is called in a list of differences; one without a name of its own is told with what it belongs to. */
export function nameRecord(doc: Doc, kind: Kind, id: string, text: Text): string {
  const record = doc[kind][id];
  if (!record) return text('compare.unnamed');
  return namers[kind](record as never, { doc, text }).trim() || text('compare.unnamed');
}

interface Around {
  readonly doc: Doc;
  readonly text: Text;
}
type Namers = { readonly [K in Kind]: (record: Records[K], around: Around) => string };

const byName = ({ name }: { readonly name: string }): string => name;
const byTitle = ({ title }: { readonly title: string }): string => title;

const namers: Namers = {
  workspace: byName,
  role: byName,
  system: byName,
  dataObject: byName,
  map: byName,
  journey: byName,
  touchpoint: byName,
  mapFlow: ({ name, fromMapId, toMapId }, { doc, text }) =>
    name.trim() ||
    text('compare.line', { from: doc.map[fromMapId]?.name ?? '', to: doc.map[toMapId]?.name ?? '' }),
  pool: byName,
  lane: byName,
  step: byName,
  dataNode: byName,
  group: byName,
  goal: byTitle,
  objective: byTitle,
  kpi: byTitle,
  decision: byTitle,
  note: (note) => note.text,
  event: ({ name, position }, { text }) => name.trim() || text(`canvas.kind.${position}`),
  gateway: ({ name, type }, { text }) => name.trim() || text(`canvas.gateway.${type}`),
  flow: ({ name, fromId, toId }, around) =>
    name.trim() ||
    around.text('compare.line', { from: nameElement(fromId, around), to: nameElement(toId, around) }),
  measurement: ({ kpiId, date }, { doc, text }) =>
    text('compare.of', { what: date, of: doc.kpi[kpiId]?.title ?? '' }),
  link: ({ kpiId, targetKind, targetId }, { doc, text }) =>
    text('compare.of', { what: doc.kpi[kpiId]?.title ?? '', of: doc[targetKind][targetId]?.name ?? '' }),
  judgement: ({ kpiId }, { doc }) => doc.kpi[kpiId]?.title ?? '',
  idea: byName,
  initiative: byName,
  option: byName,
  changeTask: byName,
  staffTool: byName,
  condition: byName,
  sharing: byName,
  weighing: ({ initiativeId }, { doc, text }) =>
    text('compare.of', { what: text('technology.criteria'), of: doc.initiative[initiativeId]?.name ?? '' }),
  gate: ({ initiativeId }, { doc, text }) =>
    text('compare.of', { what: text('gates.title'), of: doc.initiative[initiativeId]?.name ?? '' }),
  prerequisite: ({ initiativeId, needsInitiativeId }, { doc, text }) =>
    text('compare.line', {
      from: doc.initiative[needsInitiativeId]?.name ?? '',
      to: doc.initiative[initiativeId]?.name ?? '',
    }),
  intangible: ({ initiativeId, evidence }, { doc, text }) =>
    text('compare.of', { what: evidence, of: doc.initiative[initiativeId]?.name ?? '' }),
  freedTime: ({ initiativeId, roleId }, { doc, text }) =>
    text('compare.of', {
      what: doc.role[roleId]?.name ?? '',
      of: doc.initiative[initiativeId]?.name ?? '',
    }),
  surveyCount: ({ question }) => question,
  signal: ({ note }) => note,
  review: ({ date, targetId }, around) =>
    around.text('compare.of', { what: date, of: nameReviewed(targetId, around) }),
  methodSetting: ({ id }) => id,
  integration: ({ systemId, otherSystemId }, { doc, text }) =>
    text('compare.line', {
      from: doc.system[systemId]?.name ?? '',
      to: doc.system[otherSystemId]?.name ?? '',
    }),
  dataUse: ({ dataObjectId, stepId }, { doc, text }) =>
    text('compare.of', { what: doc.dataObject[dataObjectId]?.name ?? '', of: doc.step[stepId]?.name ?? '' }),
  figure: ({ attribute, ownerKind, ownerId }, { doc, text }) =>
    text('compare.of', {
      what: nameAttribute(attribute, text),
      of: nameRecord(doc, ownerKind, ownerId, text),
    }),
  mark: ({ type, targetKind, targetId }, { doc, text }) =>
    text('compare.of', { what: text(`marks.type.${type}`), of: nameRecord(doc, targetKind, targetId, text) }),
  foreign: ({ slot, ownerId }, around) =>
    around.text('compare.of', { what: slot, of: nameElement(ownerId, around) }),
};

function nameElement(id: string, { doc, text }: Around): string {
  const element = elementOf(doc, id);
  return element ? nameRecord(doc, element.kind, id, text) : (doc.map[id]?.name ?? '');
}

const nameAttribute = (key: string, text: Text): string =>
  isAttribute(key) ? text(`engine.attribute.${key}`) : key;
const isAttribute = (key: string): key is AttributeKey => attributeOf(key as AttributeKey) !== undefined;

const nameReviewed = (id: string, { doc }: Around): string =>
  (doc.goal[id] ?? doc.objective[id] ?? doc.kpi[id])?.title ??
  (doc.initiative[id] ?? doc.staffTool[id])?.name ??
  doc.signal[id]?.note ??
  '';
