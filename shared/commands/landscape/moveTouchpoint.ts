import { updated } from '../../changes/index.ts';
import type { Command } from '../command.ts';

/** Puts a touchpoint at a place (0 = first) among those of its journey. */
export const moveTouchpoint: Command<{ readonly id: string; readonly toIndex: number }> = {
  name: 'touchpoint.move',
  refuse: (doc, { id }) => (doc.touchpoint[id] ? null : 'record-missing'),
  plan(doc, { id, toIndex }) {
    const moved = doc.touchpoint[id]!;
    const others = Object.values(doc.touchpoint)
      .filter((each) => each.journeyId === moved.journeyId && each.id !== id)
      .sort((a, b) => a.order - b.order);
    const inOrder = others.toSpliced(Math.max(0, toIndex), 0, moved);
    return inOrder.flatMap((each, order) =>
      each.order === order ? [] : [updated('touchpoint', each, { order })],
    );
  },
};
