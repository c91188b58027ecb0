import { useCallback, useMemo, useState } from 'react';
import type { RoleLandscape } from '../../../shared/engine/index.ts';
import { useSpeaker } from '../../fields/useSpeaker.ts';
import { useSession, useText } from '../../state/session.tsx';
import { Board } from '../board/Board.tsx';
import { placeBoard, type BoardLink } from '../board/placeBoard.ts';
import styles from '../landscape.module.css';
import { LandscapeHead } from '../LandscapeHead.tsx';
import { WayChoice, type Way } from '../WayChoice.tsx';
import { RoleCard } from './RoleCard.tsx';
import { RolesList } from './RolesList.tsx';
import { useRoles } from './useRoles.ts';

const CARD_HEIGHT = 118;

/** The roles of the business: how many people, how busy, who hands work to whom, what would be taken off them. */
export function RolesLandscape() {
  const text = useText();
  const [way, setWay] = useState<Way>('picture');
  const landscape = useRoles();
  return (
    <div className={styles['landscape']}>
      <LandscapeHead>
        <WayChoice way={way} onChange={setWay} />
      </LandscapeHead>
      <div className={styles['scroll']}>
        {landscape?.roles.length === 0 && <p className={styles['hint']}>{text('roles.none')}</p>}
        {landscape && landscape.roles.length > 0 && way === 'picture' && <RoleBoard landscape={landscape} />}
        {landscape && landscape.roles.length > 0 && way === 'list' && <RolesList landscape={landscape} />}
      </div>
    </div>
  );
}

function RoleBoard({ landscape: { roles, handovers } }: { readonly landscape: RoleLandscape }) {
  const session = useSession();
  const text = useText();
  const speaker = useSpeaker();
  const scene = useMemo(
    () =>
      placeBoard(
        roles.map(({ role }) => role.id),
        handovers.map(({ id, fromId, toId, perMonth }): BoardLink => ({
          type: 'flow',
          look: 'handover',
          id,
          fromId,
          toId,
          name: text('roles.times', { times: speaker.number(perMonth, 2) }),
        })),
        CARD_HEIGHT,
      ),
    [roles, handovers, text, speaker],
  );
  const byId = new Map(roles.map((view) => [view.role.id as string, view]));
  const nameOf = (id: string) => byId.get(id)?.role.name ?? '';
  const open = useCallback(
    (id: string) => session.view.setState({ selection: [id], isInspectorOpen: true }),
    [session],
  );
  return (
    <Board
      scene={scene}
      ids={roles.map(({ role }) => role.id)}
      label={text('roles.cards')}
      titleOf={({ fromId, toId, name }) =>
        text('roles.handover', { from: nameOf(fromId), to: nameOf(toId), times: name })
      }
      onOpen={open}
      renderCard={(place) => <RoleCard key={place.id} {...place} view={byId.get(place.id)!} />}
    />
  );
}
