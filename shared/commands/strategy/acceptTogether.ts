import { created, type Change } from '../../changes/index.ts';
import type { Decision, Initiative } from '../../model/index.ts';
import type { Command } from '../command.ts';

/** Says yes to several candidates and makes one initiative of them, as one entry of the history. */
export const acceptTogether: Command<{ decisions: readonly Decision[]; initiative: Initiative }> = {
  name: 'decision.acceptTogether',
  refuse(doc, { decisions, initiative }) {
    if (doc.initiative[initiative.id]) return 'id-taken';
    return decisions.length === 0 ? 'nothing-to-do' : null;
  },
  plan(doc, { decisions, initiative }) {
    const byId = new Map(decisions.map((record) => [record.id, record]));
    const said = [...byId.values()].map((record): Change => {
      const before = doc.decision[record.id];
      return before
        ? { kind: 'decision', id: record.id, before, after: record }
        : created('decision', record);
    });
    return [...said, created('initiative', initiative)];
  },
};
