import type { ElementKind, Records } from '../model/index.ts';
import type { Drawn } from './drawing.ts';
import { drawDataNode } from './shapes/dataNode.ts';
import { drawEvent } from './shapes/event.ts';
import { drawFlow, type FlowContext } from './shapes/flow.ts';
import { drawGateway } from './shapes/gateway.ts';
import { drawGroup } from './shapes/group.ts';
import { drawLane, drawPool } from './shapes/lane.ts';
import { drawNote } from './shapes/note.ts';
import { drawStep, type StepContext } from './shapes/step.ts';

/** What a picture needs to know besides the record: nothing for most kinds, the line for a flow, the numbers at the foot for a step. */
export type DrawContext<K extends ElementKind> = K extends 'flow'
  ? FlowContext
  : K extends 'step'
    ? StepContext
    : object;

type Draw = { readonly [K in ElementKind]: (record: Records[K], context: DrawContext<K>) => Drawn };

const drawByKind: Draw = {
  pool: drawPool,
  lane: drawLane,
  step: drawStep,
  event: drawEvent,
  gateway: drawGateway,
  dataNode: drawDataNode,
  note: drawNote,
  group: drawGroup,
  flow: drawFlow,
};

/** The picture of one element in map coordinates. Pure: the same record and context give the same picture, so it may be kept per record. */
export function drawElement<K extends ElementKind>(
  kind: K,
  record: Records[K],
  context: DrawContext<K>,
): Drawn {
  return drawByKind[kind](record, context);
}
