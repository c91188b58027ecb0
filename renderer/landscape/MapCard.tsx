import { Sparkles, Users } from 'lucide-react';
import { memo } from 'react';
import { VisuallyHidden } from 'react-aria-components';
import { paintVariable, type HeatLevel } from '../../shared/diagram/index.ts';
import { mapContents, type ProcessMap } from '../../shared/model/index.ts';
import { useAnalysis, useDocument, useText } from '../state/session.tsx';
import { useSpeaker } from '../fields/useSpeaker.ts';
import { BoardCard } from './board/BoardCard.tsx';
import type { CardPlace } from './board/Board.tsx';
import { MapSketchView } from './MapSketchView.tsx';
import styles from './landscape.module.css';

export interface MapCardProps extends CardPlace {
  readonly map: ProcessMap;
  /** What the heat says about this map, with its strength; null while nothing is coloured. */
  readonly heat: { readonly words: string; readonly level: HeatLevel | null } | null;
  readonly isFaded: boolean;
}

/** A map on the landscape: its name, its shape, whose it is, how often it runs, what is marked and proposed on it. */
export const MapCard = memo(function MapCard({ map, heat, ...place }: MapCardProps) {
  const text = useText();
  const facts = useCardFacts(map);
  return (
    <BoardCard {...place} handleTitle={text('landscape.linkHandle', { name: map.name })}>
      {heat && heat.level !== null && (
        <span
          className={styles['heat']}
          style={{ background: `var(${paintVariable(`heat${heat.level}`)})` }}
          aria-hidden
        />
      )}
      <span className={styles['name']}>
        <span className={styles['nameText']}>{map.name}</span>
        {map.isCustomerFacing && (
          <span className={styles['customers']} title={text('landscape.customers')}>
            <Users size={14} aria-hidden />
            <VisuallyHidden>{text('landscape.customers')}</VisuallyHidden>
          </span>
        )}
      </span>
      <MapSketchView mapId={map.id} />
      <span className={styles['foot']}>
        <span className={styles['footText']}>{facts.line}</span>
        <VisuallyHidden>{facts.more}</VisuallyHidden>
        {heat ? (
          <strong className={styles['heatWords']} data-faint={heat.level === null || undefined}>
            {heat.words}
          </strong>
        ) : (
          facts.candidates > 0 && (
            <span className={styles['sparks']} title={text('landscape.candidates', { n: facts.candidates })}>
              <Sparkles size={12} aria-hidden /> {facts.candidates}
              <VisuallyHidden>{text('landscape.candidates', { n: facts.candidates })}</VisuallyHidden>
            </span>
          )
        )}
      </span>
    </BoardCard>
  );
});

function useCardFacts(map: ProcessMap) {
  const text = useText();
  const speaker = useSpeaker();
  const owner = useDocument(({ doc }) => (map.ownerRoleId ? doc.role[map.ownerRoleId]?.name : undefined));
  const steps = useDocument(({ doc }) => mapContents(doc, map.id).steps.length);
  const marks = useDocument(
    ({ doc }) => mapContents(doc, map.id).marks.filter((mark) => !mark.isSettled).length,
  );
  const cases = useAnalysis((state) => state.analysis?.maps[map.id]?.casesPerMonth ?? null);
  const candidates = useAnalysis(
    (state) => state.analysis?.candidates.filter(({ mapIds }) => mapIds.includes(map.id)).length ?? 0,
  );
  const isVolumeSaid = useDocument(({ doc }) => `${map.id}.volume` in doc.figure);
  const perMonth =
    isVolumeSaid && cases !== null ? text('landscape.casesPerMonth', { n: speaker.number(cases) }) : null;
  return {
    candidates,
    line: [owner ?? text('landscape.noOwner'), ...(perMonth ? [perMonth] : [])].join(' · '),
    more: [
      text('landscape.steps', { n: steps }),
      ...(marks > 0 ? [text('landscape.marks', { n: marks })] : []),
    ].join(', '),
  };
}
