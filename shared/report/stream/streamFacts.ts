import type { StreamWords, ValueStream } from '../../diagram/index.ts';
import { methodOf, type Analysis } from '../../engine/index.ts';
import { saidFrom } from '../../engine/method/weights.ts';
import type { Doc } from '../../model/index.ts';
import type { Text } from '../../text/index.ts';

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
  readonly id: 'lead' | 'work' | 'wait' | 'efficiency' | 'takt' | 'pace' | 'underWay' | 'cost';
  readonly name: string;
  readonly value: string;
  readonly why: string;
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
  const { lead, work, wait, workOnly } = {
    lead: said(stream.leadMinutes, speaker.minutes),
    work: said(stream.touchMinutes, speaker.minutes),
    wait: said(stream.waitMinutes, speaker.minutes),
    workOnly: said(stream.workOnlyMinutes, speaker.minutes),
  };
  const { typical, worldClass } = methodOf(source.doc).efficiency;
  const fact = (id: StreamFact['id'], value: string, why: string): StreamFact => ({
    id,
    name: text(`stream.fact.${id}`),
    value,
    why,
  });
  return [
    fact('lead', lead, text('stream.why.lead', { wait, work })),
    fact('wait', wait, longestWait(stream, source)),
    fact('work', work, text('stream.why.work')),
    fact(
      'efficiency',
      said(stream.efficiencyShare, speaker.share),
      text('stream.why.efficiency', {
        work: workOnly,
        lead,
        typical: speaker.share(typical),
        best: speaker.share(worldClass),
      }),
    ),
    paceFact(stream, source, fact),
    ...rhythmFacts(stream, source, { fact, said, lead }),
    fact('cost', said(stream.costPerCase, speaker.money), costWhy(stream, source)),
  ];
}

type MakeFact = (id: StreamFact['id'], value: string, why: string) => StreamFact;

function longestWait({ parts }: ValueStream, { text, speaker }: Source): string {
  const rungs = parts.flatMap((part) => part.rungs);
  const longest = rungs.toSorted((a, b) => b.waitMinutes - a.waitMinutes)[0];
  if (!longest || longest.waitMinutes === 0) return text('stream.why.waitNone');
  const step = longest.step.name.trim() || text('inspector.unnamed');
  return text('stream.why.wait', { step, time: speaker.minutes(longest.waitMinutes) });
}

function paceFact(
  { pace }: ValueStream,
  { doc, analysis, text, speaker }: Source,
  fact: MakeFact,
): StreamFact {
  const load = pace && analysis.roles[pace.roleId];
  if (!pace || !load) return fact('pace', text('stream.notSaid'), text('stream.why.paceUnknown'));
  const role = doc.role[pace.roleId]?.name ?? '';
  return fact(
    'pace',
    text('stream.value.pace', { role, load: speaker.share(pace.loadShare) }),
    text('stream.why.pace', {
      role,
      hours: speaker.hours(load.hoursPerMonth),
      capacity: speaker.hours(load.capacityHoursPerMonth ?? 0),
      step: doc.step[pace.stepId]?.name.trim() || text('inspector.unnamed'),
    }),
  );
}

/** Rhythm and cases under way belong to one map: a chain has a rhythm for each of its maps. */
function rhythmFacts(
  { parts }: ValueStream,
  { text, speaker }: Source,
  {
    fact,
    said,
    lead,
  }: {
    readonly fact: MakeFact;
    readonly said: (value: number | null, say: (value: number) => string) => string;
    readonly lead: string;
  },
): StreamFact[] {
  const [only] = parts;
  if (!only || parts.length > 1) return [];
  const cases = speaker.number(only.metrics.casesPerMonth);
  const every = (minutes: number) => text('stream.value.takt', { time: speaker.minutes(minutes) });
  return [
    fact('takt', said(only.metrics.taktMinutes, every), text('stream.why.takt', { cases })),
    fact(
      'underWay',
      said(only.metrics.workInProgress, speaker.number),
      text('stream.why.underWay', { cases, lead }),
    ),
  ];
}

function costWhy({ parts }: ValueStream, { doc, text }: Source): string {
  if (parts.length < 2) return text('stream.why.cost');
  return text('stream.why.costChain', { first: doc.map[parts[0]!.mapId]?.name ?? '' });
}

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
