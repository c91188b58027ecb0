export type * from './analysis.ts';
export { finish, type Steps } from './steps.ts';
export type { StrategicNature, StrategicRow } from './choice/strategic.ts';
export type { Bundle } from './choice/bundles.ts';
export type { EndToEnd, Ranking, RankingQuestion } from './ranking.ts';
export { analyse, createEngine, type Engine, type EngineOptions } from './createEngine.ts';
export { byCause, type CauseGroup } from './byCause.ts';
export { certaintyOf, shownPriority, shownScore, type Certainty } from './candidates/certainty.ts';
export { decisionOn, type Verdict } from './decisionOn.ts';
export { keptDifferences } from './method/keptMethod.ts';
export {
  attributeOf,
  attributes,
  type Attribute,
  type AttributeKey,
  type FigureOwner,
  type Quantity,
} from './method/attributes.ts';
export {
  answeredYes,
  answerValues,
  answeredOtherwise,
  catalogueId,
  patternAnswers,
  type PatternAnswer,
} from './method/catalogue.ts';
export {
  defaultWeighting,
  weightingOf,
  weightingParts,
  type Weighting,
  type WeightingPart,
} from './method/weighting.ts';
export { methodVersion } from './method/version.ts';
export { changedFigures, defaultMethod, FIGURES, methodOf, type Method } from './method/method.ts';
export {
  figureSections,
  methodFigureAt,
  methodFigures,
  type FigureQuantity,
  type FigureSection,
  type MethodFigure,
} from './method/figures.ts';
export { methodDifferences, type MethodDifference } from './method/differences.ts';
export { isFault, methodAtDefault, readMethod, writeMethod, type MethodFault } from './method/methodFile.ts';
export { outOfOrder } from './method/ordered.ts';
export { asStem, changedWords, wordListsOf, wordSetting, type WordList } from './method/wordLists.ts';
export { contentLanguages, type ContentLanguage } from './method/lexicons.ts';
export { patternById, patterns, type KnownPattern, type KnownPatternId } from './method/patterns.ts';
export { explain, focusOf, sentencesOf, type Explanation } from './explain.ts';
export { parseSpeech, type Said, type Speech } from './figures/parseSpeech.ts';
export { unitOf } from './figures/units.ts';
export { sayFigure, type SayableFigure, unitSign } from './figures/sayFigure.ts';
export { readyKpi, readyKpiIds, trades, type ReadyKpiId, type Trade } from './method/kpiLibrary.ts';
export { openQuestions, type SmartQuestion } from './smart/nextQuestion.ts';
export { saidInSentence } from './smart/saidInSentence.ts';
export { percentTarget } from './smart/percent.ts';
export { trustOfProduct, type MapTrust, type StepTrust } from './facts/trust.ts';
export { contentLanguageOf } from './facts/words.ts';
export {
  moverKinds,
  traceability,
  type Mover,
  type MoverKind,
  type Pull,
  type TraceCell,
  type Traceability,
  type TraceRow,
} from './traceability/traceability.ts';
export { around, traceLevels, type Around, type TraceLevel } from './traceability/around.ts';
export { groundMoved, type GroundMove } from './traceability/ground.ts';
export { findStrategyProblems } from './strategyChecks/findStrategyProblems.ts';
export type { StrategyProblem, StrategyRepair, StrategyRule } from './strategyChecks/strategyProblem.ts';
export { addDays, dateOf, dayOf } from './measure/days.ts';
export { kpiProgress, progressOf, type KpiProgress, type KpiState } from './measure/kpiProgress.ts';
export { LEAST_FOR_TREND } from './measure/trend.ts';
export { reviewCalendar, type ReviewItem, type ReviewLook } from './measure/reviews.ts';
export { achievedBy, gates, type Achieved } from './measure/promise.ts';
export type { BusinessCase } from './finance/businessCase.ts';
export type { EffectKind } from './finance/benefits.ts';
export {
  effectsOf,
  initiativeCase,
  type CaseAttribute,
  type InitiativeCase,
  type Lever,
} from './plan/initiativeCase.ts';
export { saidByFields, toolStates, type ToolGuard, type ToolState } from './governance/tools.ts';
export { guardQuestions, toolQuestions, type Zone } from './governance/zone.ts';
export {
  lowersMost,
  mitigationOf,
  riskOfCandidate,
  riskOfInitiative,
  stepWithoutRisk,
  safeguards,
  type CandidateRisk,
  type Safeguard,
} from './candidates/safeguards.ts';
export { fourDimensions } from './alignment/fourDimensions.ts';
export type { Dimension, DimensionPart, DimensionScore, PartOfDimension } from './alignment/dimensions.ts';
export { freedByRole, type FreedByInitiative, type FreedOfRole } from './people/freedByRole.ts';
export {
  askedRoles,
  businessReadiness,
  groupReadiness,
  surveyOf,
  type GroupQuestion,
  type OrganisationQuestion,
} from './people/surveys.ts';
export { meanAnswer, type Answers } from './people/readiness.ts';
export { barrierTask, toolGuards } from './method/people.ts';
export {
  isKnownCriterion,
  pairKey,
  technologyChoice,
  weighingOf,
  type ComparedPair,
  type Pairs,
  type RatedOption,
  type TechnologyChoice,
  type WeighedCriterion,
} from './plan/technologyChoice.ts';
export { isAhead, placeOf } from './choice/technologyMatrix.ts';
export { soonestChange } from './choice/soonestChange.ts';
export { addMonths, phasesOf, type PlanPhase } from './plan/phases.ts';
export { gateOf, type GateRule } from './plan/gateOf.ts';
export { gateVerdict } from './plan/gateVerdict.ts';
export { sharedPlan, type SharedPlan, type SharingLine } from './plan/sharedPlan.ts';
export { roadmapQuestion, type PlanItem, type RoadmapQuestion } from './plan/roadmapQuestion.ts';
export { roadmapPlan, type PlannedItem, type RoadmapPlan } from './plan/roadmapPlan.ts';
export { timeline, type TimelineBar } from './plan/timeline.ts';
export { pilotOf, type Pilot } from './plan/pilotOf.ts';
export { planRoadmap, type Roadmap } from './roadmap/planRoadmap.ts';
export { builtOnce, shareHints, type ShareHint } from './plan/shareHints.ts';
export {
  systemLandscape,
  type ObjectView,
  type SystemLandscape,
  type SystemView,
  type TypedWay,
} from './business/systemLandscape.ts';
export { feltTouchpoints, type FeltTouchpoint } from './business/feltTouchpoints.ts';
export { touchpointsOf, type PlacedTouchpoint } from './business/touchpoints.ts';
export {
  roleLandscape,
  type HandoverView,
  type RoleLandscape,
  type RoleView,
} from './business/roleLandscape.ts';
export {
  freeze,
  isPromising,
  keptPromises,
  outcomes,
  promisedValue,
  type Kept,
  type Outcome,
} from './plan/freeze.ts';
export { gainsOf, type Gain } from './plan/gains.ts';
export { caseCard, effectsCard, rangeCard, type WhyAt } from './why/caseCards.ts';
export { gapCard, planItemCard, portionCard, spendShareCard, sumCard, weeksCard } from './why/planCards.ts';
export { pilotCard, type PilotGround, type PilotPart } from './why/pilotCards.ts';
export { customerRiskCard, safeguardCard } from './why/riskCards.ts';
export {
  freedByCandidateCard,
  freedHoursCard,
  meanAnswerCard,
  readinessCard,
  toolCard,
} from './why/peopleCards.ts';
export { naturePointsCard, smartCard, touchFreeCard } from './why/judgedCards.ts';
export { gainPointsCard, gainPortionCard } from './why/gainCards.ts';
export { consistencyCard, criterionWeightCard, dearerCard, weightLimitCard } from './why/weighingCards.ts';
export { monthCard } from './why/monthCards.ts';
export { dimensionCard, dimensionGainCard, dimensionPartCard, pointsCard } from './why/dimensionCard.ts';
export { caseIds, type CaseId, type WhyId } from './why/names.ts';
export type { WhyPart } from './why/parts.ts';
export {
  isLine,
  keyOf,
  linesOf,
  makeCard,
  type WhyCard,
  type WhyFactor,
  type WhyInput,
  type WhyName,
  type WhyQuantity,
} from './why/card.ts';
export {
  freedShareCard,
  handoverCard,
  roleCapacityCard,
  roleFreedCard,
  roleHoursCard,
  roleLoadCard,
  roleQueueCard,
} from './why/roleCards.ts';
export {
  countedCard,
  islandsCard,
  siloCard,
  spendCard,
  spendNoneCard,
  systemCostCard,
  typedCard,
  typedSumCard,
  type TypedNumber,
} from './why/systemCards.ts';
export {
  metricCard,
  monthCostCard,
  metricNames,
  metricValue,
  shareOfWork,
  timeLines,
  type MapGround,
  type MetricName,
} from './why/mapCards.ts';
export {
  candidateCard,
  candidateNumbers,
  questionCard,
  type CandidateGround,
  type CandidateNumber,
} from './why/candidateCards.ts';
export { forecastCard, forecastReachCard } from './why/forecastCards.ts';
export { builtApartCard, builtOnceCard, sharedOnceCard } from './why/sharingCards.ts';
export { alternativeCard } from './why/alternativeCard.ts';
export { leaveCard } from './why/leaveCard.ts';
export { mapTrustCard } from './why/mapTrustCard.ts';
export { shiftCard } from './why/shiftCard.ts';
export { evidenceCards, type Evidence } from './why/evidenceCards.ts';
export { methodWeightCard, weightCard } from './why/alignmentCards.ts';
export { marksCard } from './why/marksCard.ts';
export { stepCard, stepNumber, stepNumbers, stepsHoursCard, type StepNumber } from './why/stepCards.ts';
export { causeCard, findingCard } from './why/findingCards.ts';
export { optionCostCard, optionCostScoreCard, optionLeastCard, optionScoreCard } from './why/choiceCards.ts';
export {
  achievedCard,
  achievedMeanCard,
  measuredCard,
  promiseCard,
  promisedCard,
} from './why/measureCards.ts';
export { planSum } from './plan/planSum.ts';
export type { MonthRow } from './finance/monthGrid.ts';
export { caseRisk } from './finance/caseRisk.ts';
export type { CaseInput } from './finance/caseDrivers.ts';
export type { MonteCarlo } from './chance/monteCarlo.ts';
