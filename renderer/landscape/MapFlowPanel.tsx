import { removeRecord, updateRecord } from '../../shared/commands/index.ts';
import type { MapFlow } from '../../shared/model/index.ts';
import { mayWrite } from '../actions/action.ts';
import { TextEdit } from '../fields/TextEdit.tsx';
import { useEdit } from '../fields/useEdit.ts';
import { useDocument, useSession } from '../state/session.tsx';
import { Button } from '../ui/Button.tsx';
import { PanelSection } from '../ui/Panel.tsx';
import { PanelHead } from './PanelHead.tsx';
import styles from './landscape.module.css';

/** A line of the landscape: from which map to which, and what is handed over. */
export function MapFlowPanel({ flow }: { readonly flow: MapFlow }) {
  const session = useSession();
  const { text } = session;
  const edit = useEdit();
  const isReadOnly = useDocument(() => !mayWrite(session));
  const from = useDocument(({ doc }) => doc.map[flow.fromMapId]?.name ?? '');
  const to = useDocument(({ doc }) => doc.map[flow.toMapId]?.name ?? '');
  const select = (id: string) => session.view.setState({ selection: [id] });
  return (
    <>
      <PanelHead kind={text('landscape.kind.line')}>
        <p className={styles['panelTitle']}>{text('landscape.line', { from, to })}</p>
        <div className={styles['buttons']}>
          {[
            { id: flow.fromMapId, name: from },
            { id: flow.toMapId, name: to },
          ].map(({ id, name }) => (
            <Button key={id} onPress={() => select(id)}>
              {text('landscape.goTo', { name })}
            </Button>
          ))}
        </div>
      </PanelHead>
      <PanelSection title={text('landscape.what')}>
        <TextEdit
          label={text('landscape.what')}
          isLabelHidden
          autoFocus={flow.name === '' && !isReadOnly}
          placeholder={text('landscape.whatHint')}
          isReadOnly={isReadOnly}
          value={flow.name}
          onEdit={(name, gesture) => edit(updateRecord.mapFlow, { id: flow.id, fields: { name } }, gesture)}
        />
        {!isReadOnly && (
          <div>
            <Button
              variant="danger"
              onPress={() => {
                void edit(removeRecord.mapFlow, { id: flow.id });
                select(flow.fromMapId);
              }}
            >
              {text('landscape.removeLine')}
            </Button>
          </div>
        )}
      </PanelSection>
    </>
  );
}
