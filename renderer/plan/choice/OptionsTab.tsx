import { useMemo, useState } from 'react';
import { technologyChoice } from '../../../shared/engine/index.ts';
import { byOrder, type Initiative } from '../../../shared/model/index.ts';
import { PlanDrawing } from '../PlanDrawing.tsx';
import { useAnalysis, useDocument, useSession, useView } from '../../state/session.tsx';
import { Button } from '../../ui/Button.tsx';
import { EmptyState } from '../../ui/EmptyState.tsx';
import { Select } from '../../ui/Select.tsx';
import { AddOption } from './AddOption.tsx';
import styles from './choice.module.css';
import { ChoiceAnswer } from './ChoiceAnswer.tsx';
import { OptionCard } from './OptionCard.tsx';
import { OptionMatrix } from './OptionMatrix.tsx';
import { OptionsDrawing } from './OptionsDrawing.tsx';
import { WeighingWay } from './WeighingWay.tsx';
import { WeightRanges } from './WeightRanges.tsx';

/** Ways to get an initiative done, side by side: which comes first, how firmly, and what each costs. */
export function OptionsTab() {
  const { text, view } = useSession();
  const table = useDocument((state) => state.doc.initiative);
  const chosenId = useView((state) => state.initiativeId);
  const initiatives = useMemo(() => Object.values(table).toSorted(byOrder), [table]);
  const chosen = initiatives.find(({ id }) => id === chosenId) ?? initiatives[0];
  if (!chosen)
    return (
      <EmptyState
        drawing={<PlanDrawing />}
        title={text('technology.noInitiative')}
        action={
          <Button variant="primary" onPress={() => view.setState({ planTab: 'initiatives' })}>
            {text('technology.toInitiatives')}
          </Button>
        }
      >
        {text('technology.noInitiativeText')}
      </EmptyState>
    );
  return (
    <div className={styles['scroll']}>
      <div className={styles['which']}>
        <Select
          label={text('technology.initiative')}
          value={chosen.id}
          options={initiatives.map(({ id, name }) => ({ id, label: name || text('plan.unnamed') }))}
          onChange={(initiativeId: string) => view.setState({ initiativeId })}
        />
      </div>
      <OptionsOf key={chosen.id} initiative={chosen} />
    </div>
  );
}

function OptionsOf({ initiative }: { readonly initiative: Initiative }) {
  const { text } = useSession();
  const doc = useDocument((state) => state.doc);
  const analysis = useAnalysis((state) => state.analysis);
  const choice = useMemo(
    () => (analysis ? technologyChoice(doc, analysis, initiative) : null),
    [doc, analysis, initiative],
  );
  // Who named the first one goes on typing the next one's name.
  const [isNaming, setNaming] = useState(false);
  if (!choice) return null;
  if (choice.options.length === 0)
    return (
      <EmptyState
        drawing={<OptionsDrawing />}
        title={text('technology.empty')}
        action={<AddOption initiative={initiative} onAdded={() => setNaming(true)} />}
      >
        {text('technology.emptyText')}
      </EmptyState>
    );
  return (
    <>
      <ChoiceAnswer choice={choice} />
      <AddOption initiative={initiative} isFocused={isNaming} />
      <section aria-label={text('technology.matrix')}>
        <OptionMatrix initiative={initiative} choice={choice} />
      </section>
      <WeighingWay initiative={initiative} choice={choice} />
      <WeightRanges choice={choice} />
      <section aria-label={text('technology.options')}>
        <h2 className={styles['subtitle']}>{text('technology.options')}</h2>
        <ul className={styles['cards']}>
          {choice.options.map((rated) => (
            <OptionCard
              key={rated.option.id}
              rated={rated}
              isFirst={rated.option.id === choice.matrix.winner}
            />
          ))}
        </ul>
      </section>
    </>
  );
}
