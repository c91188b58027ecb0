/**
 * The engine: a document in, everything it says about it out. It keeps what it computed per map and gives the same objects back for maps
 * whose records did not change, so that an edit costs one map and screens can compare by identity. The answer does not depend on what
 * was analysed before: a fresh engine says the same about the same document.
 */
import { byOrder, type Doc, mapContents, type ProcessMap, type Role } from '../model/index.ts';
import type { Analysis, Candidate, Finding, Problem, SmartResult } from './analysis.ts';
import { makeCandidate, type Ground, type Made } from './candidates/candidate.ts';
import type { Proposals } from './candidates/draft.ts';
import { draftOfIdea, ideasByMap, type Brought } from './candidates/ideas.ts';
import { propose } from './candidates/propose.ts';
import { strategyOf, type Strategy } from './candidates/strategy.ts';
import { buildMapFacts, type MapSource } from './facts/buildMapFacts.ts';
import { callsOf } from './facts/calledMaps.ts';
import { dataMapOf, type DataMap } from './facts/dataMap.ts';
import { withoutMoves } from './facts/withoutMoves.ts';
import { assumedOfRole } from './facts/assumed.ts';
import { roleMetrics } from './facts/roleMetrics.ts';
import { typedTwice } from './facts/typedTwice.ts';
import { chainsOf } from './facts/chains.ts';
import { withShift } from './candidates/movesBottleneck.ts';
import { shiftsOf } from './candidates/shifts.ts';
import { figuresOf } from './facts/figureIndex.ts';
import { firmOf, type Firm } from './facts/firm.ts';
import type { MapFacts } from './facts/mapFacts.ts';
import { findInFirm, findOnMap, sortFindings } from './findings/runRules.ts';
import { toolStates, type ToolState } from './governance/tools.ts';
import { weightingOf } from './method/weighting.ts';
import { catalogueSetting } from './method/catalogue.ts';
import { methodDifferences } from './method/differences.ts';
import { methodOf } from './method/method.ts';
import { methodVersion } from './method/version.ts';
import { findMapProblems } from './problems/findProblems.ts';
import { rankingOf, type Ranking } from './ranking.ts';
import { smartOfAll } from './smart/smartOfAll.ts';
import { keeper, keepSame, type Keeper } from './keepSame.ts';
import type { Steps } from './steps.ts';
import { memo, memoByKey, memoSteps, rememberWith, type Dependencies } from './memo.ts';
import { expectedErrors, strongestLink } from './candidates/align.ts';
import type { Inputs } from './candidates/inputs.ts';

export interface EngineOptions {
  /** The day for which dates are judged, YYYY-MM-DD. */
  readonly asOf: string;
}
export interface Engine {
  analyse(doc: Doc): Analysis;
  /** What is said of the candidates together; it takes longer than the answer, so it is asked for by itself. */
  rank(doc: Doc): Steps<Ranking>;
}

interface MapResult {
  readonly facts: MapFacts;
  readonly findings: readonly Finding[];
  readonly problems: readonly Problem[];
  readonly proposals: Proposals;
  readonly assumed: Analysis['assumed'];
}

/** An engine that remembers; see `analyse` for a single run. */
export function createEngine({ asOf }: EngineOptions): Engine {
  const firm = memo(firmDependencies, firmOf);
  const data = dataMapMemo();
  const smart = memo(
    (doc: Doc) => [doc.objective, doc.kpi, doc.goal, doc.workspace, methodOf(doc)],
    (doc) => smartOfAll(doc, asOf),
  );
  const strategy = memo(
    (doc: Doc) => [doc.goal, doc.objective, doc.kpi, doc.link, doc.judgement, methodOf(doc)],
    (doc) => strategyOf(doc, smart(doc)),
  );
  const methodChanges = memo(
    (doc: Doc) => [doc.methodSetting],
    (doc) => methodDifferences(doc.methodSetting).length,
  );
  const weighting = memo(
    (doc: Doc) => [doc.methodSetting],
    (doc) => weightingOf(doc.methodSetting),
  );
  const tools = memo(
    (doc: Doc) => [doc.staffTool, doc.review, methodOf(doc)],
    (doc) => toolStates(doc, asOf, methodOf(doc)),
  );
  const ideas = memo(
    (doc: Doc) => [doc.idea, doc.step, doc.map, figuresOf(doc, null).list, methodOf(doc)],
    ideasByMap,
  );
  const keep = keeper<Finding>();
  const results = memoByKey(mapDependencies, (input: MapInput) => readMap(input, keep));
  const candidates = memoByKey(candidateDependencies, candidatesOf);
  const firmFindings = memo(
    ({ firm: f, data: d, strategy: s, smart: m, tools: t, maps }: FirmInput) => [f, d, s, m, t, maps],
    (input) => keep('firm', findInFirm(input)),
  );
  const rolesOf = memo(
    ({ firm: f, maps }: Pick<FirmInput, 'firm' | 'maps'>) => [f, maps],
    (input) => roleMetrics(input.firm, input.maps),
  );
  const twice = memo((maps: readonly MapFacts[]) => maps, typedTwice);
  const chains = memo((doc: Doc) => [doc.mapFlow, doc.map, doc.step], chainsOf);
  const assumedOfRoles = memo(firmDependencies, (doc: Doc): Analysis['assumed'] => {
    const figures = figuresOf(doc, null);
    const { roles, method } = firm(doc);
    return Object.fromEntries(
      [...roles].map(([id, role]) => [id, assumedOfRole(role, figures.of(id), method)]),
    );
  });
  const assumedOfAll = memo(
    (parts: readonly Analysis['assumed'][]) => parts,
    (parts): Analysis['assumed'] => Object.assign({}, ...parts),
  );
  const steady = withoutMoves();
  let last: Analysis | null = null;
  let ranked: { readonly doc: Doc; readonly made: readonly Made[] } | null = null;
  const rank = memoSteps(
    (input: { readonly made: readonly Made[]; readonly doc: Doc }) => [input.doc.decision, input.made],
    ({ made, doc }) => rankingOf(made, doc),
  );

  const engine: Engine = {
    rank(doc) {
      if (ranked?.doc !== doc) engine.analyse(doc);
      return rank({ made: ranked!.made, doc });
    },
    analyse(current) {
      const doc = steady(current);
      const shared = { doc, firm: firm(doc), data: data(doc) };
      const maps = Object.values(doc.map).toSorted(byOrder);
      const calls = callsOf(doc);
      const done = new Map<string, MapResult>();
      const readOne = (map: ProcessMap): MapResult => {
        let result = done.get(map.id);
        if (result) return result;
        const called = (calls.get(map.id) ?? []).map(
          (id) => [id, readOne(doc.map[id as ProcessMap['id']]!).facts.metrics] as const,
        );
        const contents = mapContents(doc, map.id);
        result = results(map.id, { ...shared, map, contents, calledMetrics: new Map(called) });
        done.set(map.id, result);
        return result;
      };
      const read = maps.map(readOne);
      results.keep(maps.map((map) => map.id));
      const plan = strategy(doc);
      const weigh = weighting(doc);
      const facts = read.map((result) => result.facts);
      const fromFirm = firmFindings({
        firm: shared.firm,
        data: shared.data,
        strategy: plan,
        smart: smart(doc),
        tools: tools(doc),
        maps: facts,
      });
      const proposed = read.flatMap((result) => {
        const id = result.facts.map.id;
        const here = fromFirm.filter((finding) => finding.mapIds.includes(id));
        const own = ideas(doc).get(id) ?? [];
        return candidates(id, { result, strategy: plan, weighting: weigh, asOf, fromFirm: here, ideas: own });
      });
      candidates.keep(maps.map((map) => map.id));
      const made = proposed.toSorted((a, b) => byPriority(a.candidate, b.candidate));
      ranked = { doc: current, made };
      const roles = rolesOf({ firm: shared.firm, maps: facts });
      const metrics = Object.fromEntries(facts.map((one) => [one.map.id, one.metrics]));
      const judged = made.map(({ candidate }) => candidate);
      const chainOf = chains(doc);
      const shifts = shiftsOf({
        candidates: judged,
        roles,
        maps: metrics,
        mapOf: (stepId) => doc.step[stepId]?.mapId,
        chainOf: (mapId) => chainOf.get(mapId) ?? nothing,
      });
      const roleName = (id: string): string => doc.role[id as Role['id']]?.name ?? '';
      const inOrder = judged.map((candidate) => withShift(candidate, shifts[candidate.id], roleName));
      last = keepSame(last, {
        asOf,
        methodVersion,
        methodChanges: methodChanges(doc),
        maps: metrics,
        roles,
        typedTwice: twice(facts),
        findings: sortFindings([...read.flatMap((result) => result.findings), ...fromFirm]),
        candidates: inOrder,
        shifts,
        leaveToPeople: read.flatMap((result) => result.proposals.leaveToPeople),
        problems: read.flatMap((result) => result.problems),
        smart: smart(doc),
        assumed: assumedOfAll([assumedOfRoles(doc), ...read.map((result) => result.assumed)]),
        weights: plan.weights,
      });
      return last;
    },
  };
  return engine;
}

const nothing: ReadonlySet<string> = new Set();

/** Everything the engine says about a document. */
export const analyse = (doc: Doc, options: EngineOptions): Analysis => createEngine(options).analyse(doc);

const firmDependencies = (doc: Doc): Dependencies => [
  doc.workspace,
  doc.role,
  doc.system,
  doc.integration,
  doc.dataObject,
  methodOf(doc),
  catalogueSetting(doc.methodSetting),
  figuresOf(doc, null).list,
];

interface MapInput extends MapSource {
  readonly data: DataMap;
}

const mapDependencies = ({ doc, firm, data, map, contents, calledMetrics }: MapInput): Dependencies => [
  firm,
  data,
  map,
  figuresOf(doc, map.id).list,
  contents.steps,
  contents.events,
  contents.gateways,
  contents.flows,
  contents.lanes,
  contents.pools,
  contents.dataNodes,
  contents.dataUses,
  contents.marks,
  [...calledMetrics.values()],
];

function readMap({ data, ...source }: MapInput, keep: Keeper<Finding>): MapResult {
  const facts = buildMapFacts(source);
  return {
    facts,
    findings: keep(facts.map.id, findOnMap(facts, data)),
    problems: findMapProblems(facts),
    proposals: propose(facts, data),
    assumed: assumedOnMap(facts),
  };
}

const rememberAssumed = rememberWith<ProcessMap, Analysis['assumed']>();
const assumedOnMap = ({ map, steps }: MapFacts): Analysis['assumed'] =>
  rememberAssumed(
    map,
    steps.map((step) => step.assumed),
    () => Object.fromEntries(steps.map((step) => [step.id, step.assumed])),
  );

interface CandidateInput extends Omit<Ground, 'findingsByStep'> {
  readonly result: MapResult;
  readonly fromFirm: readonly Finding[];
  readonly ideas: readonly Brought[];
}
const candidateDependencies = (input: CandidateInput): Dependencies => {
  const { result, strategy, weighting, fromFirm, ideas } = input;
  return [result, strategy, weighting, fromFirm, ideas];
};

const rememberCandidate = rememberWith<Inputs, Made>();

function candidatesOf({ result, strategy, weighting, asOf, fromFirm, ideas }: CandidateInput): Made[] {
  const byStep = new Map<string, Finding[]>();
  for (const finding of [...result.findings, ...fromFirm]) {
    for (const id of finding.elementIds) {
      const list = byStep.get(id);
      if (list) list.push(finding);
      else byStep.set(id, [finding]);
    }
  }
  const strongest = strongestLink(result.facts, strategy);
  const called = [...result.facts.called].flatMap(([id, { touchMinutes, waitMinutes }]) => [
    id,
    touchMinutes,
    waitMinutes,
  ]);
  const brought = ideas.map((one) => draftOfIdea(one, result.facts));
  return [...result.proposals.drafts, ...brought].map((draft) => {
    const found = draft.steps.flatMap((step) => byStep.get(step.id) ?? []);
    const on = [
      draft.scored,
      draft.pattern,
      strategy,
      weighting,
      strongest,
      draft.map.map,
      strategy.kpis.length > 0 ? draft.map.metrics.hoursPerMonth : null,
      strategy.kpis.length > 0 ? expectedErrors(draft.map) : null,
      draft.lead.onPathShare,
      called,
      draft.steps,
      draft.alternatives.flatMap((other) => [other.patternId, other.feasibility]),
      draft.reasons,
      draft.price,
      found,
    ];
    return rememberCandidate(draft.inputs, on, () =>
      makeCandidate(draft, { strategy, weighting, asOf, findingsByStep: byStep }),
    );
  });
}

interface FirmInput {
  readonly firm: Firm;
  readonly data: DataMap;
  readonly strategy: Strategy;
  readonly smart: { readonly [objectiveId: string]: SmartResult };
  readonly tools: readonly ToolState[];
  readonly maps: readonly MapFacts[];
}

/** The data map by its content: an edit of data use that leaves it as it was must not touch other maps. */
function dataMapMemo(): (doc: Doc) => DataMap {
  let known: DataMap | null = null;
  const compute = memo((doc: Doc) => [doc.dataUse, doc.dataObject], dataMapOf);
  return (doc) => {
    const next = compute(doc);
    if (known?.fingerprint !== next.fingerprint) known = next;
    return known;
  };
}

const byPriority = (a: Candidate, b: Candidate): number =>
  b.priority.value - a.priority.value || (a.id < b.id ? -1 : a.id > b.id ? 1 : 0);
