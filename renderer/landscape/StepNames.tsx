import { byOrder } from '../../shared/model/index.ts';
import { useDocument, useText } from '../state/session.tsx';
import { Button } from '../ui/Button.tsx';
import styles from './landscape.module.css';

interface StepNamesProps {
  readonly stepIds: readonly string[];
  /** What stands behind the name of a step. */
  readonly more?: (stepId: string) => string;
  readonly onGo: (stepId: string) => void;
}

/** Steps by the map that they are on; each leads there. */
export function StepNames({ stepIds, more, onGo }: StepNamesProps) {
  const text = useText();
  const doc = useDocument((state) => state.doc);
  const steps = stepIds.flatMap((id) => doc.step[id] ?? []);
  const maps = Object.values(doc.map)
    .toSorted(byOrder)
    .flatMap((map) => {
      const here = steps.filter((step) => step.mapId === map.id);
      return here.length > 0 ? [{ map, here }] : [];
    });
  if (maps.length === 0) return <p className={styles['quiet']}>{text('landscape.noSteps')}</p>;
  return (
    <>
      {maps.map(({ map, here }) => (
        <div key={map.id}>
          <h4 className={styles['quiet']}>{map.name}</h4>
          <ul className={styles['names']}>
            {here.map(({ id, name }) => (
              <li key={id}>
                <Button variant="quiet" onPress={() => onGo(id)}>
                  {name.trim() || text('inspector.unnamed')}
                </Button>
                {more && <span className={styles['amount']}>{more(id)}</span>}
              </li>
            ))}
          </ul>
        </div>
      ))}
    </>
  );
}
