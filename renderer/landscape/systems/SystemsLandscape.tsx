import { useCallback, useMemo, useState } from 'react';
import type { SystemLandscape } from '../../../shared/engine/index.ts';
import { mayWrite } from '../../actions/action.ts';
import { connectSystems, removeOnLandscape } from '../../actions/landscape.ts';
import { useDocument, useSession, useText } from '../../state/session.tsx';
import { Board } from '../board/Board.tsx';
import { placeBoard, type BoardLink } from '../board/placeBoard.ts';
import styles from '../landscape.module.css';
import { LandscapeHead } from '../LandscapeHead.tsx';
import { WayChoice, type Way } from '../WayChoice.tsx';
import { SystemCard } from './SystemCard.tsx';
import { SystemKey } from './SystemKey.tsx';
import { SystemsList } from './SystemsList.tsx';
import { useSystems } from './useSystems.ts';

const CARD_HEIGHT = 118;

/** The systems of the business: what they cost, what is kept in them, what is connected and what is typed over by hand. */
export function SystemsLandscape() {
  const session = useSession();
  const text = useText();
  const isReadOnly = useDocument(() => !mayWrite(session));
  const [way, setWay] = useState<Way>('picture');
  const systems = useSystems();
  return (
    <div className={styles['landscape']}>
      <LandscapeHead>
        <WayChoice way={way} onChange={setWay} />
      </LandscapeHead>
      <div
        className={styles['scroll']}
        onKeyDown={(event) => {
          if ((event.key === 'Delete' || event.key === 'Backspace') && !isReadOnly)
            removeOnLandscape(session);
        }}
      >
        {systems?.systems.length === 0 && <p className={styles['hint']}>{text('systems.none')}</p>}
        {systems && systems.systems.length > 0 && way === 'picture' && <SystemBoard landscape={systems} />}
        {systems && systems.systems.length > 0 && way === 'list' && <SystemsList landscape={systems} />}
      </div>
      {systems && systems.systems.length > 0 && way === 'picture' && <SystemKey />}
    </div>
  );
}

function SystemBoard({ landscape }: { readonly landscape: SystemLandscape }) {
  const session = useSession();
  const text = useText();
  const isReadOnly = useDocument(() => !mayWrite(session));
  const { systems } = landscape;
  const scene = useMemo(
    () =>
      placeBoard(
        systems.map(({ system }) => system.id),
        linksOf(landscape, (n) => text('systems.typedLine', { n })),
        CARD_HEIGHT,
      ),
    [landscape, systems, text],
  );
  const byId = new Map(systems.map((view) => [view.system.id as string, view]));
  const nameOf = (id: string) => byId.get(id)?.system.name ?? '';
  const open = useCallback(
    (id: string) => session.view.setState({ selection: [id], isInspectorOpen: true }),
    [session],
  );
  const link = useCallback(
    (fromId: string, toId: string) => {
      const { system } = session.document.getState().doc;
      const names = { from: system[fromId]?.name ?? '', to: system[toId]?.name ?? '' };
      return connectSystems(session, fromId, toId) === null
        ? null
        : session.text('systems.say.linked', names);
    },
    [session],
  );
  return (
    <Board
      scene={scene}
      ids={systems.map(({ system }) => system.id)}
      label={text('systems.cards')}
      titleOf={({ look, fromId, toId }) =>
        text(`systems.line.${look as 'automatic' | 'file' | 'typed'}`, {
          from: nameOf(fromId),
          to: nameOf(toId),
        })
      }
      onOpen={open}
      onLink={isReadOnly ? undefined : link}
      sayLinking={(id) => text('systems.say.connecting', { name: nameOf(id) })}
      renderCard={(place) => <SystemCard key={place.id} {...place} view={byId.get(place.id)!} />}
    />
  );
}

/** Connections, and what is typed over where there is none. */
function linksOf({ integrations, typedWays }: SystemLandscape, sayTyped: (n: number) => string): BoardLink[] {
  return [
    ...integrations.map(({ id, systemId, otherSystemId, kind }): BoardLink => ({
      type: 'flow',
      look: kind,
      id,
      fromId: systemId,
      toId: otherSystemId,
      name: '',
    })),
    ...typedWays.map(({ id, fromId, toId, typed }): BoardLink => ({
      type: 'flow',
      look: 'typed',
      id,
      fromId,
      toId,
      name: sayTyped(Math.round(typed.reduce((sum, { runsPerMonth }) => sum + runsPerMonth, 0))),
    })),
  ];
}
