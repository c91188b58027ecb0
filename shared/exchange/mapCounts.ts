import { mapContents, type Doc } from '../model/index.ts';

/** How many of each element a map holds, as BPMN counts them: subprocesses and calls are not tasks, closed pools are pools. */
export interface MapCounts {
  readonly task: number;
  readonly subProcess: number;
  readonly callActivity: number;
  readonly gateway: number;
  readonly event: number;
  readonly sequenceFlow: number;
  readonly messageFlow: number;
  readonly lane: number;
  readonly pool: number;
  readonly dataObject: number;
  readonly annotation: number;
}

/** Counts one map, the insides of its subprocesses included. */
export function mapCounts(doc: Doc, mapId: string): MapCounts {
  const { steps, gateways, events, flows, lanes, pools, dataNodes, notes } = mapContents(doc, mapId);
  const stepsOfType = (type: string) => steps.filter((step) => step.type === type).length;
  const lines = (type: string) => flows.filter((flow) => flow.type === type).length;
  const subProcess = stepsOfType('subprocess');
  const callActivity = stepsOfType('call');
  return {
    task: steps.length - subProcess - callActivity,
    subProcess,
    callActivity,
    gateway: gateways.length,
    event: events.length,
    sequenceFlow: lines('sequence'),
    messageFlow: lines('message'),
    lane: lanes.length,
    pool: pools.length,
    dataObject: dataNodes.length,
    annotation: notes.length,
  };
}
