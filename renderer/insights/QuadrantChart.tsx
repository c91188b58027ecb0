import { useMemo } from 'react';
import type { Candidate, Quadrant } from '../../shared/engine/index.ts';
import { quadrantFrom } from '../../shared/engine/method/weights.ts';
import { useSay } from '../fields/useSay.ts';
import { useSession, useView } from '../state/session.tsx';
import { DataTable } from '../ui/DataTable.tsx';
import styles from './insights.module.css';
import { quadrantPoints, type QuadrantPoint } from './quadrantPoints.ts';

const WIDTH = 640;
const HEIGHT = 400;
const EDGE = 32;
const RADIUS = 10;

const corners: {
  readonly [Q in Quadrant]: { readonly feasibility: 'low' | 'high'; readonly impact: 'low' | 'high' };
} = {
  'quick-win': { feasibility: 'high', impact: 'high' },
  'big-bet': { feasibility: 'low', impact: 'high' },
  'fill-in': { feasibility: 'high', impact: 'low' },
  avoid: { feasibility: 'low', impact: 'low' },
};

const x = (feasibility: number) => EDGE + (feasibility / 100) * (WIDTH - 2 * EDGE);
const y = (impact: number) => HEIGHT - EDGE - (impact / 100) * (HEIGHT - 2 * EDGE);

/** Impact against feasibility with the four fields named, and the same as a table that keys and screen readers walk. */
export function QuadrantChart({ candidates }: { candidates: readonly Candidate[] }) {
  const { text, view } = useSession();
  const say = useSay();
  const selectedId = useView((state) => state.candidateId);
  const points = useMemo(() => quadrantPoints(candidates), [candidates]);
  const choose = (id: string | null) => id !== null && view.setState({ candidateId: id });
  return (
    <div className={styles['chartPage']}>
      <figure className={styles['chart']}>
        <svg viewBox={`0 0 ${WIDTH} ${HEIGHT}`} role="img" aria-label={text('insights.chart')}>
          <path
            className={styles['chartCross']}
            d={`M${x(quadrantFrom.feasibility)} ${y(100)}V${y(0)}M${x(0)} ${y(quadrantFrom.impact)}H${x(100)}`}
          />
          <rect
            className={styles['chartFrame']}
            x={x(0)}
            y={y(100)}
            width={x(100) - x(0)}
            height={y(0) - y(100)}
          />
          {(Object.keys(corners) as Quadrant[]).map((quadrant) => (
            <text
              key={quadrant}
              className={styles['chartQuadrant']}
              x={corners[quadrant].feasibility === 'high' ? x(100) - 8 : x(0) + 8}
              y={corners[quadrant].impact === 'high' ? y(100) + 18 : y(0) - 10}
              textAnchor={corners[quadrant].feasibility === 'high' ? 'end' : 'start'}
            >
              {text(`insights.quadrant.${quadrant}`)}
            </text>
          ))}
          <text className={styles['chartAxis']} x={WIDTH / 2} y={HEIGHT - 8} textAnchor="middle">
            {text('insights.chartFeasibility')}
          </text>
          <text
            className={styles['chartAxis']}
            transform={`translate(14 ${HEIGHT / 2}) rotate(-90)`}
            textAnchor="middle"
          >
            {text('insights.chartImpact')}
          </text>
          {points.map((point, index) => (
            <Point
              key={point.candidate.id}
              point={point}
              number={index + 1}
              isChosen={point.candidate.id === selectedId}
              title={say(point.candidate.title)}
              onChoose={() => choose(point.candidate.id)}
            />
          ))}
        </svg>
      </figure>
      <DataTable
        label={text('insights.chartTable')}
        items={points.map((point, index) => ({ id: point.candidate.id, number: index + 1, point }))}
        selectedId={selectedId}
        onSelect={choose}
        columns={[
          { id: 'number', title: '#', isNumber: true, cell: ({ number }) => number },
          {
            id: 'title',
            title: text('insights.tab.candidates'),
            isRowHeader: true,
            cell: ({ point }) => say(point.candidate.title),
          },
          {
            id: 'impact',
            title: text('insights.chartImpact'),
            isNumber: true,
            cell: ({ point }) => point.impact,
          },
          {
            id: 'feasibility',
            title: text('insights.chartFeasibility'),
            isNumber: true,
            cell: ({ point }) => point.feasibility,
          },
          {
            id: 'quadrant',
            title: text('insights.quadrant'),
            cell: ({ point }) => text(`insights.quadrant.${point.candidate.quadrant}`),
          },
        ]}
      />
    </div>
  );
}

interface PointProps {
  readonly point: QuadrantPoint;
  readonly number: number;
  readonly title: string;
  readonly isChosen: boolean;
  readonly onChoose: () => void;
}

/** Numbered as in the table, which is how the keyboard gets there. */
function Point({ point, number, title, isChosen, onChoose }: PointProps) {
  const cx = Math.min(WIDTH - EDGE, x(point.feasibility) + point.shift * 2 * RADIUS);
  const cy = y(point.impact);
  return (
    <g className={styles['chartPoint']} data-chosen={isChosen} onClick={onChoose}>
      <title>{title}</title>
      <circle cx={cx} cy={cy} r={RADIUS} />
      <text x={cx} y={cy + 4} textAnchor="middle">
        {number}
      </text>
    </g>
  );
}
