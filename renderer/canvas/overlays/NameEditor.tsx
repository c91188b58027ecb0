/** The name of an element, typed in place: Enter takes it, Shift+Enter is a new line, Escape leaves it, a click elsewhere takes it. */
import { useEffect, useId, useLayoutEffect, useRef, useState, type KeyboardEvent } from 'react';
import { belongsToField } from '../../actions/bindKeys.ts';
import type { Box, Doc, Table } from '../../../shared/model/index.ts';
import type { TextKey } from '../../../shared/text/index.ts';
import { useSession, useTables, useText, useView } from '../../state/session.tsx';
import { beginNaming } from '../edits/naming.ts';
import { kindOf } from '../speak.ts';
import { middleOf, pathOf } from '../scene/paths.ts';
import type { Scene, SceneBox, SceneLine } from '../scene/scene.ts';
import { visibleBox, type View } from '../scene/region.ts';
import { sizeOf, type Surface } from '../surface.ts';
import { useSurface } from '../surfaceContext.ts';
import { focusElement } from '../edits/focusElement.ts';
import { NameOffer, type Offered, offersFor } from './NameOffer.tsx';
import styles from './overlays.module.css';

export function NameEditor({ scene }: { readonly scene: Scene }) {
  const id = useView((state) => state.renamingId);
  const item = id === null ? undefined : (scene.boxById.get(id) ?? scene.lineById.get(id));
  return item ? <Editor key={item.id} scene={scene} item={item} /> : null;
}

const isBox = (item: SceneBox | SceneLine): item is SceneBox => 'box' in item;

function Editor({ scene, item }: { readonly scene: Scene; readonly item: SceneBox | SceneLine }) {
  const text = useText();
  const session = useSession();
  const surface = useSurface();
  const field = useRef<HTMLTextAreaElement>(null);
  const before = isBox(item) && item.kind === 'note' ? item.record.text : item.record.name;
  const [name, setName] = useState(before);
  const isDone = useRef(false);
  const [naming] = useState(() => beginNaming(surface, item.id));
  const pause = useRef<ReturnType<typeof setTimeout>>(undefined);

  useLayoutEffect(() => {
    if (!field.current) return;
    fitHeight(field.current);
    return takeFocus(field.current);
  }, []);

  const finish = (isTaken: boolean, keepsFocus: boolean) => {
    if (isDone.current) return;
    isDone.current = true;
    clearTimeout(pause.current);
    if (isTaken) naming.take(name.trim());
    else naming.leave();
    if (session.view.getState().renamingId === item.id) session.view.setState({ renamingId: null });
    if (keepsFocus) focusElement(surface, item.id);
  };
  // The map may go away under the field (another place, another map): what is typed is taken all the same.
  const latest = useRef(() => undefined as void);
  useEffect(() => {
    latest.current = () => finish(true, false);
  });
  useEffect(() => () => latest.current(), []);
  const source = sourceOf(item);
  const known = useTables('role', 'lane', 'dataObject', 'system');
  const offered = source ? offersFor(source.known(known), name === before ? '' : name) : [];
  const [chosen, setChosen] = useState(-1);
  const offerId = useId();
  const takeOffer = (offer: Offered) => {
    if (isDone.current) return;
    isDone.current = true;
    naming.take(offer.name);
    session.view.setState({ renamingId: null });
    focusElement(surface, item.id);
  };
  const onKeyDown = (event: KeyboardEvent) => {
    // Keys of the window (another place, find, print) count here too: leaving the field takes what is typed.
    if (belongsToField(event.nativeEvent)) event.stopPropagation();
    if (event.nativeEvent.isComposing) return;
    if (offered.length > 0 && (event.key === 'ArrowDown' || event.key === 'ArrowUp')) {
      event.preventDefault();
      const by = event.key === 'ArrowDown' ? 1 : -1;
      setChosen((index) => Math.max(-1, Math.min(offered.length - 1, index + by)));
    } else if (event.key === 'Enter' && offered[chosen]) {
      event.preventDefault();
      takeOffer(offered[chosen]);
    } else if (event.key === 'Enter' && !event.shiftKey) {
      event.preventDefault();
      finish(true, true);
    } else if (event.key === 'Escape') {
      event.preventDefault();
      finish(false, true);
    } else if (event.key === 'Tab') {
      event.preventDefault();
      if (!naming.retype(event.shiftKey ? -1 : 1)) finish(true, true);
    }
  };
  const what = isBox(item) ? kindOf(item, text) : text('canvas.kind.flow');
  // Where the window is going: a new element may have just been brought into view.
  const [seen] = useState(() => ({ view: surface.aim(), size: sizeOf(surface), tools: toolsOf(surface) }));
  const isFrame = isBox(item) && (item.kind === 'lane' || item.kind === 'pool');
  const hasStrip = useView(({ heat, shownLayers }) => heat !== 'none' || shownLayers.has('figures'));
  const { scale, ...place } = inSight(placeOf(scene, item, hasStrip), { ...seen, isFrame });
  const area = (
    <textarea
      ref={field}
      data-canvas-tool
      className={`${styles['name']} nodrag nopan nowheel`}
      data-inside={
        (scale === 1 && isBox(item) && (item.kind === 'step' || item.kind === 'note')) || undefined
      }
      style={{ width: place.width }}
      rows={1}
      dir="auto"
      value={name}
      placeholder={placeholderOf(item, text)}
      aria-label={text('canvas.rename.label', { what })}
      onChange={(event) => {
        const typed = event.target.value;
        setName(typed);
        setChosen(-1);
        fitHeight(event.target);
        clearTimeout(pause.current);
        // Half a name would be taken for that of another role or data object.
        if (!source) pause.current = setTimeout(() => naming.keep(typed.trim()), PAUSE_MS);
      }}
      onKeyDown={onKeyDown}
      onBlur={() => finish(true, false)}
      {...(source && {
        'aria-autocomplete': 'list',
        'aria-controls': offerId,
        'aria-activedescendant': offered[chosen] ? `${offerId} ${offered[chosen].id}` : undefined,
      })}
    />
  );
  return (
    <div
      className={styles['naming']}
      style={{ left: place.x, top: place.y, transform: scale === 1 ? undefined : `scale(${scale})` }}
    >
      {area}
      {source && (
        <NameOffer
          id={offerId}
          label={text(source.label)}
          offers={offered}
          chosen={chosen}
          isAbove={seen.size.height - (place.y * seen.view.zoom + seen.view.y) < OFFER_PX}
          onTake={takeOffer}
        />
      )}
    </div>
  );
}

interface NameSource {
  readonly label: TextKey;
  readonly known: (doc: Pick<Doc, 'role' | 'lane' | 'dataObject' | 'system'>) => readonly Offered[];
}

/** What the business has already that an element may be named by; null for what has a name of its own. */
function sourceOf(item: SceneBox | SceneLine): NameSource | null {
  if (!isBox(item)) return null;
  if (item.kind === 'lane')
    return { label: 'canvas.rename.roles', known: ({ role, lane }) => freeRoles(role, lane, item.record) };
  if (item.kind !== 'dataNode') return null;
  return item.record.type === 'store'
    ? { label: 'canvas.rename.systems', known: ({ system }) => Object.values(system) }
    : { label: 'canvas.rename.data', known: ({ dataObject }) => Object.values(dataObject) };
}

/** Roles that no other lane of the map has. */
function freeRoles(
  roles: Table<'role'>,
  lanes: Table<'lane'>,
  lane: { readonly id: string; readonly mapId: string },
): readonly Offered[] {
  const taken = new Set(
    Object.values(lanes).flatMap(({ id, mapId, roleId }) =>
      mapId === lane.mapId && id !== lane.id ? [roleId] : [],
    ),
  );
  return Object.values(roles).filter(({ id }) => !taken.has(id));
}

/** After so long a pause what is typed is written down. */
const PAUSE_MS = 250;

/** Frames within which a palette or menu, from which naming was begun, is gone and lets go of the focus. */
const FRAMES = 8;

/** Gives the field the focus, as soon as it can have it; returns what ends the trying. */
function takeFocus(area: HTMLTextAreaElement): () => void {
  let [frame, left] = [0, FRAMES];
  const take = () => {
    area.focus({ preventScroll: true });
    area.select();
    left -= 1;
    if (document.activeElement !== area && left > 0) frame = requestAnimationFrame(take);
  };
  take();
  return () => cancelAnimationFrame(frame);
}

/** As high as its lines. */
function fitHeight(area: HTMLTextAreaElement): void {
  area.style.height = '0';
  area.style.height = `${area.scrollHeight}px`;
}

function placeholderOf(item: SceneBox | SceneLine, text: ReturnType<typeof useText>): string {
  if (!isBox(item)) return text('canvas.branch.offer');
  if (item.kind === 'gateway') return text('canvas.rename.decision');
  if (item.kind === 'lane') return text('canvas.rename.lane');
  if (item.kind === 'pool')
    return text(item.record.isBlackBox ? 'canvas.rename.partner' : 'canvas.rename.pool');
  if (item.kind === 'event')
    return text(item.record.position === 'end' ? 'canvas.rename.end' : 'canvas.rename.event');
  return item.kind === 'step' ? text('canvas.rename.placeholder') : '';
}

/** Below this zoom the field is drawn larger than the map around it: what is typed can always be read. */
const READABLE_ZOOM = 0.7;
const EDGE_PX = 12;
const HEADER_PX = 36;
/** Height of the field with the roles below it. */
const OFFER_PX = 260;

/** Where the palette stands, from the corner of the map (screen px); null while there is none. */
function toolsOf(surface: Surface): Box | null {
  const palette = surface.element()?.parentElement?.querySelector('[data-palette]');
  if (!palette) return null;
  const { x, y, width, height } = palette.getBoundingClientRect();
  const corner = surface.corner();
  return { x: x - corner.x, y: y - corner.y, width, height };
}

/** How far from the left edge the field of a frame begins: beside its header, which may stand at the window's edge, and beside the palette. */
function asideOf(top: number, tools: Box | null): number {
  const isBeside = tools !== null && top + HEADER_PX > tools.y && top < tools.y + tools.height;
  return isBeside ? tools.x + tools.width + EDGE_PX / 2 : HEADER_PX;
}

/** A place of the map, moved as far as it takes to be seen: a lane is named by its header at the window's edge too. */
function inSight(
  { x, y, width }: Pick<Box, 'x' | 'y' | 'width'>,
  {
    view,
    size,
    tools,
    isFrame,
  }: {
    readonly view: View;
    readonly size: Pick<Box, 'width' | 'height'>;
    readonly tools: Box | null;
    readonly isFrame: boolean;
  },
) {
  const scale = Math.max(1, READABLE_ZOOM / view.zoom);
  const seen = visibleBox(view, size);
  const edge = EDGE_PX / view.zoom;
  const clamp = (at: number, from: number, to: number) => Math.max(from, Math.min(at, to));
  const top = clamp(y, seen.y + edge, seen.y + seen.height - 5 * edge);
  const aside = isFrame ? asideOf((top - seen.y) * view.zoom, tools) / view.zoom : edge;
  return {
    scale,
    width,
    x: clamp(x - (width * (scale - 1)) / 2, seen.x + aside, seen.x + seen.width - width * scale - edge),
    y: top,
  };
}

const LABEL_WIDTH = 150;

/** Over the name: inside of steps (above the strip of a layer) and notes, beside what carries its name outside. */
function placeOf(
  scene: Scene,
  item: SceneBox | SceneLine,
  hasStrip: boolean,
): Pick<Box, 'x' | 'y' | 'width'> {
  if (!isBox(item)) {
    const middle = middleOf(pathOf(scene, item)) ?? { x: 0, y: 0 };
    return { x: middle.x - LABEL_WIDTH / 2, y: middle.y - 24, width: LABEL_WIDTH };
  }
  const { x, y, width, height } = item.box;
  switch (item.kind) {
    case 'step':
      return { x: x + 4, y: y + (hasStrip ? 10 : Math.min(20, height / 3)), width: width - 8 };
    case 'note':
      return { x: x + 4, y: y + 4, width: Math.max(120, width - 8) };
    case 'lane':
    case 'pool':
      if (item.kind === 'pool' && item.record.isBlackBox)
        return { x: x + width / 2 - 90, y: y + height / 2 - 14, width: 180 };
      return item.record.isHorizontal
        ? { x: x + 36, y: y + height / 2 - 14, width: 180 }
        : { x: x + width / 2 - 90, y: y + 36, width: 180 };
    case 'gateway':
      return { x: x + width / 2 - LABEL_WIDTH / 2, y: y - 36, width: LABEL_WIDTH };
    case 'group':
      return { x: x + 6, y: y + 6, width: Math.min(180, Math.max(120, width - 12)) };
    case 'event':
    case 'dataNode':
      return { x: x + width / 2 - LABEL_WIDTH / 2, y: y + height + 4, width: LABEL_WIDTH };
  }
}
