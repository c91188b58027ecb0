import { created, removed } from '../../changes/index.ts';
import type { Figure } from '../../model/index.ts';
import { asId } from '../../model/index.ts';
import type { Command } from '../command.ts';

type FigureFields = Omit<Figure, 'id' | 'mapId'>;

/** The id of the figure of this attribute: an owner has one figure an attribute. */
export const figureId = (ownerId: string, attribute: string) => asId<'figure'>(`${ownerId}.${attribute}`);

/** Gives a number to a step, flow, map, role, … in its attribute's canonical unit, with range and source. */
export const setFigure: Command<FigureFields> = {
  name: 'figure.set',
  refuse(doc, figure) {
    if (!doc[figure.ownerKind][figure.ownerId]) return 'record-missing';
    const { low, high, likely } = figure;
    const isOrdered = (low === null || low <= likely) && (high === null || likely <= high);
    return Number.isFinite(likely) && isOrdered ? null : 'value-out-of-range';
  },
  plan(doc, figure) {
    const id = figureId(figure.ownerId, figure.attribute);
    const owner = doc[figure.ownerKind][figure.ownerId]!;
    const mapId = figure.ownerKind === 'map' ? asId<'map'>(owner.id) : 'mapId' in owner ? owner.mapId : null;
    const after: Figure = { ...figure, id, mapId };
    const before = doc.figure[id];
    return [before ? { kind: 'figure', id, before, after } : created('figure', after)];
  },
};

/** Takes a number back: the engine assumes one again, and says so. */
export const clearFigure: Command<{ ownerId: string; attribute: string }> = {
  name: 'figure.clear',
  refuse: (doc, { ownerId, attribute }) =>
    doc.figure[figureId(ownerId, attribute)] ? null : 'nothing-to-do',
  plan: (doc, { ownerId, attribute }) => [removed('figure', doc.figure[figureId(ownerId, attribute)]!)],
};
