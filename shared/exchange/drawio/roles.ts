import type { Role } from '../drawing/drawing.ts';
import { bpmnRole } from './bpmnRoles.ts';
import type { Style } from './style.ts';

const step: Role = { as: 'step' };
const data: Role = { as: 'data' };
const store: Role = { as: 'data', type: 'store' };
const note: Role = { as: 'note' };
const terminal: Role = { as: 'terminal' };
/** A person or something outside: drawn beside processes too. */
const person: Role = { as: 'alien', tells: false };
const decision: Role = { as: 'gateway', type: 'exclusive' };

/** Shapes that mean the same wherever they are used. Names as in the shape libraries of draw.io, in lower case. */
const roles: { readonly [shape: string]: Role } = {
  rhombus: decision,
  ellipse: terminal,
  doubleellipse: { as: 'event', position: 'end' },
  startstate: { as: 'event', position: 'start' },
  endstate: { as: 'event', position: 'end' },
  hexagon: { as: 'hexagon' },
  process: { as: 'step', type: 'subprocess' },
  document: data,
  folder: data,
  tape: data,
  card: data,
  internalstorage: store,
  cylinder: store,
  cylinder2: store,
  cylinder3: store,
  datastorage: store,
  datastore: store,
  note,
  note2: note,
  callout: note,
  parallelogram: { as: 'input' },
  trapezoid: { as: 'step', type: 'manual' },
  manualinput: { as: 'step', type: 'user' },
  loopLimit: step,
  step,
  delay: step,
  display: step,
  message: { as: 'sign', says: { type: 'receive' } },
  plus: { as: 'sign', says: { type: 'subprocess' } },
  label: { as: 'box' },
  partialrectangle: { as: 'box' },
  rect: { as: 'box' },
  rectangle: { as: 'box' },
  ext: { as: 'box' },
  umlactor: person,
  actor: person,
  cloud: person,
  line: { as: 'decoration', why: 'exchange.decoration.picture' },
  image: { as: 'decoration', why: 'exchange.decoration.picture' },
};

const flowchart: { readonly [shape: string]: Role } = {
  annotation_1: note,
  annotation_2: note,
  card: data,
  collate: decision,
  data: { as: 'input' },
  database: store,
  decision,
  delay: step,
  direct_data: store,
  display: step,
  document: data,
  document2: data,
  extract_or_measurement: step,
  internal_storage: store,
  loop_limit: step,
  manual_input: { as: 'step', type: 'user' },
  manual_operation: { as: 'step', type: 'manual' },
  merge_or_storage: store,
  multi_document: { as: 'data', isCollection: true },
  'multi-document': { as: 'data', isCollection: true },
  off_page_reference: { as: 'event', position: 'intermediate', trigger: 'link', isThrowing: true },
  'off-page_reference': { as: 'event', position: 'intermediate', trigger: 'link', isThrowing: true },
  on_page_reference: { as: 'event', position: 'intermediate', trigger: 'link', isThrowing: true },
  'on-page_reference': { as: 'event', position: 'intermediate', trigger: 'link', isThrowing: true },
  or: { as: 'gateway', type: 'inclusive' },
  paper_tape: data,
  parallel_mode: { as: 'gateway', type: 'parallel' },
  predefined_process: { as: 'step', type: 'subprocess' },
  preparation: { as: 'hexagon' },
  process: step,
  sequential_data: store,
  sort: step,
  start_1: { as: 'event', position: 'start' },
  start_2: { as: 'event', position: 'start' },
  stored_data: store,
  summing_function: { as: 'gateway', type: 'parallel' },
  terminator: terminal,
  transfer: step,
};

/** Libraries whose shapes stand in processes too. */
const atHome = /^(flowchart|bpmn|basic|lean_mapping|eip|arrows2?|general|infographic|ios|android)\b/;

/** What a cell of draw.io stands for, by its style alone. `isInside`: it lies in another shape that is no frame. */
export function roleOf(style: Style, isInside: boolean): Role {
  const { flags, shape, get } = style;
  if (flags.has('edgelabel') || flags.has('text')) return { as: 'text' };
  if (flags.has('group') && shape === '') return { as: 'holder' };
  if (flags.has('swimlane') || shape === 'swimlane')
    return { as: 'frame', isHorizontal: get('horizontal') === '0' };
  const bpmn = bpmnRole(style, isInside);
  if (bpmn) return bpmn;
  if (shape.startsWith('flowchart.')) return flowchart[shape.slice('flowchart.'.length)] ?? { as: 'box' };
  const known = roles[shape];
  if (known)
    return known.as === 'sign' && !isInside
      ? { as: 'decoration', why: 'exchange.decoration.message' }
      : known;
  // Words set on their side are the title of something drawn by hand.
  if (shape === '') return get('horizontal') === '0' ? { as: 'text' } : { as: 'box' };
  if (shape === 'triangle') return { as: 'decoration', why: 'exchange.decoration.picture' };
  return shape.includes('.') && atHome.test(shape)
    ? { as: 'box' }
    : { as: 'alien', tells: shape.includes('.') || /^(uml|table|entity|erd)/.test(shape) };
}
