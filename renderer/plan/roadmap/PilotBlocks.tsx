import {
  stepWithoutRisk,
  type Pilot,
  type PlanItem,
  type RoadmapQuestion,
} from '../../../shared/engine/index.ts';
import { useFigure } from '../../fields/useFigure.ts';
import { useSay } from '../../fields/useSay.ts';
import { useAnalysis, useDocument, useSession, useText } from '../../state/session.tsx';
import { Button } from '../../ui/Button.tsx';
import { BUDGET_FIELD } from './budgetField.ts';
import styles from './roadmap.module.css';

/** How often a customer meets a step (engine model 1.14). */
const exposures = [0, 0.33, 0.67, 1] as const;

interface PilotBlocksProps {
  readonly nearest: NonNullable<Pilot['choice']['nearest']>;
  readonly question: RoadmapQuestion;
}

/** What holds the nearest one back, each with what mends it: answered right there where a word is enough, else a way to where it is said. */
export function PilotBlocks({ nearest, question }: PilotBlocksProps) {
  const say = useSay();
  const item = question.items.find(({ initiative }) => initiative.id === nearest.id)!;
  return (
    <ul className={styles['blocks']}>
      {nearest.blocks.map((block) => (
        <li key={block.rule}>
          <span>{say(block.because)}</span> <Mend block={block} item={item} />
        </li>
      ))}
    </ul>
  );
}

interface MendProps {
  readonly block: PilotBlocksProps['nearest']['blocks'][number];
  readonly item: PlanItem;
}
function Mend({ block, item }: MendProps) {
  const { text, view } = useSession();
  const { initiative, facts } = item;
  const open = () => view.setState({ planTab: 'initiatives', initiativeId: initiative.id });
  switch (block.rule) {
    case 'customerRisk':
      return <RiskAnswer item={item} />;
    case 'cost':
      return block.because.key === 'engine.pilot.unknown.cost' ? (
        <Button onPress={open}>{text('pilot.toInitiative')}</Button>
      ) : (
        <Button onPress={() => document.querySelector<HTMLElement>(`[${BUDGET_FIELD}] input`)?.focus()}>
          {text('pilot.sayBudget')}
        </Button>
      );
    case 'alignment': {
      const candidateId = initiative.candidateIds[0];
      if (!candidateId) return null;
      const toInsights = () => view.setState({ place: 'insights', insightsTab: 'candidates', candidateId });
      return <Button onPress={toInsights}>{text('pilot.toCandidate')}</Button>;
    }
    case 'baseline': {
      const strategyId = facts.kpiIds[0];
      if (strategyId === undefined) return null;
      const toKpi = () => view.setState({ place: 'strategy', strategyTab: 'tree', strategyId });
      return <Button onPress={toKpi}>{text('pilot.toKpi')}</Button>;
    }
    case 'weeks':
    case 'departments':
      return <Button onPress={open}>{text('pilot.toInitiative')}</Button>;
    case 'feasibility':
    case 'prerequisites':
      return null;
  }
}

/** Where the risk is not known: how often a customer meets the step of which nobody said it; where it is too high, what lowers it stands with the initiative. */
function RiskAnswer({ item: { initiative, case: found } }: Pick<MendProps, 'item'>) {
  const { text, view } = useSession();
  const doc = useDocument((state) => state.doc);
  const analysis = useAnalysis((state) => state.analysis);
  const stepId = analysis && stepWithoutRisk(doc, analysis, found.madeOf.candidates);
  if (stepId) return <Exposure stepId={stepId} />;
  const open = () => view.setState({ planTab: 'initiatives', initiativeId: initiative.id });
  return <Button onPress={open}>{text('pilot.toInitiative')}</Button>;
}

function Exposure({ stepId }: { readonly stepId: string }) {
  const text = useText();
  const step = useDocument(({ doc }) => doc.step[stepId]?.name ?? '');
  const figure = useFigure({ ownerKind: 'step', ownerId: stepId, attribute: 'exposure', assumed: null });
  const question = text('pilot.exposure', { step });
  return (
    <span className={styles['ask']} role="group" aria-label={question}>
      <span>{question}</span>
      {exposures.map((likely) => (
        <Button key={likely} onPress={() => void figure.set({ likely, low: null, high: null })}>
          {text(`pilot.exposure.${likely}`)}
        </Button>
      ))}
    </span>
  );
}
