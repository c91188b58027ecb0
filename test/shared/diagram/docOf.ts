import { type Doc, emptyDoc, type Kind, type Records } from '../../../shared/model/index.ts';

const box = { x: 0, y: 0, width: 0, height: 0 };
const drawn = { mapId: 'm', parentId: null, bpmnId: null, order: 0 };
const placed = { ...drawn, poolId: null, laneId: null };

/** Records as plain as can be; a test names only the fields it is about. */
const plain = {
  map: {
    name: 'Map',
    description: '',
    trigger: '',
    outcome: '',
    ownerRoleId: null,
    isCustomerFacing: false,
    orientation: 'horizontal',
    language: null,
    servesNone: false,
    stockTaken: false,
    bpmnKind: 'process',
    bpmnId: null,
    processBpmnId: null,
    order: 0,
  },
  workspace: {
    name: 'Sunrise Bakery',
    currency: 'EUR',
    locale: 'en-GB',
    language: 'en',
    hoursPerWeek: 40,
    hourlyCost: null,
    paper: 'A4',
    factsConfirmed: true,
  },
  role: { name: '', department: '', order: 0 },
  system: { name: '', access: null, medium: null, note: '', order: 0 },
  pool: { ...drawn, ...box, name: '', isBlackBox: false, isHorizontal: true, processBpmnId: null },
  lane: { ...drawn, ...box, poolId: null, parentLaneId: null, roleId: null, name: '', isHorizontal: true },
  step: {
    ...placed,
    ...box,
    width: 148,
    height: 64,
    name: '',
    type: 'task',
    variant: 'embedded',
    isExpanded: false,
    loop: 'none',
    isCompensation: false,
    calledMapId: null,
    calledElement: '',
    description: '',
    roleId: null,
    systemIds: [],
    tags: [],
    valueClass: null,
    isTouchpoint: false,
    servesNone: false,
  },
  event: {
    ...placed,
    ...box,
    width: 36,
    height: 36,
    name: '',
    position: 'start',
    trigger: 'none',
    isThrowing: false,
    isInterrupting: true,
    attachedToId: null,
    description: '',
    label: null,
  },
  gateway: {
    ...placed,
    ...box,
    width: 44,
    height: 44,
    name: '',
    type: 'exclusive',
    isInstantiating: false,
    hasMarker: true,
    description: '',
    label: null,
  },
  dataNode: {
    ...placed,
    ...box,
    width: 36,
    height: 48,
    name: '',
    type: 'object',
    isCollection: false,
    state: '',
    dataObjectId: null,
    label: null,
  },
  note: { ...drawn, ...box, width: 148, height: 40, text: '' },
  group: { ...drawn, ...box, name: '', label: null },
  flow: {
    ...drawn,
    type: 'sequence',
    fromId: '',
    toId: '',
    name: '',
    isDefault: false,
    condition: '',
    arrows: 'none',
    waypoints: null,
    label: null,
  },
  mark: {
    mapId: 'm',
    targetKind: 'step',
    targetId: '',
    type: 'bottleneck',
    waste: null,
    severity: 2,
    note: '',
    isSettled: false,
    createdOn: '2026-11-20',
    order: 0,
  },
} as const;

type Given = {
  readonly [K in keyof typeof plain]?: readonly ({ readonly id: string } & Partial<
    Omit<{ [F in keyof Records[K]]: Records[K][F] extends string ? string : unknown }, 'id'>
  >)[];
};

/** A workspace with these records on the map `m`. Order is the order given. */
export function docOf(given: Given): Doc {
  const doc: Record<string, Record<string, unknown>> = { ...emptyDoc() };
  const withMap = { workspace: [{ id: 'workspace' }], map: [{ id: 'm' }], ...given };
  for (const [kind, records] of Object.entries(withMap) as [Kind, { id: string }[]][])
    doc[kind] = Object.fromEntries(
      records.map((record, order) => [record.id, { ...plain[kind as keyof typeof plain], order, ...record }]),
    );
  return doc as unknown as Doc;
}
