import { type PackChoices, usualLayers } from '../../ipc/index.ts';
import { byOrder } from '../../model/index.ts';
import { reportContext, type ReportContext, type ReportRequest } from '../reportContext.ts';

export type PackRequest = Omit<ReportRequest, 'mapId' | 'choices' | 'redaction'> & {
  /** `doc` and `analysis` have been through `redacted` with it. */
  readonly pack: PackChoices;
};

export interface PackContext extends ReportContext {
  readonly pack: PackChoices;
  /** In their order. */
  readonly mapIds: readonly string[];
}

/** What every part of a pack needs: a report on the whole business, and one on each map. */
export function packContext(request: PackRequest): PackContext {
  return {
    ...reportContext(requestOf(request, '')),
    pack: request.pack,
    mapIds: Object.values(request.doc.map)
      .toSorted(byOrder)
      .map(({ id }) => id),
  };
}

export const contextOfMap = (request: PackRequest, mapId: string): ReportContext =>
  reportContext(requestOf(request, mapId));

const requestOf = ({ pack, ...request }: PackRequest, mapId: string): ReportRequest => ({
  ...request,
  mapId,
  redaction: pack.redaction,
  choices: {
    paper: pack.paper,
    orientation: 'auto',
    ...(pack.layers ?? usualLayers),
    withMonths: false,
  },
});
