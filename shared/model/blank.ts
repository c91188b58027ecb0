/** Records with everything at its plainest value; a maker overrides what it knows. Sizes are px at 100 % (see `diagram`). */
import { asId } from './ids.ts';
import type { Records } from './records.ts';

/** What the shapes measure before their text makes them larger. */
export const defaultSize = {
  step: { width: 148, height: 64 },
  event: { width: 36, height: 36 },
  gateway: { width: 44, height: 44 },
  dataNode: { width: 36, height: 48 },
  note: { width: 148, height: 56 },
  group: { width: 320, height: 200 },
} as const;

/** Height of a lane's row, width of its header. */
export const laneSize = { row: 176, header: 32 } as const;

const noFile = { parentId: null, bpmnId: null, order: 0 };
const noPlace = { ...noFile, poolId: null, laneId: null, x: 0, y: 0 };
const noId = { id: asId<never>(''), mapId: asId<'map'>('') };

type Blank = {
  readonly [
    K in
      | 'map'
      | 'pool'
      | 'lane'
      | 'step'
      | 'event'
      | 'gateway'
      | 'dataNode'
      | 'note'
      | 'group'
      | 'flow'
      | 'workspace'
  ]: Records[K];
};

/** One plain record of each kind; its ids are empty and must be given. */
export const blank: Blank = {
  workspace: {
    id: asId<'workspace'>('workspace'),
    name: '',
    currency: 'EUR',
    locale: 'en',
    language: 'en',
    hoursPerWeek: 40,
    hourlyCost: null,
    paper: 'A4',
    factsConfirmed: false,
  },
  map: {
    id: asId<'map'>(''),
    name: '',
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
  pool: {
    ...noId,
    ...noFile,
    x: 0,
    y: 0,
    width: 600,
    height: 250,
    name: '',
    isBlackBox: false,
    isHorizontal: true,
    processBpmnId: null,
  },
  lane: {
    ...noId,
    ...noFile,
    x: 0,
    y: 0,
    width: 600,
    height: laneSize.row,
    poolId: null,
    parentLaneId: null,
    roleId: null,
    name: '',
    isHorizontal: true,
  },
  step: {
    ...noId,
    ...noPlace,
    ...defaultSize.step,
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
    ...noId,
    ...noPlace,
    ...defaultSize.event,
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
    ...noId,
    ...noPlace,
    ...defaultSize.gateway,
    name: '',
    type: 'exclusive',
    isInstantiating: false,
    hasMarker: true,
    description: '',
    label: null,
  },
  dataNode: {
    ...noId,
    ...noPlace,
    ...defaultSize.dataNode,
    name: '',
    type: 'object',
    isCollection: false,
    state: '',
    dataObjectId: null,
    label: null,
  },
  note: { ...noId, ...noFile, x: 0, y: 0, ...defaultSize.note, text: '' },
  group: { ...noId, ...noFile, x: 0, y: 0, ...defaultSize.group, name: '', label: null },
  flow: {
    ...noId,
    ...noFile,
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
};
