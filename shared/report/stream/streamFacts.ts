import type { StreamWords, ValueStream } from '../../diagram/index.ts';
import type { Analysis, MapTrust, WhyCard } from '../../engine/index.ts';
import type { Doc } from '../../model/index.ts';
import {
  carriedBy,
  carriedWords,
  formatNumber,
  type CarriedWords,
  type CarryingFormats,
} from '../../text/index.ts';
import { streamCard, type StreamFactId } from './streamCards.ts';

/** A figure of a value stream with the answer to "why?". */
export interface StreamFact {
  readonly id: StreamFactId;
  readonly name: string;
  readonly value: string;
  /** Null where too little is known; `unknown` says what would have to be. */
  readonly card: WhyCard | null;
  readonly unknown: string;
}

interface Source extends CarryingFormats {
  readonly doc: Doc;
  readonly analysis: Analysis;
}

/** What the figures of a stream come to, in words; on screen and on paper the same. Unknown is said as unknown, what is roughly known with "about". */
export function streamFacts(stream: ValueStream, source: Source): StreamFact[] {
  const { text } = source;
  const { isKnown } = carriedBy(stream.confidence);
  const said = (
    value: number | null,
    trust: keyof MapTrust,
    say: (words: CarriedWords, value: number) => string,
  ): string => {
    const words = carriedWords(stream.trust[trust], source);
    return value === null || !isKnown ? text('stream.unknown') : words.about(say(words, value));
  };
  const minutes = (words: CarriedWords, value: number) => words.minutes(value);
  const fact = (id: StreamFactId, value: string): StreamFact => ({
    id,
    name: id === 'cost' && stream.parts.length > 1 ? chainCost(stream, source) : text(`stream.fact.${id}`),
    value,
    card: isKnown || id === 'pace' ? streamCard(stream, id, source) : null,
    unknown: text(id === 'pace' ? 'stream.paceUnknown' : 'inspector.metricsUnknown'),
  });
  return [
    fact('lead', said(stream.leadMinutes, 'cycle', minutes)),
    fact('wait', said(stream.waitMinutes, 'wait', minutes)),
    fact('work', said(stream.touchMinutes, 'touch', minutes)),
    fact(
      'efficiency',
      said(stream.efficiencyShare, 'efficiency', (words, share) => words.share(share)),
    ),
    fact('pace', sayPace(stream, source)),
    ...rhythm(stream).flatMap((metrics) => [
      fact(
        'takt',
        said(metrics.taktMinutes, 'takt', (words, value) =>
          text('stream.value.takt', { time: words.minutes(value) }),
        ),
      ),
      fact(
        'underWay',
        said(metrics.workInProgress, 'underWay', (words, cases) => words.number(cases)),
      ),
    ]),
    fact(
      'cost',
      said(stream.costPerCase, 'cost', (words, money) => words.money(money)),
    ),
  ];
}

function sayPace({ pace }: ValueStream, source: Source): string {
  const { doc, analysis, text } = source;
  if (!pace) return text('stream.notSaid');
  const role = doc.role[pace.roleId]?.name ?? '';
  const words = carriedWords(analysis.roles[pace.roleId]?.confidence ?? 0, source);
  return text('stream.value.pace', { role, load: words.about(words.share(pace.loadShare)) });
}

/** A case of a chain is one of its first map: another map of it may run more often or more rarely. */
const chainCost = ({ parts }: ValueStream, { doc, text }: Source): string =>
  text('stream.fact.chainCost', { map: doc.map[parts[0]!.mapId]?.name.trim() || text('report.noName') });

/** Rhythm and cases under way belong to one map: a chain has a rhythm for each of its maps. */
const rhythm = ({ parts }: ValueStream) => (parts.length === 1 ? parts.map(({ metrics }) => metrics) : []);

/** The words on the picture, for any reader. */
export function streamWords(
  source: Omit<Source, 'analysis'>,
  withheld: StreamWords['withheld'],
): StreamWords {
  const { doc, text, locale } = source;
  return {
    minutes: (minutes, confidence) => carriedWords(confidence, source).minutes(minutes),
    mapName: (id) => doc.map[id]?.name.trim() || text('report.noName'),
    roleName: (id) => (id === null ? text('stream.noRole') : (doc.role[id]?.name ?? '')),
    stepName: ({ step }) => step.name.trim() || text('inspector.unnamed'),
    times: (visits) => text('stream.times', { visits: formatNumber(visits, locale, 2) }),
    beside: (time) => text('stream.beside', { time }),
    pace: text('stream.pace'),
    work: text('stream.work'),
    waiting: text('stream.waiting'),
    withheld,
  };
}
