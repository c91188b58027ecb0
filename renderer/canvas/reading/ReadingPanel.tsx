import { ArrowLeft, ArrowRight, X } from 'lucide-react';
import { useEffect, useRef } from 'react';
import { bindKeys } from '../../actions/bindKeys.ts';
import { useSpeaker } from '../../fields/useSpeaker.ts';
import { MarkSign } from '../../marks/MarkSign.tsx';
import { useAnalysis, useDocument, useSession, useText, useView } from '../../state/session.tsx';
import { Button } from '../../ui/Button.tsx';
import { IconButton } from '../../ui/IconButton.tsx';
import { useCanvas } from '../canvasStore.ts';
import type { SceneBox } from '../scene/scene.ts';
import { useScene } from '../scene/useScene.ts';
import { nameOf } from '../speak.ts';
import { useSurface } from '../surfaceContext.ts';
import { readingKeys } from '../useKeys.ts';
import { readFacts, type ReadFacts } from './readFacts.ts';
import { back, begin, end, next, routeOf, take, trailOf } from './reader.ts';
import { factParts } from './sayRead.ts';
import styles from './reading.module.css';

const NONE: readonly never[] = [];

/** Space presses the button that has the focus. */
const isMeant = ({ key, target }: KeyboardEvent): boolean =>
  key !== ' ' || !(target instanceof HTMLButtonElement);

/** What is read of the map right now, and the way on; large in front of people, small beside the tools. */
export function ReadingPanel() {
  const session = useSession();
  const text = useText();
  const surface = useSurface();
  const scene = useScene();
  const panel = useRef<HTMLElement>(null);
  const isPresented = useView((state) => state.reading === 'presented');
  useCanvas((state) => state.trail);
  useView((state) => state.selection);
  const doc = useDocument((state) => state.doc);
  const candidates = useAnalysis((state) => state.analysis?.candidates ?? NONE);
  const trail = trailOf(surface);
  const item = scene.boxById.get(trail.at(-1) ?? '');
  const route = routeOf(scene);
  const facts = item && readFacts({ doc, candidates }, scene, item);
  useEffect(() => {
    begin(surface);
    return () => {
      // The button that ended it may have had the focus.
      if (document.activeElement === document.body) surface.element()?.focus({ preventScroll: true });
    };
  }, [surface]);
  useEffect(
    () => (panel.current ? bindKeys(panel.current, readingKeys, session, { isMeant }) : undefined),
    [session],
  );
  return (
    <section
      ref={panel}
      className={`${styles['panel']} ${isPresented ? '' : styles['beside']}`}
      aria-label={text(isPresented ? 'reading.presentation' : 'reading.title')}
    >
      <div className={styles['words']} tabIndex={0} role="group" aria-label={item ? nameOf(item, text) : ''}>
        {item && facts ? <Element item={item} facts={facts} /> : <p>{text('reading.empty')}</p>}
      </div>
      {facts && facts.ways.length > 1 && (
        <div className={styles['ways']} role="group" aria-label={text('reading.waysTitle')}>
          {facts.ways.map(({ toId, name }, index) => {
            const target = scene.boxById.get(toId);
            return (
              <Button key={toId} onPress={() => take(surface, index + 1)}>
                <kbd className={styles['key']}>{index + 1}</kbd>
                {name || (target ? nameOf(target, text) : '')}
              </Button>
            );
          })}
        </div>
      )}
      {!isPresented && (
        <p className={styles['hint']} aria-hidden>
          {text('reading.keys')}
        </p>
      )}
      <div className={styles['tools']}>
        <IconButton icon={ArrowLeft} label={text('reading.previous')} onPress={() => back(surface)} />
        <span className={styles['count']}>
          {text('reading.count', { number: new Set(trail).size, count: route.order.length })}
        </span>
        <IconButton icon={ArrowRight} label={text('reading.next')} onPress={() => next(surface)} />
        <IconButton
          icon={X}
          label={text(isPresented ? 'reading.end' : 'reading.action.end')}
          shortcut="Escape"
          onPress={() => end(surface)}
        />
      </div>
    </section>
  );
}

function Element({ item, facts }: { readonly item: SceneBox; readonly facts: ReadFacts }) {
  const text = useText();
  const speaker = useSpeaker();
  return (
    <>
      <h2 className={styles['name']}>{nameOf(item, text)}</h2>
      <p className={styles['facts']}>{factParts(item, facts, { text, speaker }).join(' · ')}</p>
      {[facts.description, ...facts.notes].filter(Boolean).map((words) => (
        <p key={words} className={styles['note']}>
          {words}
        </p>
      ))}
      {facts.marks.length > 0 && (
        <ul className={styles['marks']}>
          {facts.marks.map((mark) => (
            <li key={mark.id}>
              <MarkSign mark={mark} />
              {mark.note !== '' && <span>{mark.note}</span>}
            </li>
          ))}
        </ul>
      )}
    </>
  );
}
