import { created, removed, updated } from '../../changes/index.ts';
import type { Gate, InitiativeId } from '../../model/index.ts';
import type { Command } from '../command.ts';

/** Says when an initiative is judged, and by what it goes on or stops; null: as the method does. */
export const setGate: Command<{
  readonly initiativeId: string;
  readonly rule: Omit<Gate, 'id' | 'initiativeId'> | null;
}> = {
  name: 'gate.set',
  refuse(doc, { initiativeId, rule }) {
    if (!doc.initiative[initiativeId]) return 'record-missing';
    if (rule === null) return find(doc.gate, initiativeId) ? null : 'nothing-to-do';
    const { afterDays, passShare, stopShare } = rule;
    const isSound =
      afterDays >= 0 && afterDays <= 3650 && stopShare >= 0 && stopShare <= passShare && passShare <= 1;
    return isSound ? null : 'value-out-of-range';
  },
  plan(doc, { initiativeId, rule }, { newId }) {
    const before = find(doc.gate, initiativeId);
    if (rule === null) return before ? [removed('gate', before)] : [];
    return [
      before
        ? updated('gate', before, rule)
        : created('gate', { ...rule, id: newId('gate'), initiativeId: initiativeId as InitiativeId }),
    ];
  },
};

const find = (gates: { readonly [id: string]: Gate }, initiativeId: string): Gate | undefined =>
  Object.values(gates).find((gate) => gate.initiativeId === initiativeId);
