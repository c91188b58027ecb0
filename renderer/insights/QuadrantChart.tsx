import { useMemo, useRef, type KeyboardEvent } from 'react';
import {
  quadrantChart as chart,
  chartX,
  chartY,
  quadrantCorners as corners,
  quadrantPoints,
  type QuadrantPoint,
} from '../../shared/diagram/index.ts';
import type { Candidate, Quadrant } from '../../shared/engine/index.ts';
import { useMethod } from '../fields/useMethod.ts';
import { twoDigits } from '../../shared/text/index.ts';
import { useSay } from '../fields/useSay.ts';
import { useSpeaker } from '../fields/useSpeaker.ts';
import { Why } from '../fields/Why.tsx';
import { useSession, useView } from '../state/session.tsx';
import { Segmented } from '../ui/Segmented.tsx';
import { CandidateTable } from './CandidateTable.tsx';
import styles from './quadrant.module.css';
import { isArrow, nextPoint } from './nextPoint.ts';
import { ShowMore } from './ShowMore.tsx';
import { useCandidateWhy } from '../fields/useCandidateWhy.ts';
import { useFirst } from './useFirst.ts';

/** More would lie on each other. */
const BUBBLES_AT_ONCE = 100;

/** Where in the whole ranking these stand: the first ones where they are, one behind them further down. */
const places = (all: readonly Candidate[], shown: readonly Candidate[]): readonly number[] =>
  shown.map((one, index) => (all[index] === one ? index : all.indexOf(one)));

/** Impact against feasibility as bubbles, with the same as a table below. */
export function QuadrantChart({ candidates }: { candidates: readonly Candidate[] }) {
  const { text, view } = useSession();
  const size = useView((state) => state.bubbleSize);
  const selectedId = useView((state) => state.candidateId);
  const first = useFirst(candidates, selectedId, BUBBLES_AT_ONCE);
  return (
    <div className={styles['page']}>
      <div className={styles['choice']}>
        <Segmented
          label={text('insights.bubble')}
          options={[
            { id: 'hours', label: text('insights.bubble.hours') },
            { id: 'money', label: text('insights.bubble.money') },
          ]}
          value={size}
          onChange={(bubbleSize) => view.setState({ bubbleSize })}
        />
        <p className={styles['hint']}>{text('insights.chartHint')}</p>
      </div>
      <Bubbles candidates={first.shown} places={places(candidates, first.shown)} />
      <ShowMore first={first} all={candidates.length} />
      <Chosen candidates={candidates} />
      <h2 className={styles['tableTitle']}>{text('insights.chartTable')}</h2>
      <CandidateTable candidates={candidates} label={text('insights.chartTable')} />
    </div>
  );
}

/** Where the chosen bubble stands and why; the place and the name are those of the table. */
function Chosen({ candidates }: { readonly candidates: readonly Candidate[] }) {
  const { text } = useSession();
  const say = useSay();
  const whyOf = useCandidateWhy();
  const selectedId = useView((state) => state.candidateId);
  const place = candidates.findIndex(({ id }) => id === selectedId);
  const candidate = candidates[place];
  return (
    <p className={styles['chosen']} role="status">
      {candidate && (
        <>
          <strong>
            {place + 1} · {say(candidate.title)}
          </strong>
          {(['impact', 'feasibility'] as const).map((number) => {
            const name = text(`insights.column.${number}`);
            return (
              <span key={number}>
                {name}{' '}
                <Why
                  name={name}
                  value={String(Math.round(candidate[number].value))}
                  card={() => whyOf(candidate, number)}
                />
              </span>
            );
          })}
          <span>{text(`insights.quadrant.${candidate.quadrant}`)}</span>
        </>
      )}
    </p>
  );
}

interface BubblesProps {
  readonly candidates: readonly Candidate[];
  /** Of each its place in the ranking, from 0. */
  readonly places: readonly number[];
}

function Bubbles({ candidates, places: placeOf }: BubblesProps) {
  const { text, view } = useSession();
  const say = useSay();
  const speaker = useSpeaker();
  const size = useView((state) => state.bubbleSize);
  const selectedId = useView((state) => state.candidateId);
  const picture = useRef<SVGSVGElement>(null);
  const points = useMemo(
    () => quadrantPoints(candidates, size, (candidate) => say(candidate.title)),
    [candidates, size, say],
  );
  const current = points.find(({ candidate }) => candidate.id === selectedId) ?? points[0];
  const choose = ({ candidate }: QuadrantPoint) => view.setState({ candidateId: candidate.id });
  const open = (point: QuadrantPoint) =>
    view.setState({ candidateId: point.candidate.id, insightsTab: 'candidates' });
  const walk = (event: KeyboardEvent) => {
    if (!current) return;
    if (event.key === 'Enter' || event.key === ' ') {
      event.preventDefault();
      open(current);
      return;
    }
    const next = isArrow(event.key)
      ? nextPoint(points, current, event.key)
      : event.key === 'Home'
        ? points[0]
        : event.key === 'End'
          ? points.at(-1)
          : null;
    if (next === null && !isArrow(event.key)) return;
    event.preventDefault();
    if (!next) return;
    choose(next);
    picture.current?.querySelector<SVGGElement>(`[data-place="${placeOf[points.indexOf(next)]}"]`)?.focus();
  };
  const sayWorth = (worth: number) =>
    size === 'hours'
      ? text('insights.bubble.saidHours', { hours: `${speaker.number(worth, 2)} h` })
      : text('insights.bubble.saidMoney', { money: speaker.money(twoDigits(worth)) });
  // Small ones lie on top of large ones.
  const drawn = points
    .map((point, index) => ({ point, place: placeOf[index]! }))
    .toSorted((a, b) => b.point.radius - a.point.radius);
  return (
    <figure className={styles['chart']}>
      <svg
        ref={picture}
        viewBox={`0 0 ${chart.width} ${chart.height}`}
        preserveAspectRatio="xMinYMin"
        role="group"
        aria-label={text('insights.chart')}
        onKeyDown={walk}
      >
        <Frame />
        {points.map(
          ({ candidate, label }) =>
            label && (
              <text key={candidate.id} className={styles['label']} x={label.x} y={label.y} aria-hidden>
                {label.words}
              </text>
            ),
        )}
        {drawn.map(({ point, place }) => (
          <g
            key={point.candidate.id}
            className={styles['point']}
            data-place={place}
            data-chosen={point.candidate.id === selectedId}
            role="button"
            tabIndex={point === current ? 0 : -1}
            aria-pressed={point.candidate.id === selectedId}
            aria-label={text('insights.bubbleSaid', {
              place: place + 1,
              title: say(point.candidate.title),
              impact: point.impact,
              feasibility: point.feasibility,
              worth: sayWorth(point.worth),
              field: text(`insights.quadrant.${point.candidate.quadrant}`),
            })}
            onClick={() => choose(point)}
            onDoubleClick={() => open(point)}
          >
            <title>{say(point.candidate.title)}</title>
            <circle cx={point.x} cy={point.y} r={point.radius} />
          </g>
        ))}
        {/* Above all bubbles: none lies on the number of another. */}
        <g className={styles['places']} aria-hidden>
          {drawn.map(({ point, place }) => (
            <text key={point.candidate.id} x={point.x} y={point.y + 4} textAnchor="middle">
              {place + 1}
            </text>
          ))}
        </g>
      </svg>
    </figure>
  );
}

/** The four fields with their names, and what the two ways mean. */
function Frame() {
  const { text } = useSession();
  const { quadrant: quadrantFrom } = useMethod();
  const [left, right, top, bottom] = [chartX(0), chartX(100), chartY(100), chartY(0)];
  return (
    <>
      <rect
        className={styles['best']}
        x={chartX(quadrantFrom.feasibility)}
        y={top}
        width={right - chartX(quadrantFrom.feasibility)}
        height={chartY(quadrantFrom.impact) - top}
      />
      <path
        className={styles['cross']}
        d={`M${chartX(quadrantFrom.feasibility)} ${top}V${bottom}M${left} ${chartY(quadrantFrom.impact)}H${right}`}
      />
      <rect className={styles['frame']} x={left} y={top} width={right - left} height={bottom - top} />
      {(Object.keys(corners) as Quadrant[]).map((quadrant) => {
        const isRight = corners[quadrant].feasibility === 'high';
        return (
          <text
            key={quadrant}
            className={styles['field']}
            x={isRight ? right : left}
            y={corners[quadrant].impact === 'high' ? top - 8 : bottom + 16}
            textAnchor={isRight ? 'end' : 'start'}
          >
            {text(`insights.quadrant.${quadrant}`)}
          </text>
        );
      })}
      <text className={styles['axis']} x={chart.width / 2} y={chart.height - 8} textAnchor="middle">
        {text('insights.chartFeasibility')} →
      </text>
      <text
        className={styles['axis']}
        transform={`translate(20 ${chart.height / 2}) rotate(-90)`}
        textAnchor="middle"
      >
        {text('insights.chartImpact')} →
      </text>
    </>
  );
}
