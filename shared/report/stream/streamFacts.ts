import type { StreamWords, ValueStream } from '../../diagram/index.ts';
import type { Analysis, WhyCard } from '../../engine/index.ts';
import { saidFrom } from '../../engine/method/weights.ts';
import type { Doc } from '../../model/index.ts';
import type { Text } from '../../text/index.ts';
import { streamCard, type StreamFactId } from './streamCards.ts';

/** Numbers in the words of the reader. */
export interface StreamSpeaker {
  readonly minutes: (minutes: number) => string;
  readonly hours: (hours: number) => string;
  readonly money: (amount: number) => string;
  readonly share: (share: number) => string;
  readonly number: (value: number, digits?: number) => string;
}
/** A figure of a value stream with the answer to "why?". */
export interface StreamFact {
  readonly id: StreamFactId;
  readonly name: string;
  readonly value: string;
  /** Null where too little is known; `unknown` says what would have to be. */
  readonly card: WhyCard | null;
  readonly unknown: string;
}

interface Source {
  readonly doc: Doc;
  readonly analysis: Analysis;
  readonly text: Text;
  readonly speaker: StreamSpeaker;
}

/** What the figures of a stream come to, in words; on screen and on paper the same. Unknown is said as unknown, what is roughly known with "about". */
export function streamFacts(stream: ValueStream, source: Source): StreamFact[] {
  const { text, speaker } = source;
  const isKnown = stream.confidence >= saidFrom.rough;
  const isRough = stream.confidence < saidFrom.plain;
  const said = (value: number | null, say: (value: number) => string): string => {
    if (value === null || !isKnown) return text('stream.unknown');
    return isRough ? text('inspector.metricAbout', { value: say(value) }) : say(value);
  };
  const fact = (id: StreamFactId, value: string): StreamFact => ({
    id,
    name: id === 'cost' && stream.parts.length > 1 ? chainCost(stream, source) : text(`stream.fact.${id}`),
    value,
    card: isKnown || id === 'pace' ? streamCard(stream, id, source) : null,
    unknown: text(id === 'pace' ? 'stream.paceUnknown' : 'inspector.metricsUnknown'),
  });
  return [
    fact('lead', said(stream.leadMinutes, speaker.minutes)),
    fact('wait', said(stream.waitMinutes, speaker.minutes)),
    fact('work', said(stream.touchMinutes, speaker.minutes)),
    fact('efficiency', said(stream.efficiencyShare, speaker.share)),
    fact('pace', sayPace(stream, source)),
    ...rhythm(stream).flatMap((metrics) => [
      fact(
        'takt',
        said(metrics.taktMinutes, (minutes) => text('stream.value.takt', { time: speaker.minutes(minutes) })),
      ),
      fact('underWay', said(metrics.workInProgress, speaker.number)),
    ]),
    fact('cost', said(stream.costPerCase, speaker.money)),
  ];
}

function sayPace({ pace }: ValueStream, { doc, text, speaker }: Source): string {
  if (!pace) return text('stream.notSaid');
  const role = doc.role[pace.roleId]?.name ?? '';
  return text('stream.value.pace', { role, load: speaker.share(pace.loadShare) });
}

/** A case of a chain is one of its first map: another map of it may run more often or more rarely. */
const chainCost = ({ parts }: ValueStream, { doc, text }: Source): string =>
  text('stream.fact.chainCost', { map: doc.map[parts[0]!.mapId]?.name.trim() || text('report.noName') });

/** Rhythm and cases under way belong to one map: a chain has a rhythm for each of its maps. */
const rhythm = ({ parts }: ValueStream) => (parts.length === 1 ? parts.map(({ metrics }) => metrics) : []);

/** The words on the picture, for any reader. */
export const streamWords = (
  { doc, text, speaker }: Pick<Source, 'doc' | 'text' | 'speaker'>,
  withheld: StreamWords['withheld'],
): StreamWords => ({
  minutes: speaker.minutes,
  mapName: (id) => doc.map[id]?.name.trim() || text('report.noName'),
  roleName: (id) => (id === null ? text('stream.noRole') : (doc.role[id]?.name ?? '')),
  stepName: ({ step }) => step.name.trim() || text('inspector.unnamed'),
  times: (visits) => text('stream.times', { visits: speaker.number(visits, 2) }),
  beside: (time) => text('stream.beside', { time }),
  pace: text('stream.pace'),
  work: text('stream.work'),
  waiting: text('stream.waiting'),
  withheld,
});
