/** Names of the vectors' inputs and answers beside those of the kernels. Nothing is computed here but changes of units. */
import { kernels } from '../../shared/engine/kernels.ts';
import { area, type Areas } from './area.ts';
import { chanceAreas } from './chanceAreas.ts';
import { choiceAreas } from './choiceAreas.ts';
import { moneyAreas } from './moneyAreas.ts';
import { queueAreas } from './queueAreas.ts';
import { roadmapAreas } from './roadmapAreas.ts';

type Numbers = { readonly [name: string]: number };

interface FlowBlocksIn {
  readonly structure: string;
  readonly activity_time_days: Numbers;
  readonly processing_time_hours: Numbers;
  readonly hours_per_day: number;
}
interface FeasibilityIn {
  readonly pattern: string;
  readonly obligation: number;
  readonly rules: number;
  readonly digital: number;
  readonly structure: number;
  readonly standard: number;
  readonly exceptions: number;
  readonly stability: number;
  readonly documentation: number;
  readonly systems: number;
  readonly decisions: number;
  readonly access: 'api' | 'file' | 'ui' | 'none';
}
type Paths = { readonly paths: readonly { readonly kpi_weight: number; readonly contribution: number }[] };

const feasibilityArea = area((x: FeasibilityIn) => {
  if (x.pattern === 'ELIMINATE' || x.pattern === 'SIMPLIFY')
    return { F: kernels.feasibilityOfRemoval(x.obligation) };
  const result = kernels.feasibility(x.pattern as Parameters<typeof kernels.feasibility>[0], x);
  return {
    suitability: result.suitability,
    readiness: result.readiness,
    ease: result.ease,
    raw: result.raw,
    caps: result.caps.map((cap) => cap.key),
    F: result.score,
  };
});
const alignmentArea = area(({ paths }: Paths) => {
  const result = kernels.alignment(
    paths.map(({ kpi_weight, contribution }) => ({ kpiWeight: kpi_weight, contribution })),
  );
  return { A: result.score, misaligned: result.isMisaligned };
});

export const areas: Areas = {
  ...chanceAreas,
  ...choiceAreas,
  ...moneyAreas,
  ...queueAreas,
  ...roadmapAreas,
  'flow-blocks': area((x: FlowBlocksIn) => {
    const flow = kernels.parseBlocks(x.structure);
    const xor = kernels.findBlock(flow, 'xor');
    const loop = kernels.findBlock(flow, 'loop');
    const branches = kernels.findBlock(flow, 'and')?.parts ?? [];
    const loopBranch = branches.find((branch) => kernels.findBlock(branch, 'loop'));
    const days = (block: typeof flow | null | undefined) =>
      block ? kernels.blockTime(block, x.activity_time_days) : null;
    const hours = (block: typeof flow | null) =>
      block ? kernels.blockTime(block, x.processing_time_hours) : null;
    const cycle_time_days = kernels.blockTime(flow, x.activity_time_days);
    const theoretical_cycle_time_hours = kernels.blockTime(flow, x.processing_time_hours);
    return {
      cycle_time_days,
      theoretical_cycle_time_hours,
      cycle_time_efficiency: kernels.cycleTimeEfficiency(
        theoretical_cycle_time_hours,
        cycle_time_days * x.hours_per_day,
      ),
      xor_days: days(xor),
      xor_tct_hours: hours(xor),
      loop_days: days(loop),
      loop_branch_days: days(loopBranch),
    };
  }),
  'flow-visits': area((x: { nodes: string[]; start: string; P: number[][]; time_min: number[] }) => {
    const visits = kernels.expectedVisits(
      x.P.map((row) => row.map((weight, to) => ({ to, weight }))),
      [{ node: x.nodes.indexOf(x.start), share: 1 }],
    );
    return { visits, cycle_time_min: kernels.caseTime(visits, x.time_min) };
  }),
  'flow-and': area((x: { branch1: string; branch2: string }) => {
    const mean = (branch: string) => Number(/mean=([\d.]+)/.exec(branch)![1]);
    const means = [mean(x.branch1), mean(x.branch2)] as const;
    return {
      deterministic_rule: kernels.parallelTime(means.map((time) => ({ share: 1, time }))),
      expected_max: kernels.expectedMaxExponential(...means),
    };
  }),
  'flow-rework': area((x: Numbers) => ({
    cycle_time_min: kernels.checkAndFixTime({
      workTime: x['a_min']!,
      checkTime: x['check_min']!,
      fixTime: x['fix_min']!,
      failShare: x['fail_prob']!,
    }),
  })),
  rework: area((x: { gamma: number; mu: number; p: number }) => {
    const queue = kernels.feedbackQueue(x.gamma, x.mu, x.p);
    return {
      lam_eff: queue.effectiveRate,
      rho: queue.utilisation,
      L: queue.inSystem,
      W_total: queue.timeInSystem,
    };
  }),
  'rolled-yield': area((x: { steps: { pt_min: number; lt_h: number; ca: number }[] }) => {
    const line = kernels.lineMetrics(
      x.steps.map(({ pt_min, lt_h, ca }) => ({
        processTime: pt_min,
        leadTime: lt_h * 60,
        accurateShare: ca,
      })),
    );
    return {
      pt_sum_min: line.processTime,
      lt_sum_h: line.leadTime / 60,
      activity_ratio: line.activityRatio,
      rolled_first_pass_yield: line.rolledYieldShare,
    };
  }),
  'first-pass-yield': area((x: { error_rates: number[] }) => {
    const { cleanShare, expectedErrors } = kernels.firstPassYield(x.error_rates);
    return { p_clean: cleanShare, expected_errors: expectedErrors };
  }),
  cost: area((x: { steps: { visits: number; min: number; rate: number; other: number }[] }) => ({
    cost_per_case: kernels.caseCost(
      x.steps.map(({ visits, min, rate, other }) => ({
        visits,
        minutes: min,
        hourlyCost: rate,
        otherCost: other,
      })),
    ),
  })),
  vsm: area(
    (x: {
      pieces?: number[];
      daily_demand: number;
      demand_per_month: number;
      days: number;
      shifts: number;
      shift_seconds: number;
      inventory_days: number[];
      processing_seconds: number[];
    }) => {
      if (x.pieces) return { days: x.pieces.map((pieces) => kernels.stockDays(pieces, x.daily_demand)) };
      const rhythm = kernels.demandRhythm({
        demandPerMonth: x.demand_per_month,
        daysPerMonth: x.days,
        shiftsPerDay: x.shifts,
        secondsPerShift: x.shift_seconds,
      });
      const stream = kernels.valueStream({
        inventoryDays: x.inventory_days,
        processingSeconds: x.processing_seconds,
        secondsPerDay: rhythm.secondsPerDay,
      });
      return {
        demand_per_day: rhythm.perDay,
        demand_per_shift: rhythm.perShift,
        takt_seconds: rhythm.taktSeconds,
        lead_time_days: stream.leadTimeDays,
        processing_time_seconds: stream.processingSeconds,
        pce: stream.efficiencyShare,
      };
    },
  ),
  'littles-law': area(
    (x: {
      wip: number;
      rate_per_h: number;
      peak?: { customers: number; hours: number; wip: number };
      offpeak?: { customers: number; hours: number; wip: number };
    }) => {
      const minutes = (period: { customers: number; hours: number; wip: number } | undefined) =>
        period && kernels.timeInSystem(period.wip, period.customers / (period.hours * 60));
      return {
        lead_time_h: x.peak ? null : kernels.timeInSystem(x.wip, x.rate_per_h),
        peak_minutes: minutes(x.peak),
        offpeak_minutes: minutes(x.offpeak),
      };
    },
  ),
  capacity: area(
    (x: {
      demand_per_day: Numbers;
      hours: number;
      resources?: { workers: number; min: Numbers }[];
      stations?: { name: string; people: number; min: number; demand: number }[];
      minutes_per_day: number;
      workers: { min: number }[];
      units: number;
      wage_per_h: number;
    }) => {
      if (x.resources) {
        const loads = x.resources.map(({ workers, min }) =>
          kernels.utilisation({
            servers: workers,
            timePerServer: x.hours * 60,
            work: Object.entries(min).map(([kind, time]) => ({ demand: x.demand_per_day[kind]!, time })),
          }),
        );
        return { utilisation: loads, bottleneck: kernels.busiest(loads) + 1 };
      }
      if (x.stations) {
        const loads = x.stations.map(({ people, min, demand }) =>
          kernels.utilisation({
            servers: people,
            timePerServer: x.minutes_per_day,
            work: [{ demand, time: min }],
          }),
        );
        return {
          capacity_per_day: x.stations.map(({ people, min }) =>
            kernels.capacity(people, x.minutes_per_day, min),
          ),
          implied_utilisation: loads,
          bottleneck: x.stations[kernels.busiest(loads)]!.name,
        };
      }
      const line = kernels.serialLine(
        x.workers.map((worker) => worker.min),
        x.units,
        x.wage_per_h,
      );
      return {
        bottleneck: line.bottleneck + 1,
        capacity_per_h: line.unitsPerHour,
        time_100_from_empty_min: line.minutesForAll,
        avg_labour_utilisation: line.labourUtilisation,
        direct_labour_cost_per_unit: line.wageCostPerUnit,
      };
    },
  ),
  'bottleneck-shift': area((x: { capacity_per_h: number[]; station: number; new_capacity: number }) => {
    const shift = kernels.bottleneckShift(x.capacity_per_h, x.station - 1, x.new_capacity);
    return {
      before: shift.before,
      after: shift.after,
      bottleneck_before: shift.bottleneckBefore + 1,
      bottleneck_after: shift.bottleneckAfter + 1,
      system_gain: shift.systemGain,
      local_gain: shift.localGain,
      shifted: shift.isShifted,
    };
  }),
  bottleneck: area((x: { active_periods: { [station: string]: number[] } }) => {
    const { means, bottleneck } = kernels.longestActivePeriod(x.active_periods);
    return { average: means, bottleneck };
  }),
  'benchmark-pce': area((x: { process_type: Parameters<typeof kernels.rateEfficiency>[0]; pce: number }) => {
    const { typical, worldClass, rating } = kernels.rateEfficiency(x.process_type, x.pce);
    return { typical, world_class: worldClass, rating };
  }),
  'benchmark-gap': area((x: { avg: number; best: number }) => ({
    max_cost_cut: kernels.gapToBest(x.avg, x.best),
  })),
  'idea-score': area((x: Parameters<typeof kernels.ideaScore>[0]) => {
    const score = kernels.ideaScore(x);
    return {
      average: score.average,
      suitability_avg: score.suitabilityAverage,
      readiness_avg: score.readinessAverage,
      ours_percent: score.percent,
    };
  }),
  feasibility: feasibilityArea,
  'feasibility-gates': feasibilityArea,
  impact: area((x: Numbers) => {
    const result = kernels.impact({
      volume: x['volume_month']!,
      touchMinutes: x['touch_min']!,
      autoShare: x['auto_share']!,
      exceptions: x['exceptions']!,
      error: x['error']!,
      reworkMinutes: x['rework_min']!,
      errorReduction: x['error_reduction']!,
      leadTimeCut: x['lead_time_cut']!,
      customer: x['customer']!,
      risk: x['risk']!,
    });
    return { hours_saved: result.hoursSaved, ...result.parts, I: result.score };
  }),
  alignment: alignmentArea,
  'alignment-misaligned': alignmentArea,
  'priority-score': area((x: { I: number; F: number; A: number }) => ({
    priority: kernels.priority(x.I, x.F, x.A),
  })),
  confidence: area((x: { inputs: { w: number; p: string }[] }) => {
    const share = kernels.confidence(
      x.inputs.map(({ w, p }) => ({
        weight: w,
        confidence:
          kernels.confidenceOf[(p === 'estimate' ? 'estimated' : p) as keyof typeof kernels.confidenceOf],
      })),
    );
    return { confidence: share, label: kernels.trustOf(share) };
  }),
  'data-silo': area((x: { objects: { [object: string]: string[] }; links: [string, string][] }) => ({
    ...kernels.siloIndex(x.objects, x.links),
  })),
  'waste-detection': area(
    (x: {
      steps: {
        id: string;
        dept: string;
        system?: string;
        data?: string;
        touch: number;
        wait_h: number;
        verb?: string;
        rework?: number;
      }[];
      links: [string, string][];
    }) => {
      const writers = x.steps.map(({ id, system, data }, index) => ({
        id,
        writes: system && data ? [{ objectId: data, systemId: system }] : [],
        next: x.steps.slice(index + 1, index + 2).map((step) => step.id),
      }));
      const linked = (a: string, b: string) =>
        a === b || x.links.some((pair) => pair.includes(a) && pair.includes(b));
      const systems: Record<string, string[]> = {};
      for (const { system, data } of x.steps) if (system && data) (systems[data] ??= []).push(system);
      const { silos } = kernels.siloIndex(systems, x.links);
      return {
        manual_reentry: kernels
          .findReentries(writers, linked)
          .map(({ fromId, toId }) => `${fromId}->${toId}`),
        waiting: x.steps
          .filter(
            ({ verb, touch, wait_h }) => verb === 'approve' && kernels.isSlowApproval(touch, wait_h * 60),
          )
          .map((step) => step.id),
        defects: x.steps.filter((step) => kernels.isReworkTooHigh(step.rework ?? 0)).map((step) => step.id),
        transport_handoffs: x.steps.flatMap((step, index) => {
          const next = x.steps[index + 1];
          return next && kernels.isHandover(step.dept, next.dept) ? [`${step.id}->${next.id}`] : [];
        }),
        silo_components: Object.fromEntries(
          Object.entries(silos).map(([object, apart]) => [object, apart + 1]),
        ),
      };
    },
  ),
  smart: area((x: { texts: string[] }) => {
    const aims = x.texts.map((text) => kernels.readAim(text, 'en', '2026-01-01'));
    return {
      measurable: aims.map((aim) => aim.number !== null),
      time_bound: aims.map((aim) => aim.deadline !== null),
      specific: aims.map((aim) => aim.hasChangeVerb && aim.hasObject),
      needs_baseline: aims.map((aim) => !aim.hasBaseline),
    };
  }),
  'customer-risk': area((x: Numbers) => {
    const { risk, label } = kernels.customerRisk({
      exposure: x['exposure']!,
      severity: x['severity']!,
      exceptions: x['exceptions']!,
      error: x['error']!,
      feasibility: x['F']!,
      mitigation: x['mitigation']!,
    });
    return { risk, label };
  }),
};
