/** One map on the screen: wires the surface, the pointer and the keys together and stacks the layers. */
import { ReactFlow, ViewportPortal, type NodeTypes } from '@xyflow/react';
import { memo } from 'react';
import { useDocument, useText, useView } from '../state/session.tsx';
import { useCanvas } from './canvasStore.ts';
import { MAX_ZOOM, MIN_ZOOM } from './edits/look.ts';
import { CutGrips } from './frames/CutGrips.tsx';
import { FramesKey } from './frames/FramesKey.tsx';
import { FramesLayer } from './frames/FramesLayer.tsx';
import { FarLayer } from './layers/FarLayer.tsx';
import { LineLayer } from './layers/LineLayer.tsx';
import { KnobLayer } from './layers/KnobLayer.tsx';
import { RingLayer } from './layers/RingLayer.tsx';
import { ElementView } from './nodes/ElementView.tsx';
import { LayersContext, useShownLayers } from './nodes/layersContext.ts';
import { useNodes } from './nodes/useNodes.ts';
import { BranchOffer } from './overlays/BranchOffer.tsx';
import { CanvasMenuBox } from './overlays/CanvasMenuBox.tsx';
import { ContextMenu } from './overlays/ContextMenu.tsx';
import { Crumbs } from './overlays/Crumbs.tsx';
import { EmptyMap } from './overlays/EmptyMap.tsx';
import { GestureHint } from './overlays/GestureHint.tsx';
import { HeatKey } from './overlays/HeatKey.tsx';
import { HoverArrows } from './overlays/HoverArrows.tsx';
import { HoldRing } from './overlays/HoldRing.tsx';
import { LaneHeaders } from './overlays/LaneHeaders.tsx';
import { LiveRegion } from './overlays/LiveRegion.tsx';
import { MultiPad } from './overlays/MultiPad.tsx';
import { NameEditor } from './overlays/NameEditor.tsx';
import { Overview } from './overlays/Overview.tsx';
import { Pad } from './overlays/Pad.tsx';
import { Palette } from './overlays/Palette.tsx';
import { SequenceHint } from './overlays/SequenceHint.tsx';
import { ViewTools } from './overlays/ViewTools.tsx';
import { ReadingPanel } from './reading/ReadingPanel.tsx';
import { carriedApart } from './scene/liveBox.ts';
import { useScene } from './scene/useScene.ts';
import { SurfaceContext, useSurface } from './surfaceContext.ts';
import { useKeptFocus } from './useKeptFocus.ts';
import { useBoard, useNewSurface } from './useBoard.ts';
import type { Surface } from './surface.ts';
import styles from './Board.module.css';

const nodeTypes = { element: ElementView } satisfies NodeTypes;
const panButtons = [1];
const hideAttribution = { hideAttribution: true };
/** Nothing is asked of React Flow's own editing: gestures are ours, and one command each. */
const noEdges: [] = [];

export function Board() {
  return <Sheet surface={useNewSurface()} />;
}

/** Apart, because making the surface hears of React Flow's own first steps. */
const Sheet = memo(function Sheet({ surface }: { readonly surface: Surface }) {
  const { frame, flow } = useBoard(surface);
  const text = useText();
  const layers = useShownLayers();
  const name = useDocument(({ doc }) => doc.map[surface.scene().mapId]?.name ?? '');
  const reading = useView((state) => state.reading);
  const isPlacing = useCanvas(
    (state) => state.placing !== null || state.connectFromId !== null || state.isSpacing,
  );
  const isPainted = useCanvas((state) => state.detail !== 'full' && carriedApart(state) === null);
  return (
    <SurfaceContext value={surface}>
      <LayersContext value={layers}>
        <div className={styles['board']} data-testid="board">
          <div
            {...frame}
            className={`${styles['surface']} ${isPlacing ? styles['aiming'] : ''}`}
            data-painted={isPainted || undefined}
            data-presented={reading === 'presented' || undefined}
            role="application"
            aria-label={text('canvas.label', { name })}
            aria-description={text('canvas.help')}
            tabIndex={0}
          >
            <Flow {...flow} />
            <LaneHeaders />
          </div>
          <CutGrips />
          <div className={styles['keys']}>
            <HeatKey />
            {reading !== 'presented' && <FramesKey />}
          </div>
          {reading !== 'presented' && <Tools isDrawing={reading === 'off'} />}
          {reading !== 'off' && <ReadingPanel key={reading} />}
          <LiveRegion />
        </div>
      </LayersContext>
    </SurfaceContext>
  );
});

/** What lies over the map; those for drawing not while it is read. */
function Tools({ isDrawing }: { readonly isDrawing: boolean }) {
  return (
    <>
      {isDrawing && <Palette />}
      <Crumbs />
      {isDrawing && <ViewTools />}
      {isDrawing && <Overview />}
      {isDrawing && <EmptyMap />}
      <CanvasMenuBox />
      <ContextMenu />
      <SequenceHint />
      <HoldRing />
      <GestureHint />
    </>
  );
}

type FlowProps = ReturnType<typeof useBoard>['flow'];

const Flow = memo(function Flow({ onInit, onMove, onMoveEnd }: FlowProps) {
  const scene = useScene();
  const nodes = useNodes(scene);
  const surface = useSurface();
  useKeptFocus(surface, nodes);
  const isRead = useView((state) => state.reading !== 'off');
  const isReadOnly = useDocument(({ file }) => file?.readOnlyBecause !== null) || isRead;
  const isRenaming = useView((state) => state.renamingId !== null);
  return (
    <ReactFlow
      nodes={nodes}
      edges={noEdges}
      nodeTypes={nodeTypes}
      onInit={onInit}
      onMove={onMove}
      onMoveEnd={onMoveEnd}
      minZoom={MIN_ZOOM}
      maxZoom={MAX_ZOOM}
      nodesDraggable={false}
      nodesConnectable={false}
      elementsSelectable={false}
      nodesFocusable
      disableKeyboardA11y
      elevateNodesOnSelect={false}
      autoPanOnNodeFocus={false}
      panOnDrag={panButtons}
      panOnScroll
      zoomOnDoubleClick={false}
      panActivationKeyCode={isRenaming ? null : 'Space'}
      selectionKeyCode={null}
      multiSelectionKeyCode={null}
      deleteKeyCode={null}
      proOptions={hideAttribution}
    >
      <ViewportPortal>
        <FarLayer scene={scene} />
        <LineLayer scene={scene} />
        <FramesLayer />
        <RingLayer scene={scene} />
        {!isRead && <KnobLayer scene={scene} />}
        {!isReadOnly && <HoverArrows scene={scene} />}
        {!isReadOnly && <Pad scene={scene} />}
        {!isReadOnly && <MultiPad scene={scene} />}
        {!isReadOnly && <BranchOffer scene={scene} />}
        <NameEditor scene={scene} />
      </ViewportPortal>
    </ReactFlow>
  );
});
