import { FilePlus, Waypoints } from 'lucide-react';
import { callMap, callNewMap } from '../actions/maps/calls.ts';
import { sortedMaps } from '../actions/maps/sortedMaps.ts';
import type { CalledMap } from '../state/frameStore.ts';
import { useDocument, useSession } from '../state/session.tsx';
import { Chooser } from './Chooser.tsx';

const NEW = 'new';

/** A call whose map is missing: one of the others is chosen, or a new one is made. */
export function CalledDialog({ request }: { readonly request: CalledMap }) {
  const session = useSession();
  const { frame, text } = session;
  const doc = useDocument((state) => state.doc);
  const step = doc.step[request.stepId];
  const name = step?.name.trim() || text('inspector.stepType.call');
  const others = sortedMaps(doc).filter((map) => map.id !== step?.mapId);
  const items = [
    { id: NEW, label: text('canvas.called.new', { name }), icon: FilePlus },
    ...others.map((map) => ({ id: map.id as string, label: map.name, icon: Waypoints })),
  ];
  const label = step?.calledElement
    ? text('canvas.called.missing', { name, element: step.calledElement })
    : text('canvas.called.which', { name });
  return (
    <Chooser
      label={label}
      isLabelShown
      placeholder={text('canvas.called.hint')}
      nothing={text('canvas.called.nothing')}
      items={items}
      onChoose={(id) =>
        id === NEW ? callNewMap(session, request.stepId) : callMap(session, request.stepId, id)
      }
      onClose={() => frame.close(request)}
    />
  );
}
