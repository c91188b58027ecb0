import { CircleAlert, Wrench } from 'lucide-react';
import { useState } from 'react';
import { Button as AriaButton } from 'react-aria-components';
import { repairMap } from '../../shared/commands/index.ts';
import type { Problem } from '../../shared/engine/index.ts';
import { jumpToElement } from '../actions/maps/jumpToElement.ts';
import { useEdit } from '../fields/useEdit.ts';
import { useSay } from '../fields/useSay.ts';
import { useDocument, useSession, useView } from '../state/session.tsx';
import { Button } from '../ui/Button.tsx';
import styles from './problems.module.css';

interface ProblemItemProps {
  readonly problem: Problem;
  readonly onRepaired: () => void;
}

/** One fault; pressing it goes there, the button beside it mends it as one step back in the history. */
export function ProblemItem({ problem, onRepaired }: ProblemItemProps) {
  const session = useSession();
  const { text, view } = session;
  const say = useSay();
  const edit = useEdit();
  const [refusal, setRefusal] = useState<string | null>(null);
  const { remedy } = problem;
  const words = [text('canvas.branch.yes'), text('canvas.branch.no')] as const;
  const args = remedy && { ...remedy.args, words };
  const canRepair = useDocument(({ doc }) => args !== null && repairMap.refuse(doc, args) === null);
  // The one that was gone to is seen among the others when looked back at.
  const isHere = useView(
    ({ place, selection }) =>
      place === 'map' && problem.elementIds[0] !== undefined && selection.includes(problem.elementIds[0]),
  );
  const goThere = () => {
    jumpToElement(session, problem.elementIds[0] ?? problem.mapId ?? '');
    if (problem.rule === 'unnamed-branch') view.setState({ renamingId: problem.elementIds[0] ?? null });
  };
  const repair = () => {
    if (!args) return;
    const because = edit(repairMap, args);
    setRefusal(because);
    if (because === null) onRepaired();
  };
  return (
    <div className={styles['item']} data-here={isHere || undefined}>
      <AriaButton className={styles['problem']!} onPress={goThere}>
        <CircleAlert size={16} aria-hidden />
        <span>
          <strong>{say(problem.title)}</strong>
          <span className={styles['why']}>{say(problem.why)}</span>
        </span>
      </AriaButton>
      {canRepair && args && (
        <span className={styles['repair']}>
          <Button icon={Wrench} onPress={repair}>
            {text(`problem.repair.${args.repair}`)}
          </Button>
        </span>
      )}
      {refusal !== null && (
        <p role="alert" className={styles['why']}>
          {refusal}
        </p>
      )}
    </div>
  );
}
