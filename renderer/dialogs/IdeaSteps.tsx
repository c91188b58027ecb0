import { useState } from 'react';
import { useDocument, useText, useView } from '../state/session.tsx';
import { Checkbox } from '../ui/Checkbox.tsx';
import { Select } from '../ui/Select.tsx';
import styles from './dialogs.module.css';

interface IdeaStepsProps {
  readonly stepIds: readonly string[];
  readonly onChange: (stepIds: readonly string[]) => void;
  readonly error: string | null;
}

/** The steps of one map to tick. Another map begins anew: an idea is judged on one map. */
export function IdeaSteps({ stepIds, onChange, error }: IdeaStepsProps) {
  const text = useText();
  const doc = useDocument((state) => state.doc);
  const shownMapId = useView((state) => state.mapId);
  const maps = Object.values(doc.map).toSorted((a, b) => a.order - b.order);
  const [chosenMapId, setChosenMapId] = useState<string | null>(
    doc.step[stepIds[0] ?? '']?.mapId ?? shownMapId ?? maps[0]?.id ?? null,
  );
  const steps = Object.values(doc.step)
    .filter((step) => step.mapId === chosenMapId)
    .toSorted((a, b) => a.x - b.x || a.y - b.y);
  return (
    <>
      {maps.length > 1 && (
        <Select
          label={text('idea.map')}
          value={chosenMapId}
          options={maps.map((map) => ({ id: map.id as string, label: map.name }))}
          onChange={(id) => {
            setChosenMapId(id);
            onChange([]);
          }}
        />
      )}
      <div role="group" aria-label={text('idea.steps')}>
        <p className={styles['soft']}>{text('idea.steps')}</p>
        {error !== null && (
          <p role="alert" className={styles['error']}>
            {error}
          </p>
        )}
        <div className={styles['list']}>
          {steps.map((step) => (
            <Checkbox
              key={step.id}
              isSelected={stepIds.includes(step.id)}
              onChange={(isTicked) =>
                onChange(isTicked ? [...stepIds, step.id] : stepIds.filter((id) => id !== step.id))
              }
            >
              {step.name || text('inspector.unnamed')}
            </Checkbox>
          ))}
        </div>
      </div>
    </>
  );
}
