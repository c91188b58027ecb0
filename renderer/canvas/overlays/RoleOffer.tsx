/** While a lane is named: the roles that the business has already. Arrows choose, Enter or a click takes. */
import type { Role } from '../../../shared/model/index.ts';
import styles from './overlays.module.css';

const MOST = 6;

/** Roles that begin with what is typed, then those that hold it; all of them while nothing is typed. */
export function rolesFor(roles: readonly Role[], typed: string): readonly Role[] {
  const wanted = typed.trim().toLocaleLowerCase();
  const rank = ({ name }: Role) => {
    const own = name.toLocaleLowerCase();
    if (own === wanted) return 3;
    return own.startsWith(wanted) ? 0 : own.includes(wanted) ? 1 : 3;
  };
  return roles
    .filter((role) => role.name.trim() !== '' && rank(role) < 3)
    .toSorted((a, b) => rank(a) - rank(b) || a.name.localeCompare(b.name))
    .slice(0, MOST);
}

interface Props {
  readonly id: string;
  readonly label: string;
  readonly roles: readonly Role[];
  readonly chosen: number;
  /** Over the field, where there is no room below it. */
  readonly isAbove: boolean;
  readonly onTake: (role: Role) => void;
}

export function RoleOffer({ id, label, roles, chosen, isAbove, onTake }: Props) {
  if (roles.length === 0) return null;
  return (
    <ul
      id={id}
      data-canvas-tool
      className={`${styles['roles']} nopan nowheel`}
      data-above={isAbove || undefined}
      role="listbox"
      aria-label={label}
    >
      {roles.map((role, index) => (
        <li
          key={role.id}
          id={`${id} ${role.id}`}
          role="option"
          aria-selected={index === chosen}
          className={styles['role']}
          // Before the field loses the focus, which would take what is typed.
          onPointerDown={(event) => {
            event.preventDefault();
            onTake(role);
          }}
        >
          <span>{role.name}</span>
          {role.department !== '' && <small>{role.department}</small>}
        </li>
      ))}
    </ul>
  );
}
