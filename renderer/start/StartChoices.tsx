import { Button } from 'react-aria-components';
import { mayWrite } from '../actions/action.ts';
import { importChosen } from '../actions/files/importing.ts';
import { askAndCreate, openExample } from '../actions/files/workspaces.ts';
import { newMap } from '../actions/maps/maps.ts';
import { useDocument, useSession, useText, type Session } from '../state/session.tsx';
import { BlankDrawing, BpmnDrawing, ExampleDrawing, ListDrawing, ReadyDrawing } from './drawings.tsx';
import styles from './start.module.css';

const choices = [
  { id: 'blank', Drawing: BlankDrawing, run: startBlank },
  { id: 'list', Drawing: ListDrawing, run: ({ frame }: Session) => frame.open({ kind: 'typeList' }) },
  { id: 'ready', Drawing: ReadyDrawing, run: ({ frame }: Session) => frame.open({ kind: 'ready' }) },
  { id: 'example', Drawing: ExampleDrawing, run: (session: Session) => void openExample(session) },
  { id: 'bpmn', Drawing: BpmnDrawing, run: (session: Session) => void importChosen(session) },
] as const;

/** Five ways to a map, each with a small drawing of what comes of it. */
export function StartChoices() {
  const session = useSession();
  const text = useText();
  const isReadOnly = useDocument((state) => state.file !== null && state.file.readOnlyBecause !== null);
  return (
    <ul className={styles['choices']}>
      {choices.map(({ id, Drawing, run }) => (
        <li key={id} className={styles['choiceItem']}>
          <Button
            className={styles['choice']!}
            onPress={() => run(session)}
            isDisabled={isReadOnly && id !== 'example'}
          >
            <span className={styles['picture']}>
              <Drawing />
            </span>
            <span className={styles['choiceName']}>{text(`start.${id}`)}</span>
            <span className={styles['choiceText']}>{text(`start.${id}Text`)}</span>
          </Button>
        </li>
      ))}
    </ul>
  );
}

/** With a workspace open a map joins it; without one its file is made first. */
function startBlank(session: Session): void {
  if (mayWrite(session)) newMap(session);
  else void askAndCreate(session).then((isOpen) => isOpen && newMap(session));
}
