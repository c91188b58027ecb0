/** The map: React Flow as viewport and host of the boxes, our layers for lines, rings and the far view, and the tools around. */
import '@xyflow/react/dist/base.css';
import './paints.css';
import { ReactFlowProvider } from '@xyflow/react';
import { useEffect, useState } from 'react';
import { isClosedStep, sheetOf } from '../../shared/model/index.ts';
import { useDocument, useSession, useView } from '../state/session.tsx';
import { CanvasContext, createCanvasStore } from './canvasStore.ts';
import { Board } from './Board.tsx';

/** Draws the map that the window looks at, and lets the user draw on it. Nothing while there is no map. */
export function MapCanvas() {
  const [store] = useState(createCanvasStore);
  const mapId = useView((state) => state.mapId);
  const insideStepId = useView((state) => state.insideStepId);
  const isThere = useDocument(({ doc }) => mapId !== null && doc.map[mapId] !== undefined);
  useLostInside();
  if (!isThere) return null;
  return (
    <CanvasContext value={store}>
      {/* The viewport goes with its board: in that of another map a name that is begun at once would be drawn twice, and end. */}
      <ReactFlowProvider key={`${mapId} ${insideStepId ?? ''}`}>
        <Board />
      </ReactFlowProvider>
    </CanvasContext>
  );
}

/** Goes out of a subprocess whose inside is no longer a sheet of its own: an undo took it away or opened it where it stands. */
function useLostInside(): void {
  const { document, view } = useSession();
  const insideStepId = useView((state) => state.insideStepId);
  const isLost = useDocument(({ doc }) => insideStepId !== null && !isClosedStep(doc.step[insideStepId]));
  useEffect(() => {
    if (isLost) view.setState({ insideStepId: sheetOf(document.getState().doc, insideStepId) });
  }, [document, view, insideStepId, isLost]);
}
