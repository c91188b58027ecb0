import { Plus } from 'lucide-react';
import { useMemo, useState } from 'react';
import { addRecord } from '../../../shared/commands/index.ts';
import { toolStates } from '../../../shared/engine/index.ts';
import { useEdit } from '../../fields/useEdit.ts';
import { useMethod } from '../../fields/useMethod.ts';
import { localDate } from '../../state/localDate.ts';
import { useDocument, useSession, useView } from '../../state/session.tsx';
import { Button } from '../../ui/Button.tsx';
import { EmptyState } from '../../ui/EmptyState.tsx';
import styles from '../plan.module.css';
import { newTool } from './newTool.ts';
import { ToolDetail } from './ToolDetail.tsx';
import { ToolDrawing } from './ToolDrawing.tsx';
import { ToolList } from './ToolList.tsx';

/** The register of what staff built, with the zone of each and what it asks for. */
export function ToolsTab() {
  const { text, view, document, newId } = useSession();
  const edit = useEdit();
  const tools = useDocument((state) => state.doc.staffTool);
  const review = useDocument((state) => state.doc.review);
  const chosenId = useView((state) => state.toolId);
  const [asOf] = useState(() => localDate(new Date()));
  const method = useMethod();
  const states = useMemo(
    () => toolStates({ staffTool: tools, review }, asOf, method),
    [tools, review, asOf, method],
  );
  const add = () => {
    const record = newTool(document.getState().doc, newId('staffTool'));
    if (edit(addRecord.staffTool, { record }) === null) view.setState({ toolId: record.id });
  };
  const adder = (variant: 'primary' | 'plain') => (
    <Button variant={variant} icon={Plus} onPress={add}>
      {text('tools.add')}
    </Button>
  );
  if (states.length === 0)
    return (
      <EmptyState drawing={<ToolDrawing />} title={text('tools.empty')} action={adder('primary')}>
        {text('tools.emptyText')}
      </EmptyState>
    );
  const chosen = states.find(({ tool }) => tool.id === chosenId) ?? states[0]!;
  return (
    <div className={styles['place']}>
      <div className={styles['side']}>
        <ToolList states={states} chosenId={chosen.tool.id} />
        <p className={styles['soft']}>{text('tools.intro')}</p>
        <div>{adder('plain')}</div>
      </div>
      <div className={styles['detail']}>
        <ToolDetail key={chosen.tool.id} state={chosen} asOf={asOf} />
      </div>
    </div>
  );
}
