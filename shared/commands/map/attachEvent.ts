import { apply, compare, updated } from '../../changes/index.ts';
import {
  mapContents,
  triggersFor,
  type Box,
  type Doc,
  type Point,
  type ProcessEvent,
} from '../../model/index.ts';
import type { Command } from '../command.ts';
import { settled } from '../lanes/followHosts.ts';
import { makeRoom } from '../lanes/room.ts';
import { homeOf, subprocessAt } from './placement.ts';
import { shiftLines } from './shiftElements.ts';

/** What a plain event at a step stands for most of the time: a deadline. */
export const triggerAtStep = (trigger: ProcessEvent['trigger']): ProcessEvent['trigger'] =>
  triggersFor({ position: 'boundary', isThrowing: false }).includes(trigger) ? trigger : 'timer';

/**
 * Puts an event on the border of a step (its middle at the nearest point of the border), from where it goes along with the step; or takes
 * it off (`stepId` null), an event of the flow again. `at` is where its middle is held.
 */
export const attachEvent: Command<{ id: string; stepId: string | null; at: Point }> = {
  name: 'event.attach',
  refuse(doc, { id, stepId }) {
    const event = doc.event[id];
    if (!event || (stepId !== null && doc.step[stepId]?.mapId !== event.mapId)) return 'record-missing';
    if (stepId === null) return event.attachedToId === null ? 'nothing-to-do' : null;
    if (event.position === 'start' || event.position === 'end') return 'not-allowed-link';
    const isLedTo = mapContents(doc, event.mapId).flows.some(
      (flow) => flow.type === 'sequence' && flow.toId === id,
    );
    return isLedTo ? 'border-led-into' : null;
  },
  plan(doc, { id, stepId, at }) {
    const event = doc.event[id]!;
    const step = stepId === null ? undefined : doc.step[stepId]!;
    const middle = step ? nearestOnBorder(step, at) : at;
    const box: Box = {
      x: middle.x - event.width / 2,
      y: middle.y - event.height / 2,
      width: event.width,
      height: event.height,
    };
    const fields: Partial<ProcessEvent> = step
      ? {
          position: 'boundary',
          trigger: triggerAtStep(event.trigger),
          isThrowing: false,
          attachedToId: step.id,
          parentId: step.parentId,
          laneId: step.laneId,
          poolId: step.poolId,
        }
      : freed(doc, event, box);
    const moved = apply(doc, [
      updated('event', event, { ...box, label: null, ...fields }),
      ...shiftLines(doc, new Map([[id, { x: box.x - event.x, y: box.y - event.y }]])),
    ]);
    return step ? compare(doc, moved) : settled(doc, makeRoom(moved, [id]));
  },
};

function freed(doc: Doc, event: ProcessEvent, box: Box): Partial<ProcessEvent> {
  const parentId = subprocessAt(doc, event.mapId, box, new Set([event.id]));
  return {
    position: 'intermediate',
    trigger: triggersFor({ position: 'intermediate', isThrowing: false }).includes(event.trigger)
      ? event.trigger
      : 'none',
    isInterrupting: true,
    attachedToId: null,
    parentId,
    ...homeOf(doc, event.mapId, box, { parentId }),
  };
}

/** The point of a box's border that is nearest. */
export function nearestOnBorder({ x, y, width, height }: Box, { x: px, y: py }: Point): Point {
  const inX = Math.min(x + width, Math.max(x, px));
  const inY = Math.min(y + height, Math.max(y, py));
  const isInside = px > x && px < x + width && py > y && py < y + height;
  if (!isInside) return { x: inX, y: inY };
  const gaps = [px - x, x + width - px, py - y, y + height - py];
  const least = gaps.indexOf(Math.min(...gaps));
  if (least === 0) return { x, y: py };
  if (least === 1) return { x: x + width, y: py };
  return { x: px, y: least === 2 ? y : y + height };
}
