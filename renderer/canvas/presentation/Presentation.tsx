import { ArrowLeft, ArrowRight, X } from 'lucide-react';
import { useEffect, useEffectEvent, useRef } from 'react';
import { MarkSign } from '../../marks/MarkSign.tsx';
import { useSpeaker } from '../../fields/useSpeaker.ts';
import { useDocument, useText } from '../../state/session.tsx';
import { Button } from '../../ui/Button.tsx';
import { IconButton } from '../../ui/IconButton.tsx';
import type { Scene, SceneBox } from '../scene/scene.ts';
import { useScene } from '../scene/useScene.ts';
import { kindOf, nameOf } from '../speak.ts';
import { presentedFacts } from './presentedFacts.ts';
import { usePresenter } from './usePresenter.ts';
import styles from './presentation.module.css';

/** The map, one element after the other, with what there is to say about it in letters that are read from the back of the room. */
export function Presentation() {
  const text = useText();
  const scene = useScene();
  const presenter = usePresenter(scene);
  const item = presenter.id === null ? undefined : scene.boxById.get(presenter.id);
  const doc = useDocument((state) => state.doc);
  const ways = item ? presentedFacts(doc, scene, item).ways : [];
  const panel = useRef<HTMLElement>(null);
  const onKey = useEffectEvent((event: KeyboardEvent) => {
    const way = ways.length > 1 ? ways[Number(event.key) - 1] : undefined;
    if (['ArrowRight', 'PageDown', ' '].includes(event.key)) presenter.next();
    else if (['ArrowLeft', 'PageUp', 'Backspace'].includes(event.key)) presenter.back();
    else if (event.key === 'Home') presenter.first();
    else if (event.key === 'Escape') presenter.end();
    else if (way) presenter.follow(way.toId);
    else return;
    event.preventDefault();
    event.stopPropagation();
  });
  useEffect(() => {
    const listen = (event: KeyboardEvent) => onKey(event);
    window.addEventListener('keydown', listen, { capture: true });
    panel.current?.focus();
    return () => window.removeEventListener('keydown', listen, { capture: true });
  }, []);
  return (
    <section ref={panel} className={styles['panel']} tabIndex={-1} aria-label={text('present.title')}>
      <div className={styles['words']} aria-live="polite">
        {item ? <Spoken scene={scene} item={item} /> : <p>{text('present.empty')}</p>}
      </div>
      {ways.length > 1 && (
        <div className={styles['ways']} role="group" aria-label={text('present.ways')}>
          {ways.map(({ toId, name }, index) => {
            const target = scene.boxById.get(toId);
            return (
              <Button key={toId} onPress={() => presenter.follow(toId)}>
                <kbd className={styles['key']}>{index + 1}</kbd>
                {name || (target ? nameOf(target, text) : '')}
              </Button>
            );
          })}
        </div>
      )}
      <div className={styles['tools']}>
        <IconButton icon={ArrowLeft} label={text('present.back')} onPress={presenter.back} />
        <span className={styles['count']}>
          {text('present.count', { number: presenter.number, count: presenter.count })}
        </span>
        <IconButton
          icon={ArrowRight}
          label={text('present.next')}
          isDisabled={presenter.number === presenter.count}
          onPress={presenter.next}
        />
        <IconButton icon={X} label={text('present.end')} shortcut="Escape" onPress={presenter.end} />
      </div>
    </section>
  );
}

function Spoken({ scene, item }: { readonly scene: Scene; readonly item: SceneBox }) {
  const text = useText();
  const speaker = useSpeaker();
  const doc = useDocument((state) => state.doc);
  const { who, systems, description, notes, marks } = presentedFacts(doc, scene, item);
  const said = (attribute: 'touch' | 'wait') => doc.figure[`${item.id}.${attribute}`]?.likely;
  const [touch, wait] = [said('touch'), said('wait')];
  const facts = [
    kindOf(item, text),
    ...(who === '' ? [] : [who]),
    ...(systems.length === 0 ? [] : [text('present.with', { systems: systems.join(', ') })]),
    ...(touch === undefined ? [] : [text('present.work', { time: speaker.minutes(touch) })]),
    ...(wait === undefined ? [] : [text('present.wait', { time: speaker.minutes(wait) })]),
  ];
  return (
    <>
      <h2 className={styles['name']}>{nameOf(item, text)}</h2>
      <p className={styles['facts']}>{facts.join(' · ')}</p>
      {[description, ...notes].filter(Boolean).map((words) => (
        <p key={words} className={styles['note']}>
          {words}
        </p>
      ))}
      {marks.length > 0 && (
        <ul className={styles['marks']}>
          {marks.map((mark) => (
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
