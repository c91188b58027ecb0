import { updateRecord } from '../../../shared/commands/index.ts';
import type { SystemView } from '../../../shared/engine/index.ts';
import type { Integration, System } from '../../../shared/model/index.ts';
import { jumpToElement } from '../../actions/maps/jumpToElement.ts';
import { SystemFacts } from '../../fields/SystemFacts.tsx';
import { useEdit } from '../../fields/useEdit.ts';
import { useDocument, useSession } from '../../state/session.tsx';
import { Button } from '../../ui/Button.tsx';
import { PanelSection } from '../../ui/Panel.tsx';
import { Select } from '../../ui/Select.tsx';
import styles from '../landscape.module.css';
import { PanelHead } from '../PanelHead.tsx';
import { StepNames } from '../StepNames.tsx';
import { TypedList } from './TypedList.tsx';
import { useSystems } from './useSystems.ts';

/** One system among the others: its facts and connections to change, what is kept in it, what is done with it, what it serves. */
export function SystemPanel({ system }: { readonly system: System }) {
  const session = useSession();
  const { text } = session;
  const landscape = useSystems();
  const view = landscape?.systems.find((one) => one.system.id === system.id);
  const typed = (landscape?.typedWays ?? []).filter(
    ({ fromId, toId }) => fromId === system.id || toId === system.id,
  );
  return (
    <>
      <PanelSection title={text('systems.kind.system')}>
        <SystemFacts system={system} />
      </PanelSection>
      {view && <Serves view={view} />}
      {typed.length > 0 && (
        <PanelSection title={text('systems.typed')}>
          <TypedList typed={typed.flatMap((way) => way.typed)} />
        </PanelSection>
      )}
      {view && (
        <PanelSection title={text('systems.data')}>
          {view.objects.length === 0 && <p className={styles['quiet']}>{text('systems.dataNone')}</p>}
          <ul className={styles['names']}>
            {view.objects.map(({ object, isMaster }) => (
              <li key={object.id}>
                {isMaster ? text('systems.master', { name: object.name }) : object.name}
              </li>
            ))}
          </ul>
        </PanelSection>
      )}
      {view && (
        <PanelSection title={text('systems.steps')}>
          <StepNames stepIds={view.stepIds} onGo={(id) => jumpToElement(session, id)} />
        </PanelSection>
      )}
    </>
  );
}

/** The objectives that the steps on this system are linked to; each leads to Strategy. */
function Serves({ view }: { readonly view: SystemView }) {
  const { text, view: store } = useSession();
  const doc = useDocument((state) => state.doc);
  return (
    <PanelSection title={text('systems.servesTitle')}>
      {view.objectiveIds.length === 0 && <p className={styles['quiet']}>{text('systems.servesNoneWhy')}</p>}
      <ul className={styles['names']}>
        {view.objectiveIds.map((id) => (
          <li key={id}>
            <Button
              variant="quiet"
              onPress={() => store.setState({ place: 'strategy', strategyTab: 'tree', strategyId: id })}
            >
              {doc.objective[id]?.title ?? ''}
            </Button>
          </li>
        ))}
      </ul>
    </PanelSection>
  );
}

/** A connection between two systems: how it works. It is removed by Delete, or at either system. */
export function ConnectionPanel({ integration }: { readonly integration: Integration }) {
  const { text } = useSession();
  const edit = useEdit();
  const systems = useDocument(({ doc }) => doc.system);
  const names = {
    from: systems[integration.systemId]?.name ?? '',
    to: systems[integration.otherSystemId]?.name ?? '',
  };
  return (
    <PanelHead kind={text('systems.kind.connection')}>
      <p className={styles['panelTitle']}>{text('systems.between', names)}</p>
      <Select
        label={text('systems.how')}
        value={integration.kind}
        options={(['automatic', 'file'] as const).map((id) => ({
          id,
          label: text(`inspector.integration.${id}`),
        }))}
        onChange={(kind) => void edit(updateRecord.integration, { id: integration.id, fields: { kind } })}
      />
    </PanelHead>
  );
}
