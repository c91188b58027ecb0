/** A whole map in three sentences: how large it is, where it is held up, what could be done. */
import { figureId } from '../../../shared/commands/index.ts';
import type { Analysis } from '../../../shared/engine/index.ts';
import { mapContents, type Doc, type Step } from '../../../shared/model/index.ts';
import { outlineOf, rowsOf } from '../../../shared/outline/index.ts';
import { marksOn } from '../nodes/marksOn.ts';
import type { Telling } from './sayRead.ts';

interface Known {
  readonly doc: Doc;
  readonly analysis: Analysis | null;
}

export function sayMap({ doc, analysis }: Known, mapId: string, { text, speaker }: Telling): string {
  const { steps, gateways, lanes } = mapContents(doc, mapId);
  const loops = rowsOf(outlineOf(doc, mapId)).list.filter(({ isBack }) => isBack).length;
  const decisions = gateways.filter(({ type }) => type === 'exclusive' || type === 'inclusive').length;
  const size = [
    text('reading.brief.steps', { n: steps.length }),
    lanes.length > 0 &&
      text('reading.brief.lanes', {
        n: lanes.length,
        lanes: lanes
          .toSorted((a, b) => a.y - b.y || a.x - b.x)
          .map(({ name }) => name)
          .filter(Boolean)
          .join(', '),
      }),
    decisions > 0 && text('reading.brief.decisions', { n: decisions }),
    loops > 0 && text('reading.brief.loops', { n: loops }),
  ].filter(Boolean);
  const candidates = analysis?.candidates.filter(({ mapIds }) => mapIds.includes(mapId)).length ?? 0;
  return [
    `${doc.map[mapId]?.name ?? ''}: ${size.join(', ')}.`,
    sayBottlenecks({ doc, analysis }, steps, text),
    sayLongestWait(doc, steps, { text, speaker }),
    candidates > 0 ? text('reading.brief.candidates', { n: candidates }) : '',
  ]
    .filter(Boolean)
    .join(' ');
}

/** What people marked and what the engine found. */
function sayBottlenecks({ doc, analysis }: Known, steps: readonly Step[], text: Telling['text']): string {
  const found = new Set(
    analysis?.findings.flatMap(({ rule, elementIds }) => (rule === 'bottleneck' ? elementIds : [])) ?? [],
  );
  const held = steps.filter(
    ({ id }) => found.has(id) || marksOn(doc, id).some(({ type }) => type === 'bottleneck'),
  );
  if (held.length === 0) return text('reading.brief.noBottleneck');
  return text('reading.brief.bottlenecks', {
    n: held.length,
    names: held.map(({ name }) => name || text('canvas.kind.task')).join(', '),
  });
}

function sayLongestWait(doc: Doc, steps: readonly Step[], { text, speaker }: Telling): string {
  const waits = steps.flatMap(({ id, name }) => {
    const figure = doc.figure[figureId(id, 'wait')];
    return figure && figure.likely > 0 ? [{ name, figure }] : [];
  });
  const [longest] = waits.toSorted((a, b) => b.figure.likely - a.figure.likely);
  if (!longest) return text('reading.brief.noWait');
  return text('reading.brief.longest', {
    name: longest.name || text('canvas.kind.task'),
    time: speaker.minutes(longest.figure.likely),
    source: text(`inspector.source.${longest.figure.source}`),
  });
}
