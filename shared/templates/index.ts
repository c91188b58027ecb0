export { buildWorkspace, type BuildContext } from './buildWorkspace.ts';
export { addReadyMap } from './ready/addReadyMap.ts';
export { readyMap, readyMapIds, type ReadyMap, type ReadyMapId } from './ready/readyMaps.ts';
export type { WorkspaceScript } from './script.ts';
export { workedExample } from './workedExample.ts';
