import { asId, type Decision, type Doc, type Initiative, orderBehind } from '../../shared/model/index.ts';

/** An initiative of these accepted candidates, named after the first, at the end of the list. */
export const newInitiative = (doc: Doc, id: string, decisions: readonly Decision[]): Initiative => ({
  id: asId<'initiative'>(id),
  name: decisions[0]?.title ?? '',
  candidateIds: decisions.map((decision) => decision.id),
  acquisition: null,
  status: 'considered',
  phase: null,
  startsOn: null,
  owner: '',
  safeguards: [],
  nature: {},
  baseline: {},
  baselineOn: null,
  note: '',
  order: orderBehind(doc.initiative),
});
