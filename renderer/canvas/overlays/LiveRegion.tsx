import { useEffect, useState } from 'react';
import { useSession } from '../../state/session.tsx';
import { layers } from '../../state/viewStore.ts';
import { say, useCanvas, useCanvasStore } from '../canvasStore.ts';
import styles from './overlays.module.css';

const SHORTEST_MS = 4000;
/** So long as it takes to read it. */
const MS_PER_LETTER = 60;

/** Says what happened to who listens; what matters to who looks as well is shown for a moment. */
export function LiveRegion() {
  const { serial, text, isShown } = useCanvas((state) => state.message);
  const [goneSerial, setGone] = useState(0);
  useSayLayers();
  useEffect(() => {
    const shownMs = Math.max(SHORTEST_MS, text.length * MS_PER_LETTER);
    const timer = setTimeout(() => setGone(serial), shownMs);
    return () => clearTimeout(timer);
  }, [serial, text]);
  const isVisible = isShown && goneSerial !== serial;
  return (
    <div className={isVisible ? styles['toast'] : styles['unseen']} role="status" aria-live="polite">
      {/* A no-break space more every other time: the same words twice are said twice. */}
      {text + (serial % 2 === 1 ? '\u00a0' : '')}
    </div>
  );
}

/** What was switched on or off by a key is nowhere read otherwise. */
function useSayLayers(): void {
  const { view, text } = useSession();
  const store = useCanvasStore();
  useEffect(
    () =>
      view.subscribe(({ shownLayers, heat }, before) => {
        if (heat !== before.heat) say(store, text(heat === 'none' ? 'heat.off' : `heat.action.${heat}`));
        const turned = layers.find((layer) => shownLayers.has(layer) !== before.shownLayers.has(layer));
        if (turned === undefined) return;
        const words = shownLayers.has(turned) ? 'canvas.say.layerShown' : 'canvas.say.layerHidden';
        say(store, text(words, { layer: text(`app.layer.${turned}`) }));
      }),
    [view, text, store],
  );
}
