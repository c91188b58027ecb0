import { ListBox, ListBoxItem } from 'react-aria-components';
import { removeRecord } from '../../../shared/commands/index.ts';
import type { ToolState } from '../../../shared/engine/index.ts';
import { useEdit } from '../../fields/useEdit.ts';
import { useSpeaker } from '../../fields/useSpeaker.ts';
import { useSession } from '../../state/session.tsx';
import { Badge } from '../../ui/Badge.tsx';
import styles from '../plan.module.css';
import { ZoneBadge } from './ZoneBadge.tsx';

/** The register: each tool with its zone, who stands for it, and what is missing. Delete takes away, undo brings back. */
export function ToolList({
  states,
  chosenId,
}: {
  readonly states: readonly ToolState[];
  readonly chosenId: string;
}) {
  const { text, view } = useSession();
  const edit = useEdit();
  return (
    <section
      aria-label={text('tools.title')}
      onKeyDownCapture={(event) => {
        if (event.key !== 'Delete') return;
        event.stopPropagation();
        edit(removeRecord.staffTool, { id: chosenId });
      }}
    >
      <h2 className={styles['subtitle']}>{text('tools.title')}</h2>
      <ListBox
        aria-label={text('tools.title')}
        className={styles['initiatives']!}
        selectionMode="single"
        selectionBehavior="replace"
        disallowEmptySelection
        selectedKeys={[chosenId]}
        onSelectionChange={(keys) =>
          keys !== 'all' && view.setState({ toolId: String([...keys][0] ?? '') || null })
        }
      >
        {states.map((state) => (
          <ListBoxItem
            key={state.tool.id}
            id={state.tool.id}
            textValue={state.tool.name || text('tools.unnamed')}
            className={styles['initiative']!}
          >
            <span className={styles['rowHead']}>
              <strong className={styles['what']}>{state.tool.name || text('tools.unnamed')}</strong>
              <ZoneBadge zone={state.zone} />
            </span>
            <ToolFacts state={state} />
          </ListBoxItem>
        ))}
      </ListBox>
    </section>
  );
}

function ToolFacts({ state: { tool, missing, isOverdue, nextOn } }: { readonly state: ToolState }) {
  const { text } = useSession();
  const speaker = useSpeaker();
  return (
    <span className={styles['rowHead']}>
      <span className={`${styles['soft']} ${styles['what']}`}>
        {[
          tool.owner,
          nextOn === null ? text('tools.noDay') : text('tools.lookBy', { date: speaker.date(nextOn) }),
        ]
          .filter((part) => part !== '')
          .join(' · ')}
      </span>
      {isOverdue && <Badge tone="warning">{text('tools.overdue')}</Badge>}
      {missing.length > 0 && <Badge tone="warning">{text('tools.missing', { n: missing.length })}</Badge>}
    </span>
  );
}
