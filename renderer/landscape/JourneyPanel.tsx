import { updateRecord } from '../../shared/commands/index.ts';
import { touchpointsOf } from '../../shared/engine/index.ts';
import type { Journey } from '../../shared/model/index.ts';
import { mayWrite } from '../actions/action.ts';
import { addTouchpoint, removeOnLandscape } from '../actions/landscape.ts';
import { TextEdit } from '../fields/TextEdit.tsx';
import { useEdit } from '../fields/useEdit.ts';
import { useDocument, useSession } from '../state/session.tsx';
import { Button } from '../ui/Button.tsx';
import { PanelSection } from '../ui/Panel.tsx';
import { PanelHead } from './PanelHead.tsx';
import styles from './landscape.module.css';

/** A customer journey: its name, who goes through it, its touchpoints in order. */
export function JourneyPanel({ journey }: { readonly journey: Journey }) {
  const session = useSession();
  const { text } = session;
  const edit = useEdit();
  const isReadOnly = useDocument(() => !mayWrite(session));
  const doc = useDocument((state) => state.doc);
  const set = (fields: Partial<Omit<Journey, 'id'>>, gesture: string) =>
    edit(updateRecord.journey, { id: journey.id, fields }, gesture);
  return (
    <>
      <PanelHead kind={text('landscape.kind.journey')}>
        <TextEdit
          label={text('journey.name')}
          isLabelHidden
          look="bare"
          isReadOnly={isReadOnly}
          value={journey.name}
          onEdit={(name, gesture) => set({ name }, gesture)}
        />
      </PanelHead>
      <PanelSection title={text('journey.customer')}>
        <TextEdit
          label={text('journey.customer')}
          isLabelHidden
          placeholder={text('journey.customerHint')}
          isReadOnly={isReadOnly}
          value={journey.customer}
          onEdit={(customer, gesture) => set({ customer }, gesture)}
        />
      </PanelSection>
      <PanelSection title={text('journey.touchpoints')}>
        <ol className={styles['names']}>
          {touchpointsOf(doc, journey.id).map(({ touchpoint, number }) => (
            <li key={touchpoint.id}>
              <span className={styles['number']}>{number}</span>
              <Button variant="quiet" onPress={() => session.view.setState({ selection: [touchpoint.id] })}>
                {touchpoint.name}
              </Button>
            </li>
          ))}
        </ol>
        {!isReadOnly && (
          <div className={styles['buttons']}>
            <Button onPress={() => addTouchpoint(session, journey.id, null)}>{text('journey.add')}</Button>
            <Button variant="danger" onPress={() => removeOnLandscape(session)}>
              {text('journey.remove')}
            </Button>
          </div>
        )}
      </PanelSection>
    </>
  );
}
