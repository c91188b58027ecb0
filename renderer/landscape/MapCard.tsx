import { Sparkles, Users } from 'lucide-react';
import { memo, type PointerEvent } from 'react';
import { VisuallyHidden } from 'react-aria-components';
import { paintVariable, type HeatLevel } from '../../shared/diagram/index.ts';
import { mapContents, type Box, type ProcessMap } from '../../shared/model/index.ts';
import { useAnalysis, useDocument, useText } from '../state/session.tsx';
import { useSpeaker } from '../fields/useSpeaker.ts';
import { MapSketchView } from './MapSketchView.tsx';
import styles from './landscape.module.css';

export interface MapCardProps {
  readonly map: ProcessMap;
  readonly box: Box;
  /** What the heat says about this map, with its strength; null while nothing is coloured. */
  readonly heat: { readonly words: string; readonly level: HeatLevel | null } | null;
  readonly isSelected: boolean;
  readonly isTabStop: boolean;
  readonly isTarget: boolean;
  readonly isFaded: boolean;
  readonly mayLink: boolean;
  readonly onSelect: (id: string) => void;
  readonly onOpen: (id: string) => void;
  readonly onLinkStart: (id: string, event: PointerEvent<HTMLElement>) => void;
}

/** A map on the landscape: its name, its shape, whose it is, how often it runs, what is marked and proposed on it. */
export const MapCard = memo(function MapCard(props: MapCardProps) {
  const { map, box, heat, isSelected } = props;
  const text = useText();
  const facts = useCardFacts(map);
  return (
    <div
      id={`landscape-${map.id}`}
      className={styles['card']}
      style={{ left: box.x, top: box.y, width: box.width, height: box.height }}
      role="option"
      aria-selected={isSelected}
      tabIndex={props.isTabStop ? 0 : -1}
      data-map={map.id}
      data-selected={isSelected || undefined}
      data-target={props.isTarget || undefined}
      data-faded={props.isFaded || undefined}
      onClick={() => props.onSelect(map.id)}
      onFocus={() => !isSelected && props.onSelect(map.id)}
      onDoubleClick={() => props.onOpen(map.id)}
    >
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
      {props.mayLink && (
        <span
          className={styles['handle']}
          title={text('landscape.linkHandle', { name: map.name })}
          aria-hidden
          onPointerDown={(event) => props.onLinkStart(map.id, event)}
          onClick={(event) => event.stopPropagation()}
        />
      )}
    </div>
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
