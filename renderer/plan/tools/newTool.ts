import { asId, type Doc, orderBehind, type StaffTool } from '../../../shared/model/index.ts';

/** A tool of which nothing is known yet, at the end of the register. */
export const newTool = (doc: Doc, id: string): StaffTool => ({
  id: asId<'staffTool'>(id),
  name: '',
  owner: '',
  deputy: '',
  kpiId: null,
  systemIds: [],
  sensitivity: null,
  reach: null,
  failureCost: null,
  hasPersonalData: null,
  writesRecords: null,
  checklist: [],
  reviewBy: null,
  note: '',
  order: orderBehind(doc.staffTool),
});
