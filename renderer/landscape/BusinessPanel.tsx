import { WORKSPACE_ID } from '../../shared/model/index.ts';
import { landscapeLinks } from '../../shared/diagram/index.ts';
import { mayWrite } from '../actions/action.ts';
import { linkMaps } from '../actions/landscape.ts';
import { useDocument, useSession } from '../state/session.tsx';
import { Button } from '../ui/Button.tsx';
import { PanelSection } from '../ui/Panel.tsx';
import { proposedLinks } from './landscapeFacts.ts';
import { PanelHead } from './PanelHead.tsx';
import styles from './landscape.module.css';

/** The business as a whole: how to link its maps, which ones nothing ties, which seem to belong together. */
export function BusinessPanel() {
  const session = useSession();
  const { text } = session;
  const doc = useDocument((state) => state.doc);
  const isReadOnly = useDocument(() => !mayWrite(session));
  const tied = new Set(landscapeLinks(doc).flatMap(({ fromId, toId }) => [fromId, toId]));
  const maps = Object.values(doc.map).toSorted((a, b) => a.order - b.order);
  const loose = maps.filter(({ id }) => !tied.has(id));
  const proposed = proposedLinks(doc);
  const select = (id: string) => session.view.setState({ selection: [id] });
  return (
    <>
      <PanelHead kind={text('landscape.kind.business')}>
        <p className={styles['panelTitle']}>{doc.workspace[WORKSPACE_ID]?.name}</p>
        <p className={styles['quiet']}>{text('landscape.hint')}</p>
      </PanelHead>
      {proposed.length > 0 && !isReadOnly && (
        <PanelSection title={text('landscape.proposed')}>
          {proposed.map(({ from, to }) => (
            <div key={`${from.id} ${to.id}`} className={styles['proposal']}>
              <p>{text('landscape.proposedWhy', { outcome: from.outcome, from: from.name, to: to.name })}</p>
              <div>
                <Button onPress={() => linkMaps(session, from.id, to.id)}>{text('landscape.link')}</Button>
              </div>
            </div>
          ))}
        </PanelSection>
      )}
      <PanelSection title={text('landscape.loose')}>
        {loose.length === 0 ? (
          <p className={styles['quiet']}>{text('landscape.looseNone')}</p>
        ) : (
          <ul className={styles['names']}>
            {loose.map(({ id, name }) => (
              <li key={id}>
                <Button variant="quiet" onPress={() => select(id)}>
                  {name}
                </Button>
              </li>
            ))}
          </ul>
        )}
      </PanelSection>
    </>
  );
}
