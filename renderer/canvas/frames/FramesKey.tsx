import { Printer, Scissors, X } from 'lucide-react';
import type { PageFrames } from '../../../shared/report/index.ts';
import type { Text } from '../../../shared/text/index.ts';
import { actionOf } from '../../actions/registry.ts';
import { useSession, useText, useView } from '../../state/session.tsx';
import { Button } from '../../ui/Button.tsx';
import { IconButton } from '../../ui/IconButton.tsx';
import { useCanvas } from '../canvasStore.ts';
import { useAskFrames } from './useAskFrames.ts';
import { automaticCuts } from './cuts.ts';
import styles from './frames.module.css';

/** What the page frames say, at the lower left, with the way to switch them off. */
export function FramesKey() {
  const isShown = useView(({ shownLayers }) => shownLayers.has('pages'));
  return isShown ? <Key /> : null;
}

function Key() {
  useAskFrames();
  const session = useSession();
  const text = useText();
  const frames = useCanvas((state) => state.pageFrames);
  const cut = typeof frames === 'string' ? [] : idsOf(frames);
  const hasMovedCuts = typeof frames !== 'string' && frames.poster !== null && frames.poster.kept !== 'none';
  return (
    <div className={styles['key']} role="group" aria-label={text('app.layer.pages')}>
      {cut.length > 0 ? (
        <Scissors className={styles['keySign']} size={16} strokeWidth={2} aria-hidden />
      ) : (
        <span className={styles['keyLine']} aria-hidden />
      )}
      <span role="status">{words(text, frames, cut.length)}</span>
      {hasMovedCuts && (
        <Button variant="quiet" onPress={() => automaticCuts(session)}>
          {text('frames.automatic')}
        </Button>
      )}
      {cut.length > 0 && (
        <Button
          variant="quiet"
          onPress={() =>
            session.view.setState(({ reveal }) => ({
              selection: cut,
              reveal: { serial: reveal.serial + 1, ids: cut },
            }))
          }
        >
          {text('frames.select')}
        </Button>
      )}
      <IconButton
        icon={Printer}
        size="small"
        placement="top"
        label={text('app.print')}
        onPress={() => void actionOf('file.print').run(session)}
      />
      <IconButton
        icon={X}
        size="small"
        placement="top"
        label={text('frames.off')}
        onPress={() => void actionOf('view.layer.pages').run(session)}
      />
    </div>
  );
}

const idsOf = ({ onCuts }: PageFrames): string[] => [...new Set(onCuts.map(({ id }) => id))];

function words(text: Text, frames: PageFrames | 'waiting' | 'fault', cut: number): string {
  if (frames === 'waiting') return text('frames.waiting');
  if (frames === 'fault') return text('frames.fault');
  if (frames.frames.length === 0) return text('frames.none');
  if (frames.frames.length === 1) return text('frames.one');
  const onCut = cut === 0 ? text('frames.clear') : text('frames.onCut', { n: cut });
  return frames.poster?.kept === 'unfit' ? `${text('frames.unfit')} ${onCut}` : onCut;
}
