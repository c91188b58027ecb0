import { useMemo } from 'react';
import {
  dimensionCard,
  dimensionGainCard,
  fourDimensions,
  pointsCard,
  type DimensionPart,
  type DimensionScore,
  type PartOfDimension,
} from '../../shared/engine/index.ts';
import { useSpeaker } from '../fields/useSpeaker.ts';
import { Why } from '../fields/Why.tsx';
import { useAnalysis, useDocument, useSession } from '../state/session.tsx';
import { Badge } from '../ui/Badge.tsx';
import { Button } from '../ui/Button.tsx';
import { placeOfPart } from './placeOfPart.ts';
import styles from './strategy.module.css';

/** The four dimensions of alignment, weakest first, each with its reason and the cheapest step that raises it. */
export function AlignmentList({ asOf }: { readonly asOf: string }) {
  const { text } = useSession();
  const doc = useDocument((state) => state.doc);
  const analysis = useAnalysis((state) => state.analysis);
  const scores = useMemo(
    () => (analysis ? fourDimensions(doc, analysis, asOf) : null),
    [doc, analysis, asOf],
  );
  return (
    <div className={styles['scroll']}>
      <p className={styles['quiet']}>{text('alignment.intro')}</p>
      {scores === null && <p>{text('alignment.waiting')}</p>}
      <ul className={styles['dimensions']}>
        {scores?.map((score, index) => (
          <DimensionCard key={score.dimension} score={score} isWeakest={index === 0} />
        ))}
      </ul>
    </div>
  );
}

interface DimensionCardProps {
  readonly score: DimensionScore;
  readonly isWeakest: boolean;
}
function DimensionCard({ score, isWeakest }: DimensionCardProps) {
  const { text } = useSession();
  const { dimension, low, high } = score;
  const known = score.score === null ? null : Math.round(score.score);
  const isOpen = low === 0 && high > 99;
  const nameOf = (part: DimensionPart, isKnown: boolean) =>
    isKnown
      ? text(`alignment.part.${part}`)
      : text('why.partUnknown', {
          part: text(`alignment.part.${part}`),
          missing: text(`alignment.unknown.${part}`),
        });
  return (
    <li className={styles['dimension']} aria-label={text(`alignment.${dimension}`)}>
      <header className={styles['dimensionHead']}>
        <h2 className={styles['sectionTitle']}>{text(`alignment.${dimension}`)}</h2>
        {isWeakest && <Badge tone="warning">{text('alignment.weakest')}</Badge>}
        <strong className={styles['dimensionScore']}>
          <Why
            name={text(`alignment.${dimension}`)}
            value={
              known !== null
                ? text('alignment.score', { score: known })
                : isOpen
                  ? text('alignment.unknown')
                  : text('alignment.between', { low: Math.round(low), high: Math.round(high) })
            }
            card={() => dimensionCard(score, nameOf)}
          />
        </strong>
      </header>
      <Range low={low} high={known === null ? high : low} />
      <p className={styles['quiet']}>{text(`alignment.asks.${dimension}`)}</p>
      <Parts score={score} />
      <Cheapest part={score.cheapest} />
    </li>
  );
}

/** Each part with the points that it brings; of what is not known, what would have to be said. */
function Parts({ score: { dimension, parts } }: { readonly score: DimensionScore }) {
  const { text } = useSession();
  return (
    <table
      className={styles['dimensionParts']}
      aria-label={text('alignment.partsOf', { dimension: text(`alignment.${dimension}`) })}
    >
      <tbody>
        {parts.map((part) => {
          const name = text(`alignment.part.${part.part}`);
          const most = Math.round(part.most);
          return (
            <tr key={part.part}>
              <th scope="row">
                {name}
                {part.points === null && (
                  <span className={styles['quiet']}> {text(`alignment.unknown.${part.part}`)}</span>
                )}
              </th>
              <td>
                {part.points === null ? (
                  text('alignment.pointsUnknown', { most })
                ) : (
                  <Why
                    name={name}
                    value={text('alignment.pointsOf', { points: Math.round(part.points), most })}
                    card={() => pointsCard(part)}
                  />
                )}
              </td>
            </tr>
          );
        })}
      </tbody>
    </table>
  );
}

/** Filled as far as it is known, hatched as far as it may be; the number stands beside it. */
function Range({ low, high }: { readonly low: number; readonly high: number }) {
  return (
    <svg className={styles['dimensionBar']} viewBox="0 0 100 6" preserveAspectRatio="none" aria-hidden>
      <rect width={100} height={6} fill="var(--hover)" />
      <rect x={low} width={Math.max(0, high - low)} height={6} fill="var(--accent)" opacity={0.3} />
      <rect width={low} height={6} fill="var(--accent)" />
    </svg>
  );
}

function Cheapest({ part }: { readonly part: PartOfDimension | null }) {
  const { text, view } = useSession();
  const speaker = useSpeaker();
  if (!part?.step) return <p className={styles['quiet']}>{text('alignment.noStep')}</p>;
  const step = text(`alignment.step.${part.part}`);
  const gain = speaker.number(Math.max(1, Math.round(part.step.gain)));
  return (
    <div className={styles['dimensionStep']}>
      <p>
        <span className={styles['quiet']}>{text('alignment.cheapest')}</span> {step}{' '}
        <span className={styles['quiet']}>
          <Why
            name={step}
            value={
              part.step.days < 1
                ? text('alignment.gainSmall', { gain })
                : text('alignment.gain', { gain, days: speaker.unit(part.step.days, 'day') })
            }
            card={() => dimensionGainCard(part)}
          />
        </span>
      </p>
      <Button
        aria-label={text('alignment.doItFor', { step })}
        onPress={() => view.setState(placeOfPart[part.part])}
      >
        {text('alignment.doIt')}
      </Button>
    </div>
  );
}
