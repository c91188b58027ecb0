/** The map: React Flow as viewport and host of the boxes, our layers for lines, rings and the far view, and the tools around. */
import '@xyflow/react/dist/base.css';
import './paints.css';
import { ReactFlowProvider } from '@xyflow/react';
import { useState } from 'react';
import { useDocument, useView } from '../state/session.tsx';
import { CanvasContext, createCanvasStore } from './canvasStore.ts';
import { Board } from './Board.tsx';

/** Draws the map that the window looks at, and lets the user draw on it. Nothing while there is no map. */
export function MapCanvas() {
  const [store] = useState(createCanvasStore);
  const mapId = useView((state) => state.mapId);
  const insideStepId = useView((state) => state.insideStepId);
  const isThere = useDocument(({ doc }) => mapId !== null && doc.map[mapId] !== undefined);
  if (!isThere) return null;
  return (
    <CanvasContext value={store}>
      <ReactFlowProvider>
        <Board key={`${mapId} ${insideStepId ?? ''}`} />
      </ReactFlowProvider>
    </CanvasContext>
  );
}
