import { ArrowDown, ArrowUp, Copy, Trash2 } from 'lucide-react';
import { mapContents } from '../../shared/model/index.ts';
import { mayWrite } from '../actions/action.ts';
import { copyMap, deleteMap, goToMap, moveMap, newMap } from '../actions/maps/maps.ts';
import { sortedMaps } from '../actions/maps/sortedMaps.ts';
import type { DialogRequest } from '../state/frameStore.ts';
import { useDocument, useSession } from '../state/session.tsx';
import { Button } from '../ui/Button.tsx';
import { DataTable } from '../ui/DataTable.tsx';
import { Dialog } from '../ui/Dialog.tsx';
import { IconButton } from '../ui/IconButton.tsx';
import styles from './dialogs.module.css';

/** All maps of the workspace as a list: for many of them, where the strip gets long. */
export function MapsDialog({ request }: { readonly request: DialogRequest }) {
  const session = useSession();
  const { frame, text } = session;
  const doc = useDocument((state) => state.doc);
  const maps = sortedMaps(doc);
  const isReadOnly = !mayWrite(session);
  const close = () => frame.close(request);
  const go = (id: string) => {
    close();
    goToMap(session, id);
  };
  return (
    <Dialog
      title={text('app.maps')}
      closeLabel={text('app.close')}
      onClose={close}
      footer={
        <>
          <Button
            isDisabled={isReadOnly}
            onPress={() => {
              close();
              frame.open({ kind: 'ready' });
            }}
          >
            {text('ready.open')}
          </Button>
          <Button
            isDisabled={isReadOnly}
            onPress={() => {
              close();
              newMap(session);
            }}
          >
            {text('app.newMap')}
          </Button>
        </>
      }
    >
      <DataTable
        label={text('app.maps')}
        items={maps.map((map, index) => ({ id: map.id, map, index }))}
        empty={text('app.noMapText')}
        onOpen={go}
        columns={[
          { id: 'name', title: text('app.mapName'), cell: ({ map }) => map.name },
          {
            id: 'steps',
            title: text('app.mapStepsTitle'),
            isNumber: true,
            cell: ({ id }) => text('app.mapSteps', { n: mapContents(doc, id).steps.length }),
          },
          {
            id: 'do',
            title: text('app.mapDoTitle'),
            isNumber: true,
            // oxlint-disable-next-line react/no-unstable-nested-components -- called as a function, never mounted as a component
            cell: ({ id, index }) =>
              !isReadOnly && (
                <span className={styles['row']}>
                  <IconButton
                    icon={ArrowUp}
                    size="small"
                    label={text('app.moveMapLeft')}
                    isDisabled={index === 0}
                    onPress={() => moveMap(session, id, index - 1)}
                  />
                  <IconButton
                    icon={ArrowDown}
                    size="small"
                    label={text('app.moveMapRight')}
                    isDisabled={index === maps.length - 1}
                    onPress={() => moveMap(session, id, index + 1)}
                  />
                  <IconButton
                    icon={Copy}
                    size="small"
                    label={text('app.duplicateMap')}
                    onPress={() => copyMap(session, id)}
                  />
                  <IconButton
                    icon={Trash2}
                    size="small"
                    label={text('app.deleteMap')}
                    onPress={() => deleteMap(session, id)}
                  />
                </span>
              ),
          },
        ]}
      />
    </Dialog>
  );
}
