import type { CaseAttribute } from '../../shared/engine/index.ts';
import { FigureField } from '../fields/FigureField.tsx';
import { useText } from '../state/session.tsx';
import type { PlanEntry } from './InitiativeList.tsx';
import styles from './plan.module.css';

/** Every assumption of a case but those of its effects, by what it is about. */
const groups = {
  gain: ['hoursFreed', 'hourlyCost', 'cashableShare'],
  once: [
    'buildDays',
    'dayRate',
    'integrationCost',
    'dataCleaning',
    'trainingHours',
    'changeShare',
    'onceCost',
    'contingencyShare',
  ],
  yearly: ['licence', 'supportShare', 'reviewHours', 'runningCost'],
  time: ['buildMonths', 'rampMonths', 'rampShare', 'lifeYears', 'discountRate'],
} as const satisfies { readonly [group: string]: readonly CaseAttribute[] };
const names = Object.keys(groups) as (keyof typeof groups)[];

/** What the case stands on, to be said in speech; what nobody says is assumed, and says so. */
export function Assumptions({ entry: { initiative, case: found } }: { readonly entry: PlanEntry }) {
  const text = useText();
  return (
    <section aria-label={text('plan.assumptions')}>
      <h2 className={styles['subtitle']}>{text('plan.assumptions')}</h2>
      <p className={styles['soft']}>{text('plan.assumptionsText')}</p>
      <div className={styles['groups']}>
        {names.map((name) => (
          <div key={name} className={styles['figures']}>
            <h3 className={styles['groupTitle']}>{text(`plan.assumptions.${name}`)}</h3>
            <AssumptionFields initiativeId={initiative.id} attributes={groups[name]} values={found.values} />
          </div>
        ))}
      </div>
    </section>
  );
}

interface AssumptionFieldsProps {
  readonly initiativeId: string;
  readonly attributes: readonly CaseAttribute[];
  readonly values: PlanEntry['case']['values'];
}

export function AssumptionFields({ initiativeId, attributes, values }: AssumptionFieldsProps) {
  return attributes.map((attribute) => (
    <FigureField
      key={attribute}
      ownerKind="initiative"
      ownerId={initiativeId}
      attribute={attribute}
      assumed={values[attribute]}
    />
  ));
}
