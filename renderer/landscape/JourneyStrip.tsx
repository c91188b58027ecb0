import { Plus } from 'lucide-react';
import { useEffect, useRef } from 'react';
import type { PlacedTouchpoint } from '../../shared/engine/index.ts';
import type { Journey, Touchpoint } from '../../shared/model/index.ts';
import { mayWrite } from '../actions/action.ts';
import { jumpToElement } from '../actions/maps/jumpToElement.ts';
import { addTouchpoint } from '../actions/landscape.ts';
import { useSpeaker } from '../fields/useSpeaker.ts';
import { useDocument, useSession, useText, useView } from '../state/session.tsx';
import { Button } from '../ui/Button.tsx';
import { feelingIcons } from './feelingIcons.ts';
import styles from './landscape.module.css';

const COLUMN = 168;
const LINE_HEIGHT = 44;

/** The touchpoints of a journey from left to right: where, through which channel, how long the customer waits, how it feels. */
export function JourneyStrip({
  journey,
  points,
}: {
  readonly journey: Journey;
  readonly points: readonly PlacedTouchpoint[];
}) {
  const session = useSession();
  const text = useText();
  const isReadOnly = useDocument(() => !mayWrite(session));
  return (
    <section className={styles['strip']} aria-label={text('journey.strip', { name: journey.name })}>
      <header className={styles['stripHead']}>
        <h2 className={styles['stripTitle']}>{journey.name}</h2>
        <span className={styles['quiet']}>{journey.customer}</span>
        {!isReadOnly && (
          <Button icon={Plus} variant="quiet" onPress={() => addTouchpoint(session, journey.id, null)}>
            {text('journey.add')}
          </Button>
        )}
      </header>
      {points.length === 0 ? (
        <p className={styles['quiet']}>{text('journey.noTouchpoints')}</p>
      ) : (
        <div className={styles['stripScroll']}>
          <FeelingLine points={points} />
          <ol className={styles['stops']}>
            {points.map((point) => (
              <Stop key={point.touchpoint.id} point={point} />
            ))}
          </ol>
        </div>
      )}
    </section>
  );
}

function Stop({ point: { touchpoint, number, where } }: { readonly point: PlacedTouchpoint }) {
  const session = useSession();
  const { view } = session;
  const text = useText();
  const speaker = useSpeaker();
  const isSelected = useView((state) => state.selection[0] === touchpoint.id);
  const wait = useDocument(({ doc }) => doc.figure[`${touchpoint.id}.wait`]?.likely ?? null);
  const facts = [
    ...(touchpoint.channel ? [text(`journey.channel.${touchpoint.channel}`)] : []),
    ...(wait === null ? [] : [text('journey.waits', { time: speaker.minutes(wait) })]),
    text(`journey.feeling.${touchpoint.feeling}`),
  ].join(' · ');
  const place = where === '' ? text('journey.whereNone') : where;
  const goThere = () => {
    if (touchpoint.targetId !== null) jumpToElement(session, touchpoint.targetId);
  };
  const item = useRef<HTMLLIElement>(null);
  useEffect(() => {
    // A new one is added at the far end; one chosen on a map may lie there too.
    if (isSelected) item.current?.scrollIntoView({ block: 'nearest', inline: 'nearest' });
  }, [isSelected]);
  return (
    <li ref={item} className={styles['stripItem']}>
      <button
        type="button"
        className={styles['stripButton']}
        aria-keyshortcuts="Control+Enter"
        aria-pressed={isSelected}
        aria-label={text('journey.point', { n: number, name: touchpoint.name, where: place, facts })}
        onClick={() => view.setState({ selection: [touchpoint.id], isInspectorOpen: true })}
        onDoubleClick={goThere}
        onKeyDown={(event) => {
          // As into a subprocess or a call on a map.
          if (event.key !== 'Enter' || !(event.ctrlKey || event.metaKey)) return;
          event.preventDefault();
          goThere();
        }}
      >
        <span className={styles['stripName']}>
          <span className={styles['number']}>{number}</span> {touchpoint.name}
        </span>
        <span className={styles['stripFact']} title={place}>
          {place}
        </span>
        <span className={styles['stripFact']} title={facts}>
          {facts}
        </span>
      </button>
    </li>
  );
}

/** Faces at the height of the feeling, joined where it is said. */
function FeelingLine({ points }: { readonly points: readonly PlacedTouchpoint[] }) {
  const text = useText();
  const said = points.flatMap(({ touchpoint }, index) =>
    touchpoint.feeling === null
      ? []
      : [
          {
            id: touchpoint.id,
            feeling: touchpoint.feeling,
            x: index * COLUMN + COLUMN / 2,
            y: heightOf(touchpoint),
          },
        ],
  );
  const d = said.map(({ x, y }, index) => `${index === 0 ? 'M' : 'L'}${x} ${y}`).join('');
  return (
    <div
      className={styles['feelings']}
      style={{ width: points.length * COLUMN, height: LINE_HEIGHT }}
      role="img"
      aria-label={text('journey.feelingLine')}
    >
      <svg width={points.length * COLUMN} height={LINE_HEIGHT} aria-hidden>
        <path className={styles['feelingZero']} d={`M0 ${LINE_HEIGHT / 2}H${points.length * COLUMN}`} />
        <path className={styles['feelingLine']} d={d} />
      </svg>
      {said.map(({ id, feeling, x, y }) => {
        const Icon = feelingIcons[feeling];
        return (
          <span key={id} className={styles['face']} style={{ left: x - 9, top: y - 9 }} aria-hidden>
            <Icon size={18} strokeWidth={1.75} />
          </span>
        );
      })}
    </div>
  );
}

const heightOf = ({ feeling }: Touchpoint): number =>
  LINE_HEIGHT / 2 - ((feeling ?? 0) / 2) * (LINE_HEIGHT / 2 - 10);
