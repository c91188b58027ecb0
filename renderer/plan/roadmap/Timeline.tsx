import { Flag } from 'lucide-react';
import { ListBox, ListBoxItem } from 'react-aria-components';
import type { PlanPhase, PlannedItem, RoadmapPlan, TimelineBar } from '../../../shared/engine/index.ts';
import { useSpeaker } from '../../fields/useSpeaker.ts';
import { useSession } from '../../state/session.tsx';
import styles from './roadmap.module.css';
import { timeScale, type TimeScale } from './timeScale.ts';

interface TimelineProps {
  readonly plan: RoadmapPlan;
  readonly bars: readonly TimelineBar[];
  readonly phases: readonly PlanPhase[];
  readonly asOf: string;
  readonly chosenId: string | null;
}

/** A row an initiative, its bar over the months and the flag of its gate; arrow keys walk it. What is left out stands below. */
export function Timeline({ plan, bars, phases, asOf, chosenId }: TimelineProps) {
  const { text, view } = useSession();
  const scale = timeScale(phases, bars, asOf);
  const place = new Map(bars.map((bar, index) => [bar.id, index]));
  const rows = plan.items.toSorted(
    (a, b) => (place.get(a.initiative.id) ?? Infinity) - (place.get(b.initiative.id) ?? Infinity) || 0,
  );
  return (
    <section aria-label={text('roadmap.timeline')}>
      <h2 className={styles['subtitle']}>{text('roadmap.timeline')}</h2>
      <p className={styles['soft']}>{text('roadmap.timelineText')}</p>
      <div className={styles['timeline']}>
        <Grid scale={scale} phases={phases} asOf={asOf} />
        <ListBox
          aria-label={text('roadmap.timeline')}
          className={styles['bars']!}
          selectionMode="single"
          selectionBehavior="replace"
          disallowEmptySelection
          selectedKeys={chosenId === null ? [] : [chosenId]}
          onSelectionChange={(keys) =>
            keys !== 'all' && view.setState({ initiativeId: String([...keys][0] ?? '') || null })
          }
        >
          {rows.map((item) => (
            <Row
              key={item.initiative.id}
              item={item}
              bar={bars.find(({ id }) => id === item.initiative.id) ?? null}
              scale={scale}
            />
          ))}
        </ListBox>
      </div>
    </section>
  );
}

interface RowProps {
  readonly item: PlannedItem;
  readonly bar: TimelineBar | null;
  readonly scale: TimeScale;
}
function Row({ item: { initiative }, bar, scale }: RowProps) {
  const { text } = useSession();
  const speaker = useSpeaker();
  const name = initiative.name || text('plan.unnamed');
  const words = bar
    ? text('roadmap.bar', {
        name,
        n: bar.phase + 1,
        from: speaker.date(bar.from),
        until: speaker.date(bar.until),
        gate: speaker.date(bar.gateOn),
      })
    : `${name}: ${text('roadmap.notPlanned')}`;
  return (
    <ListBoxItem id={initiative.id} textValue={name} aria-label={words} className={styles['row']!}>
      <span className={styles['rowName']}>{name}</span>
      <span className={styles['track']}>
        {bar ? (
          <>
            <span
              className={styles['bar']}
              style={{
                insetInlineStart: `${scale.at(bar.from)}%`,
                inlineSize: `${Math.max(0.6, scale.at(bar.until) - scale.at(bar.from))}%`,
              }}
            />
            <span
              className={styles['wait']}
              style={{
                insetInlineStart: `${scale.at(bar.until)}%`,
                inlineSize: `${Math.max(0, scale.at(bar.gateOn) - scale.at(bar.until))}%`,
              }}
            />
            <span className={styles['flag']} style={{ insetInlineStart: `${scale.at(bar.gateOn)}%` }}>
              <Flag size={14} strokeWidth={2} aria-hidden />
            </span>
          </>
        ) : (
          <span className={styles['left']}>{text('roadmap.notPlanned')}</span>
        )}
      </span>
    </ListBoxItem>
  );
}

/** Months and phases behind the bars, and today. */
function Grid({
  scale,
  phases,
  asOf,
}: {
  readonly scale: TimeScale;
  readonly phases: readonly PlanPhase[];
  readonly asOf: string;
}) {
  const { text } = useSession();
  const { locale } = useSpeaker();
  const month = new Intl.DateTimeFormat(locale, { month: 'short', year: '2-digit', timeZone: 'UTC' });
  const at = (iso: string) => ({ insetInlineStart: `${scale.at(iso)}%` });
  return (
    <div className={styles['grid']} aria-hidden>
      {phases.map((phase, index) => (
        <span
          key={phase.from}
          className={styles['band']}
          style={{ ...at(phase.from), inlineSize: `${scale.at(phase.until) - scale.at(phase.from)}%` }}
        >
          {text('roadmap.phase', { n: index + 1 })}
        </span>
      ))}
      {scale.months.map((iso) => (
        <span key={iso} className={styles['month']} style={at(iso)}>
          {month.format(new Date(`${iso}T00:00:00Z`))}
        </span>
      ))}
      <span className={styles['today']} style={at(asOf)}>
        {text('roadmap.today')}
      </span>
    </div>
  );
}
