import { basename } from 'node:path';
import {
  createEngine,
  finish,
  type Analysis,
  type Candidate,
  type Finding,
  type Ranking,
  type Sentence,
} from '../../shared/engine/index.ts';
import { WORKSPACE_ID, type Doc } from '../../shared/model/index.ts';
import { localeIn, type Text } from '../../shared/text/index.ts';
import { say as sayIn } from '../../shared/text/say.ts';
import { AppFailure } from '../log/appFailure.ts';
import { readWorkspace } from '../store/readWorkspace.ts';
import { onlyFile } from './arguments.ts';
import type { CommandLine } from './commandLine.ts';

type Say = (sentence: Sentence) => string;

/** What the engine says about a workspace: the same answer, to the byte, for the same file and date. */
export const analyseCommand: CommandLine = {
  usage: 'cli.help-analyse',
  async run(args, { text, asOf }) {
    const { doc, path } = await readWorkspace(onlyFile(args));
    const workspace = doc.workspace[WORKSPACE_ID];
    if (!workspace) throw new AppFailure('file-damaged', path);
    const { currency } = workspace;
    const locale = localeIn(text.language, workspace.locale);
    const say: Say = (sentence) => sayIn(sentence, { text, locale, currency });
    const engine = createEngine({ asOf });
    const analysis = engine.analyse(doc);
    const ranking = finish(engine.rank(doc));
    const json = {
      asOf: analysis.asOf,
      method: analysis.methodVersion,
      processes: processesOf(doc, analysis),
      findings: analysis.findings.map((finding) => findingOf(doc, finding)),
      candidates: analysis.candidates.map((candidate) => candidateOf(candidate, { ranking, say })),
      ranking: rankingOf(ranking, say),
    };
    return { json, lines: linesOf(basename(path), doc, analysis, { text, say }) };
  },
};

function processesOf(doc: Doc, { maps }: Analysis) {
  return Object.values(doc.map)
    .toSorted((a, b) => a.order - b.order || (a.id < b.id ? -1 : 1))
    .map(({ id, name }) => {
      const {
        steps: _steps,
        besideShares: _beside,
        handoffsBehind: _behind,
        trust: _trust,
        withheldBecause: _why,
        ...metrics
      } = maps[id]!;
      return {
        id,
        name,
        metrics: Object.fromEntries(
          Object.entries(metrics).map(([key, value]) => [key, value === null ? null : rounded(value)]),
        ),
      };
    });
}

function findingOf(doc: Doc, { id, rule, mapIds, elementIds, evidence }: Finding) {
  const steps = elementIds.filter((elementId) => doc.step[elementId]);
  return { id, rule, processes: mapIds, steps, evidence };
}

/** Null: somebody decided on it, so that it is out of the race. */
const topShareOf = ({ topShares }: Ranking, { id }: Candidate): number | null => {
  const share = topShares[id];
  return share === undefined ? null : rounded(share);
};

function rankingOf({ top, next, bundles }: Ranking, say: Say) {
  return {
    top,
    next: next && {
      question: say(next.question.question),
      input: next.question.inputKey,
      of: next.question.ownerId,
      moved: next.movedIds.length,
    },
    bundles: bundles.map(({ candidateIds, stepIds, sharedIds }) => ({
      candidates: candidateIds,
      steps: stepIds,
      shared: sharedIds,
    })),
  };
}

function candidateOf(
  candidate: Candidate,
  { ranking, say }: { readonly ranking: Ranking; readonly say: Say },
) {
  const { impact, feasibility, alignment, priority, nature } = candidate;
  return {
    id: candidate.id,
    pattern: candidate.patternId,
    class: candidate.class,
    processes: candidate.mapIds,
    steps: candidate.stepIds,
    impact: rounded(impact.value),
    feasibility: rounded(feasibility.value),
    alignment: alignment === null ? null : rounded(alignment.value),
    priority: rounded(priority.value),
    label: candidate.label,
    confidence: rounded(candidate.confidence),
    interval: [rounded(priority.low), rounded(priority.high)],
    objectives: candidate.objectiveIds,
    misaligned: candidate.misaligned === null ? null : candidate.misaligned.map(say),
    why: reasonsOf(candidate).map(say),
    topShare: topShareOf(ranking, candidate),
    nature: nature.label,
    natureRows: Object.fromEntries(nature.rows.map(({ row, points }) => [row, points])),
  };
}

/** What holds it back is among them. */
const reasonsOf = ({ because, onlyAfter }: Candidate) => (onlyAfter ? [...because, onlyAfter] : because);

/** Four decimals are more than any of these numbers carries; without this, sums would show their last bits. */
const rounded = (value: number): number => Math.round(value * 10_000) / 10_000;

function linesOf(
  file: string,
  doc: Doc,
  analysis: Analysis,
  { text, say }: { readonly text: Text; readonly say: Say },
): string[] {
  return [
    text('cli.analysed', { file, n: Object.keys(doc.map).length, date: analysis.asOf }),
    text('cli.findings', { n: analysis.findings.length }),
    ...analysis.findings.map(({ title, why }) => text('cli.finding', { title: say(title), why: say(why) })),
    text('cli.candidates', { n: analysis.candidates.length }),
    ...analysis.candidates.flatMap((candidate, index) => [
      text('cli.candidate', {
        rank: index + 1,
        title: say(candidate.title),
        priority: Math.round(candidate.priority.value),
        label: candidate.label,
      }),
      ...reasonsOf(candidate).map((sentence) => text('cli.why', { sentence: say(sentence) })),
    ]),
  ];
}
