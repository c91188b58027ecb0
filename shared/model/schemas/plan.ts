/** What was decided, what is to be done about it and with whom, and by which method it is judged. */
import * as v from 'valibot';
import {
  text,
  finite,
  size,
  flag,
  isoDate,
  maybe,
  maybeLater,
  id,
  anyId,
  acquisition,
  level0to3,
} from './fields.ts';

export const planSchemas = {
  /** What was said to a candidate, with what it was said about. `id` is the candidate's id. */
  decision: v.object({
    id: id('decision'),
    patternId: text,
    verdict: v.picklist(['accepted', 'later', 'rejected']),
    reason: text,
    decidedOn: isoDate,
    title: text,
    anchorIds: v.array(anyId),
    stepNames: v.array(text),
    scores: v.object({
      impact: finite,
      feasibility: finite,
      alignment: maybe(finite),
      priority: finite,
    }),
    inputsHash: text,
    methodVersion: text,
    /** The inputs and figures of that day: the baseline that results are later compared with. */
    baseline: v.record(v.string(), v.unknown()),
  }),
  /** The user's own word on how far a candidate moves a KPI (-1 … 1), in place of the computed one. */
  judgement: v.object({
    id: id('judgement'),
    candidateId: anyId,
    kpiId: id('kpi'),
    contribution: v.pipe(v.number(), v.minValue(-1), v.maxValue(1)),
    reason: text,
  }),
  /** An idea or a purchase that somebody brought: a candidate that no rule proposed, judged like the others. */
  idea: v.object({
    id: id('idea'),
    name: text,
    /** The pattern it comes closest to; null: none of them. */
    patternId: maybe(text),
    stepIds: v.array(id('step')),
    /** The tool was chosen, or bought, before anybody asked what for. */
    isToolChosen: flag,
    /** A new system that would hold data which another holds already. */
    addsSystem: flag,
    note: text,
    order: finite,
  }),

  /** An accepted candidate, or several done as one. Its amounts are figures; `candidateIds` name candidates or ideas. */
  initiative: v.object({
    id: id('initiative'),
    name: text,
    candidateIds: v.array(anyId),
    acquisition: maybe(acquisition),
    status: v.picklist(['considered', 'planned', 'running', 'done', 'stopped']),
    /** Chosen by hand; null: where the roadmap puts it. */
    phase: maybe(v.picklist([0, 1, 2, 3, 4])),
    startsOn: maybe(isoDate),
    owner: text,
    /** What protects the customers it touches. */
    safeguards: v.array(v.picklist(['humanFallback', 'tested', 'staged', 'monitored', 'optOut'])),
    /** The user's own answers (0–1) to what makes it strategic, in place of the computed ones. */
    nature: v.record(v.string(), v.pipe(v.number(), v.minValue(0), v.maxValue(1))),
    /** What was promised on the day it was planned: results are compared with it. Empty before. */
    baseline: v.record(v.string(), v.unknown()),
    baselineOn: maybe(isoDate),
    note: text,
    order: finite,
  }),
  /** One initiative waits for another. */
  prerequisite: v.object({
    id: id('prerequisite'),
    initiativeId: id('initiative'),
    needsInitiativeId: id('initiative'),
  }),
  /** A way of getting an initiative done, compared with the others by criteria scored 1–5. */
  option: v.object({
    id: id('option'),
    initiativeId: id('initiative'),
    name: text,
    acquisition: maybe(acquisition),
    scores: v.record(v.string(), v.pipe(v.number(), v.minValue(1), v.maxValue(5))),
    isChosen: flag,
    note: text,
    order: finite,
  }),
  /** How the options of an initiative are weighed: by letters, or by comparing criteria two at a time. */
  weighing: v.object({
    id: id('weighing'),
    initiativeId: id('initiative'),
    criteria: v.array(
      v.object({
        /** One of the method's, or of this initiative alone; only the latter has a name of its own. */
        id: anyId,
        name: text,
        /** A counts four times as much as D; null: does not count. */
        letter: maybe(v.picklist(['A', 'B', 'C', 'D'])),
        /** An option with less is out. */
        floor: maybe(v.pipe(v.number(), v.minValue(1), v.maxValue(5))),
      }),
    ),
    isPairwise: flag,
    /** How many times as important the first of "first second" is. */
    comparisons: v.record(v.string(), v.pipe(v.number(), v.minValue(1 / 9), v.maxValue(9))),
  }),
  /** Something beside other initiatives that must be there before one can begin. */
  condition: v.object({
    id: id('condition'),
    initiativeId: id('initiative'),
    name: text,
    readyOn: maybe(isoDate),
    isDone: flag,
    order: finite,
  }),
  /** When an initiative is judged, from which share of its promise on it goes on, and below which it stops. */
  gate: v.object({
    id: id('gate'),
    initiativeId: id('initiative'),
    /** After it is built. */
    afterDays: size,
    passShare: v.pipe(v.number(), v.minValue(0), v.maxValue(1)),
    stopShare: v.pipe(v.number(), v.minValue(0), v.maxValue(1)),
    /** What must be true beside the figures. */
    goOn: text,
    stop: text,
  }),
  /** Parts of a business case that several initiatives have in common: they count once. */
  sharing: v.object({
    id: id('sharing'),
    name: text,
    initiativeIds: v.array(id('initiative')),
    parts: v.array(
      v.picklist(['build', 'connecting', 'cleaning', 'training', 'licence', 'review', 'benefit']),
    ),
    order: finite,
  }),
  /** A gain that is named and rated beside the money and never summed into it. */
  intangible: v.object({
    id: id('intangible'),
    initiativeId: id('initiative'),
    type: v.picklist([
      'customerExperience',
      'employeeSatisfaction',
      'innovation',
      'competitivePosition',
      'agility',
    ]),
    size: v.picklist([0, 1, 2, 3, 4]),
    likelihood: v.pipe(v.number(), v.minValue(0), v.maxValue(1)),
    /** The KPI in which it would show. */
    kpiId: maybe(id('kpi')),
    evidence: text,
    /** Who gains by it, in the user's words. */
    beneficiary: text,
    objectiveId: maybe(id('objective')),
  }),
  /** What a role will do with the hours that an initiative frees. */
  freedTime: v.object({
    id: id('freedTime'),
    initiativeId: id('initiative'),
    roleId: id('role'),
    use: text,
  }),
  changeTask: v.object({
    id: id('changeTask'),
    initiativeId: id('initiative'),
    type: v.picklist(['training', 'message', 'practice', 'coaching', 'other']),
    name: text,
    roleId: maybe(id('role')),
    due: maybe(isoDate),
    isDone: flag,
    order: finite,
  }),
  /** Answers to one question of the readiness check, as counts of 1 to 5 and never with a name. */
  surveyCount: v.object({
    id: id('surveyCount'),
    /** The group that was asked; null: the whole business. */
    roleId: maybe(id('role')),
    question: text,
    counts: v.tuple([size, size, size, size, size]),
  }),
  /** A tool that staff built themselves, in the register of guardrails. */
  staffTool: v.object({
    id: id('staffTool'),
    name: text,
    owner: text,
    deputy: text,
    kpiId: maybe(id('kpi')),
    systemIds: v.array(id('system')),
    /** The three answers that decide who may build it; null: nobody said. */
    sensitivity: maybe(level0to3),
    /** 0 me, 1 my team, 2 the business, 3 customers. */
    reach: maybe(level0to3),
    failureCost: maybe(level0to3),
    /** Yes, no, or null: nobody said. */
    hasPersonalData: maybe(flag),
    writesRecords: maybe(flag),
    /** Points of the checklist that are met. */
    checklist: v.array(text),
    reviewBy: maybe(isoDate),
    note: text,
    order: finite,
  }),
  /** A dated note from outside. */
  signal: v.object({
    id: id('signal'),
    goalId: maybe(id('goal')),
    date: isoDate,
    source: v.picklist(['market', 'competitor', 'customer', 'partner', 'rule']),
    note: text,
    isSettled: flag,
    /** When it is to be looked at again. */
    reviewBy: maybeLater(isoDate),
  }),
  /** Somebody looked at it on that day and found it still right, or said what to change. */
  review: v.object({
    id: id('review'),
    targetKind: v.picklist(['goal', 'objective', 'kpi', 'initiative', 'staffTool', 'signal']),
    targetId: anyId,
    date: isoDate,
    note: text,
  }),
  /** A part of the method (weights, curves, defaults) as this business changed it; `id` names the part. */
  methodSetting: v.object({ id: id('methodSetting'), values: v.record(v.string(), v.unknown()) }),
} as const;
