/** A map that is read, in words to be heard: one element, what more is known of it, and where it leads. */
import type { Figure } from '../../../shared/model/index.ts';
import { say } from '../../../shared/text/say.ts';
import type { Text, TextKey } from '../../../shared/text/index.ts';
import type { Speaker } from '../../fields/useSpeaker.ts';
import type { Scene, SceneBox } from '../scene/scene.ts';
import { kindOf, markWord, nameOf } from '../speak.ts';
import type { ReadFacts, Way } from './readFacts.ts';

export interface Telling {
  readonly text: Text;
  readonly speaker: Speaker;
}

/** The facts of an element in short parts, in the order in which they matter: what, who, with what, how long, what hurts, what to do. */
export function factParts(item: SceneBox, facts: ReadFacts, telling: Telling): string[] {
  return [kindOf(item, telling.text), facts.who, ...workParts(facts, telling)].filter((part) => part !== '');
}

/** With what, on which data, how long, and how much is proposed. */
function workParts(facts: ReadFacts, { text, speaker }: Telling): string[] {
  const { systems, data, work, wait, candidates } = facts;
  const list = (names: readonly string[]) => names.join(', ');
  const minutes = (key: TextKey, figure: Figure | undefined) =>
    figure
      ? text('reading.figure', {
          figure: text(key, { time: speaker.minutes(figure.likely) }),
          source: text(`inspector.source.${figure.source}`),
        })
      : '';
  return [
    systems.length > 0 ? text('reading.with', { systems: list(systems) }) : '',
    data.reads.length > 0 ? text('reading.reads', { data: list(data.reads) }) : '',
    data.writes.length > 0 ? text('reading.writes', { data: list(data.writes) }) : '',
    minutes('reading.work', work),
    minutes('reading.wait', wait),
    candidates.length > 0 ? text('reading.candidates', { n: candidates.length }) : '',
  ].filter((part) => part !== '');
}

/** "Check stock, Step, Shop, with Till, work 5 min, measured, marks: Bottleneck. Then In stock?." */
export function sayElement(
  item: SceneBox,
  facts: ReadFacts,
  telling: Telling & { readonly scene: Scene; readonly trail: readonly string[] },
): string {
  const { text } = telling;
  const parts = factParts(item, facts, telling);
  if (facts.marks.length > 0) {
    const word = markWord(text);
    const marks = facts.marks.map((mark) => word(mark.type, mark.waste)).join(', ');
    // Before the candidates that follow from them.
    parts.splice(parts.length - Number(facts.candidates.length > 0), 0, text('canvas.say.marks', { marks }));
  }
  const name = nameOf(item, text);
  const said = [...new Set([name, ...parts])].join(', ');
  return `${said}. ${sayWays(item, facts.ways, telling)}`;
}

/** What `speak` leaves out of the name of an element: "with Till, work 5 min, measured. Then In stock?." Empty for what carries no flow. */
export function sayDetail(
  item: SceneBox,
  facts: ReadFacts,
  telling: Telling & { readonly scene: Scene },
): string {
  if (item.kind !== 'step' && item.kind !== 'event' && item.kind !== 'gateway') return '';
  const said = workParts(facts, telling).join(', ');
  const ways = sayWays(item, facts.ways, { ...telling, trail: [] });
  return said === '' ? ways : `${said}. ${ways}`;
}

function sayWays(
  item: SceneBox,
  ways: readonly Way[],
  { text, scene, trail }: Telling & { readonly scene: Scene; readonly trail: readonly string[] },
): string {
  const called = (id: string) => {
    const to = scene.boxById.get(id);
    return to ? nameOf(to, text) : '';
  };
  const [only] = ways;
  if (!only)
    return text(item.kind === 'event' && item.record.position === 'end' ? 'reading.ends' : 'reading.stops');
  if (ways.length === 1) {
    const name = called(only.toId);
    if (trail.slice(0, -1).includes(only.toId)) return text('reading.backTo', { name });
    return only.name === ''
      ? text('reading.then', { name })
      : text('reading.thenNamed', { way: only.name, name });
  }
  const numbered = ways.map(({ toId, name }, index) => {
    const n = String(index + 1);
    return name === ''
      ? text('reading.wayUnnamed', { n, name: called(toId) })
      : text('reading.way', { n, way: name, name: called(toId) });
  });
  const isTogether = item.kind === 'step' || (item.kind === 'gateway' && item.record.type === 'parallel');
  return text(isTogether ? 'reading.waysTogether' : 'reading.ways', {
    n: ways.length,
    ways: numbered.join('; '),
  });
}

/** What the short telling leaves out: descriptions, notes, what was written at the marks, what is proposed. */
export function sayMore(item: SceneBox, facts: ReadFacts, { text, speaker }: Telling): string {
  const word = markWord(text);
  const marks = facts.marks.flatMap(({ type, waste, note }) =>
    note.trim() === '' ? [] : `${word(type, waste)}: ${note.trim()}`,
  );
  const { locale, currency } = speaker;
  const proposed = facts.candidates.map(
    ({ title, label }) => `${say(title, { text, locale, currency })}: ${text(`insights.label.${label}`)}`,
  );
  const parts = [facts.description, ...facts.notes, ...marks, ...proposed].filter((part) => part !== '');
  return parts.length === 0
    ? text('reading.noMore', { name: nameOf(item, text) })
    : parts.map((part) => (/[.!?]$/.test(part) ? part : `${part}.`)).join(' ');
}
