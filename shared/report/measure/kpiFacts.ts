import {
  achievedCard,
  forecastCard,
  forecastReachCard,
  measuredCard,
  type KpiProgress,
  type WhyCard,
} from '../../engine/index.ts';
import { formatShare, twoDigits, type Text } from '../../text/index.ts';
import { progressWords } from './progressWords.ts';

interface Source {
  readonly text: Text;
  readonly locale: string;
  /** How a day is called. */
  readonly date: (iso: string) => string;
}
/** A figure of a KPI's chart with the answer to "why?". */
export interface KpiFact {
  readonly id: 'baseline' | 'now' | 'target' | 'share' | 'forecast' | 'reach';
  readonly name: string;
  readonly value: string;
  readonly card: WhyCard | null;
}

/** The figures that a KPI's chart shows, in words; on screen and on paper the same. What is not known is left out, and where it leads once the target is reached. */
export function kpiFacts(progress: KpiProgress, { text, locale, date }: Source): KpiFact[] {
  const { kpi, baseline, target, latest, share, forecast } = progress;
  const words = progressWords({ text, locale });
  const fact = (id: KpiFact['id'], value: string, card: WhyCard | null, params = {}): KpiFact => ({
    id,
    name: text(`kpis.fact.${id}`, params),
    value,
    card,
  });
  const ahead = progress.states.includes('reached') ? null : forecast;
  const reach = ahead ? forecastReachCard(progress, date) : null;
  return [
    ...(baseline === null
      ? []
      : [fact('baseline', words.value(kpi, baseline), measuredCard(kpi, baseline, 'why.chosen'))]),
    ...(latest
      ? [
          fact('now', words.value(kpi, latest.value), measuredCard(kpi, latest.value), {
            date: date(latest.date),
          }),
        ]
      : []),
    ...(target === null
      ? []
      : [fact('target', words.value(kpi, target), measuredCard(kpi, target, 'why.chosen'))]),
    ...(share === null || !latest
      ? []
      : [
          fact(
            'share',
            formatShare(share, locale),
            achievedCard({ from: baseline, to: target, now: latest.value, share }, kpi.unit),
          ),
        ]),
    ...(ahead
      ? [
          fact(
            'forecast',
            text('inspector.metricAbout', { value: words.value(kpi, twoDigits(ahead.value)) }),
            forecastCard(progress, date),
            { date: date(ahead.date) },
          ),
        ]
      : []),
    ...(reach?.value ? [fact('reach', `± ${words.value(kpi, twoDigits(reach.value))}`, reach)] : []),
  ];
}
