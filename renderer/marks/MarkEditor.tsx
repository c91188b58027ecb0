import { Check, Lightbulb, RotateCcw, Trash2 } from 'lucide-react';
import { removeMark, updateMark } from '../../shared/commands/index.ts';
import type { Mark } from '../../shared/model/index.ts';
import { TextEdit } from '../fields/TextEdit.tsx';
import { useEdit } from '../fields/useEdit.ts';
import { useDocument, useSession } from '../state/session.tsx';
import { Button } from '../ui/Button.tsx';
import { IconButton } from '../ui/IconButton.tsx';
import { Segmented } from '../ui/Segmented.tsx';
import { Select } from '../ui/Select.tsx';
import { MarkSign } from './MarkSign.tsx';
import { wasteIcons, wastes } from '../actions/map/markKinds.ts';
import styles from './marks.module.css';

const severities = ['1', '2', '3'] as const;

/** One mark: what it says, how bad it is, whether it is settled. */
export function MarkEditor({ mark, autoFocus = false }: { mark: Mark; autoFocus?: boolean }) {
  const { frame, text } = useSession();
  const edit = useEdit();
  const isOnStep = useDocument(({ doc }) => doc.step[mark.targetId] !== undefined);
  const type = text(`marks.type.${mark.type}`);
  const set = (fields: Partial<Pick<Mark, 'waste' | 'severity' | 'note' | 'isSettled'>>, gesture?: string) =>
    edit(updateMark, { id: mark.id, fields }, gesture);
  return (
    <li className={styles['mark']} data-settled={mark.isSettled}>
      <div className={styles['markHead']}>
        <MarkSign mark={mark.isSettled ? mark : { ...mark, waste: null }} />
        <span className={styles['grow']} />
        <IconButton
          size="small"
          icon={mark.isSettled ? RotateCcw : Check}
          label={text(mark.isSettled ? 'marks.reopen' : 'marks.settle', { type })}
          onPress={() => void set({ isSettled: !mark.isSettled })}
        />
        <IconButton
          size="small"
          icon={Trash2}
          label={text('marks.remove', { type })}
          onPress={() => void edit(removeMark, { id: mark.id })}
        />
      </div>
      {!mark.isSettled && (
        <>
          {mark.waste !== null && (
            <Select
              label={text('marks.wasteKind')}
              isLabelHidden
              look="small"
              value={mark.waste}
              options={wastes.map((id) => ({ id, label: text(`marks.waste.${id}`), icon: wasteIcons[id] }))}
              onChange={(waste) => void set({ waste })}
            />
          )}
          <Segmented
            label={text('marks.severity')}
            isLabelHidden
            value={severities[mark.severity - 1]!}
            options={severities.map((id) => ({ id, label: text(`marks.severity.${id}`) }))}
            onChange={(id) => void set({ severity: Number(id) as Mark['severity'] })}
          />
        </>
      )}
      <TextEdit
        label={text('marks.note')}
        isLabelHidden
        rows={1}
        look="small"
        placeholder={text('marks.notePlaceholder')}
        value={mark.note}
        autoFocus={autoFocus}
        onEdit={(note, gesture) => set({ note }, gesture)}
      />
      {mark.type === 'idea' && !mark.isSettled && isOnStep && (
        <div>
          <Button
            icon={Lightbulb}
            onPress={() =>
              frame.open({ kind: 'idea', ideaId: null, stepIds: [mark.targetId], name: mark.note })
            }
          >
            {text('idea.judgeThis')}
          </Button>
        </div>
      )}
    </li>
  );
}
