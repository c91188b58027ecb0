/** The searchable list of shapes: what comes next, what is added, what it becomes. Typing filters, arrows choose, Enter takes. */
import { useEffect, useId, useLayoutEffect, useRef, useState, type KeyboardEvent } from 'react';
import { BPMN_DETAIL } from '../../state/bpmnDetail.ts';
import { useFrame, useText } from '../../state/session.tsx';
import { useCanvas, type CanvasMenu } from '../canvasStore.ts';
import { add, addAnywhere, append, isPlacedByRule } from '../edits/add.ts';
import { changeType, retypedKind } from '../edits/change.ts';
import {
  changesFor,
  isAtStep,
  nameOfPlaceable,
  newShapes,
  nextShapes,
  type Placeable,
} from '../placeables.ts';
import { findShapes } from './findShapes.ts';
import { selectionOf, sizeOf, type Surface } from '../surface.ts';
import { useSurface } from '../surfaceContext.ts';
import { ShapeIcon } from './ShapeIcon.tsx';
import styles from './overlays.module.css';

export function CanvasMenuBox() {
  const menu = useCanvas((state) => state.menu);
  return menu && <Box key={`${menu.mode} ${menu.screen.x} ${menu.screen.y}`} menu={menu} />;
}

const questions = {
  append: 'canvas.menu.search',
  new: 'canvas.menu.searchNew',
  type: 'canvas.menu.searchType',
} as const;

function Box({ menu }: { readonly menu: CanvasMenu }) {
  const text = useText();
  const surface = useSurface();
  const listId = useId();
  const box = useRef<HTMLDivElement>(null);
  const field = useRef<HTMLInputElement>(null);
  const [search, setSearch] = useState('');
  const [at, setAt] = useState(0);
  const isDetailed = useFrame((state) => state.settings[BPMN_DETAIL] === true);
  const hasDetail = isDetailed || menu.mode === 'type';
  const found = findShapes(choicesOf(surface, menu), search, { text, hasDetail });
  const chosen = Math.min(at, found.length - 1);

  const close = () => {
    surface.store.setState({ menu: null });
    surface.element()?.focus({ preventScroll: true });
  };
  const take = (what: Placeable) => {
    close();
    apply(surface, menu, what);
  };
  useLayoutEffect(() => field.current?.focus({ preventScroll: true }), []);
  useEffect(() => {
    const outside = (event: PointerEvent) => {
      if (event.target instanceof Node && !box.current?.contains(event.target))
        surface.store.setState({ menu: null });
    };
    window.addEventListener('pointerdown', outside, true);
    return () => window.removeEventListener('pointerdown', outside, true);
  }, [surface]);
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key === 'ArrowDown') setAt((chosen + 1) % Math.max(1, found.length));
    else if (event.key === 'ArrowUp') setAt((chosen - 1 + found.length) % Math.max(1, found.length));
    else if (event.key === 'Enter' && found[chosen]) take(found[chosen]);
    else if (event.key === 'Escape' || event.key === 'Tab') close();
    else return;
    event.preventDefault();
    event.stopPropagation();
  };
  const { width, height } = sizeOf(surface);
  const left = Math.max(8, Math.min(menu.screen.x, width - 268));
  const top = Math.max(8, Math.min(menu.screen.y, height - 328));
  return (
    <div
      ref={box}
      className={styles['menu']}
      style={{ left, top }}
      role="dialog"
      aria-label={text(questions[menu.mode])}
    >
      <input
        ref={field}
        className={styles['search']}
        role="combobox"
        aria-expanded
        aria-controls={listId}
        aria-activedescendant={found[chosen] ? `${listId} ${found[chosen].id}` : undefined}
        aria-label={text(questions[menu.mode])}
        placeholder={text(questions[menu.mode])}
        value={search}
        onChange={(event) => {
          setSearch(event.target.value);
          setAt(0);
        }}
        onKeyDown={onKeyDown}
      />
      <ul id={listId} className={styles['choices']} role="listbox" aria-label={text(questions[menu.mode])}>
        {found.map((what, index) => (
          <li
            key={what.id}
            id={`${listId} ${what.id}`}
            role="option"
            ref={index === chosen ? showChosen : undefined}
            aria-selected={index === chosen}
            className={styles['choice']}
            onPointerMove={() => setAt(index)}
            onClick={() => take(what)}
          >
            <ShapeIcon what={what} size={20} />
            {nameOfPlaceable(what, text)}
          </li>
        ))}
      </ul>
      {found.length === 0 && (
        <p className={styles['none']}>{text('canvas.menu.none', { search: search.trim() })}</p>
      )}
    </div>
  );
}

const showChosen = (choice: HTMLElement | null): void => choice?.scrollIntoView({ block: 'nearest' });

function choicesOf(surface: Surface, { mode, fromId, at }: CanvasMenu): readonly Placeable[] {
  const { session } = surface;
  const { doc } = session.document.getState();
  if (mode === 'type') return retypedKind(surface) === null ? [] : changesFor(doc, selectionOf(surface)[0]!);
  if (fromId === null) return newShapes(doc, { parentId: session.view.getState().insideStepId });
  // At the end of a pulled line there is a place, and it is not on the step.
  return nextShapes(doc, fromId).filter((what) => at === null || !isAtStep(what));
}

function apply(surface: Surface, { mode, at, fromId }: CanvasMenu, what: Placeable): void {
  if (mode === 'type') changeType(surface, what);
  else if (at && isPlacedByRule(surface, what)) add(surface, what, { at });
  else if (at) {
    const place = { x: at.x - (fromId === null ? what.width / 2 : 0), y: at.y - what.height / 2 };
    add(surface, what, { at: place, ...(fromId === null ? {} : { connectFrom: fromId }) });
  } else if (fromId === null) addAnywhere(surface, what);
  else append(surface, what, { fromId });
}
