import { asId, emptyDoc, WORKSPACE_ID, type Doc, type Workspace } from '../../shared/model/index.ts';

/** A workspace in which nothing is drawn yet: only its own record, with what can be known of a firm from its place. */
export function blankDoc(firm: Pick<Workspace, 'name'> & Partial<Omit<Workspace, 'id'>>): Doc {
  const workspace: Workspace = {
    id: asId(WORKSPACE_ID),
    currency: 'EUR',
    locale: 'en',
    language: 'en',
    hoursPerWeek: 40,
    hourlyCost: null,
    paper: 'A4',
    factsConfirmed: false,
    ...firm,
  };
  return { ...emptyDoc(), workspace: { [WORKSPACE_ID]: workspace } };
}
