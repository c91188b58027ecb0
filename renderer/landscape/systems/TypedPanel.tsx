import type { TypedWay } from '../../../shared/engine/index.ts';
import { mayWrite } from '../../actions/action.ts';
import { connectSystems } from '../../actions/landscape.ts';
import { useDocument, useSession } from '../../state/session.tsx';
import { Button } from '../../ui/Button.tsx';
import { PanelSection } from '../../ui/Panel.tsx';
import styles from '../landscape.module.css';
import { PanelHead } from '../PanelHead.tsx';
import { TypedList } from './TypedList.tsx';

/** What is typed over from one system into another, and the way to say that they are connected after all. */
export function TypedPanel({ way }: { readonly way: TypedWay }) {
  const session = useSession();
  const { text } = session;
  const isReadOnly = useDocument(() => !mayWrite(session));
  const systems = useDocument(({ doc }) => doc.system);
  const names = { from: systems[way.fromId]?.name ?? '', to: systems[way.toId]?.name ?? '' };
  return (
    <>
      <PanelHead kind={text('systems.kind.typed')}>
        <p className={styles['panelTitle']}>{text('systems.line.typed', names)}</p>
        {!isReadOnly && (
          <div className={styles['buttons']}>
            <Button onPress={() => void connectSystems(session, way.fromId, way.toId)}>
              {text('systems.areConnected')}
            </Button>
          </div>
        )}
      </PanelHead>
      <PanelSection title={text('systems.typed')}>
        <TypedList typed={way.typed} />
      </PanelSection>
    </>
  );
}
