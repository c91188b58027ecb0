export { buildWorkspace, type BuildContext } from './buildWorkspace.ts';
export type { WorkspaceScript } from './script.ts';
export { workedExample } from './workedExample.ts';
