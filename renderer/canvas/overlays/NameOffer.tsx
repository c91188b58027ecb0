/** While something is named: what the business has already by that kind. Arrows choose, Enter or a click takes. */
import styles from './overlays.module.css';

const MOST = 6;

/** A role, data object or system by its name. */
export interface Offered {
  readonly id: string;
  readonly name: string;
  readonly department?: string;
}

/** Names that begin with what is typed, then those that hold it; all of them while nothing is typed. */
export function offersFor(known: readonly Offered[], typed: string): readonly Offered[] {
  const wanted = typed.trim().toLocaleLowerCase();
  const rank = ({ name }: Offered) => {
    const own = name.toLocaleLowerCase();
    if (own === wanted) return 3;
    return own.startsWith(wanted) ? 0 : own.includes(wanted) ? 1 : 3;
  };
  return known
    .filter((each) => each.name.trim() !== '' && rank(each) < 3)
    .toSorted((a, b) => rank(a) - rank(b) || a.name.localeCompare(b.name))
    .slice(0, MOST);
}

interface Props {
  readonly id: string;
  readonly label: string;
  readonly offers: readonly Offered[];
  readonly chosen: number;
  /** Over the field, where there is no room below it. */
  readonly isAbove: boolean;
  readonly onTake: (offer: Offered) => void;
}

export function NameOffer({ id, label, offers, chosen, isAbove, onTake }: Props) {
  if (offers.length === 0) return null;
  return (
    <ul
      id={id}
      data-canvas-tool
      className={`${styles['offers']} nopan nowheel`}
      data-above={isAbove || undefined}
      role="listbox"
      aria-label={label}
    >
      {offers.map((offer, index) => (
        <li
          key={offer.id}
          id={`${id} ${offer.id}`}
          role="option"
          aria-selected={index === chosen}
          className={styles['offer']}
          // Before the field loses the focus, which would take what is typed.
          onPointerDown={(event) => {
            event.preventDefault();
            onTake(offer);
          }}
        >
          <span>{offer.name}</span>
          {offer.department && <small>{offer.department}</small>}
        </li>
      ))}
    </ul>
  );
}
