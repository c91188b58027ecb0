export type { Command, CommandCall, CommandContext, Refusal } from './command.ts';
export { clearFigure, figureId, setFigure } from './figures/setFigure.ts';
export { addChain } from './map/addChain.ts';
export { addLane } from './map/addLane.ts';
export { addMap } from './map/addMap.ts';
export { addNode, type NewNode } from './map/addNode.ts';
export { bendFlow, connect, reconnect } from './map/connect.ts';
export { flowTypeBetween } from './map/connectionRule.ts';
export { duplicateMap } from './map/duplicateMap.ts';
export { copyFragment, pasteElements, type Fragment } from './map/fragment.ts';
export { insertIntoFlow } from './map/insertIntoFlow.ts';
export { mapLayout } from './map/mapLayout.ts';
export { removeMap, reorderMap, updateMap } from './map/mapRecords.ts';
export { moveElements, type Move } from './map/moveElements.ts';
export { boxAround } from './map/placement.ts';
export { removeElements } from './map/removeElements.ts';
export { resizeElement, updateElement } from './map/updateElement.ts';
export { addMark, removeMark, updateMark } from './marks/markCommands.ts';
export {
  addRecord,
  recordKinds,
  removeRecord,
  updateRecord,
  type RecordKind,
} from './records/recordCommands.ts';
export { clearDecision, setDecision } from './strategy/setDecision.ts';
export { setLink } from './strategy/setLink.ts';
export { importRecords } from './workspace/importRecords.ts';
export { restoreDoc } from './workspace/restoreDoc.ts';
export { updateWorkspace } from './workspace/updateWorkspace.ts';
