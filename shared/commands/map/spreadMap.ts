import type { Command } from '../command.ts';
import { spareRoom, spread, type Cut } from './space.ts';

/** The space tool: makes room right of an upright cut or below a level one, or takes room away as far as nothing meets. */
export const spreadMap: Command<Cut> = {
  name: 'map.spread',
  refuse(doc, cut) {
    if (!doc.map[cut.mapId] || (cut.sheetId !== null && !doc.step[cut.sheetId])) return 'record-missing';
    if (!Number.isFinite(cut.at) || !Number.isFinite(cut.by)) return 'value-out-of-range';
    const by = cut.by < 0 ? -spareRoom(doc, cut) : cut.by;
    return by === 0 || spread(doc, { ...cut, by }).length === 0 ? 'nothing-to-do' : null;
  },
  plan: (doc, cut) => spread(doc, cut.by < 0 ? { ...cut, by: -spareRoom(doc, cut) } : cut),
};
