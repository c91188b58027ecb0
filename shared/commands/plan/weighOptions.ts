import { created, updated } from '../../changes/index.ts';
import type { InitiativeId, Weighing } from '../../model/index.ts';
import type { Command } from '../command.ts';

/** Says how the options of an initiative are weighed. There is one such record an initiative. */
export const weighOptions: Command<{
  initiativeId: string;
  fields: Omit<Weighing, 'id' | 'initiativeId'>;
}> = {
  name: 'weighing.set',
  refuse: (doc, { initiativeId, fields }) => {
    if (!doc.initiative[initiativeId]) return 'record-missing';
    return fields.criteria.some(({ letter }) => letter !== null) ? null : 'last-of-its-kind';
  },
  plan(doc, { initiativeId, fields }, { newId }) {
    const before = Object.values(doc.weighing).find((weighing) => weighing.initiativeId === initiativeId);
    return [
      before
        ? updated('weighing', before, fields)
        : created('weighing', {
            ...fields,
            id: newId('weighing'),
            initiativeId: initiativeId as InitiativeId,
          }),
    ];
  },
};
