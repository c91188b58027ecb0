import styles from '../landscape.module.css';
import type { BoardScene } from './placeBoard.ts';

interface BoardLinesProps {
  readonly scene: BoardScene;
  readonly selectedId: string | null;
  readonly onSelect: (id: string) => void;
  /** A line that is being drawn, as SVG path data. */
  readonly drawn: string | null;
  /** What a line says to who points at it. */
  readonly titleOf: (link: BoardScene['lines'][number]['link']) => string;
}

/** The lines between the cards, each in its look; all but calls can be selected. */
export function BoardLines({ scene, selectedId, onSelect, drawn, titleOf }: BoardLinesProps) {
  return (
    <svg className={styles['lines']} width={scene.width} height={scene.height} aria-hidden>
      <defs>
        <marker
          id="landscape-arrow"
          viewBox="0 0 8 8"
          refX="7"
          refY="4"
          markerWidth="8"
          markerHeight="8"
          orient="auto"
        >
          <path d="M0 0.5L8 4L0 7.5z" className={styles['arrow']} />
        </marker>
      </defs>
      {scene.lines.map(({ link, line }) => (
        <g
          key={link.id}
          className={styles['line']}
          data-look={link.look}
          data-selected={link.id === selectedId || undefined}
          onClick={() => link.look !== 'call' && onSelect(link.id)}
        >
          <path className={styles['catch']} d={line.d} />
          <path
            className={styles['stroke']}
            d={line.d}
            {...(isBothWays(link.look) ? {} : { markerEnd: 'url(#landscape-arrow)' })}
          />
          <title>{titleOf(link)}</title>
        </g>
      ))}
      {drawn !== null && <path className={styles['drawn']} d={drawn} />}
    </svg>
  );
}

/** A connection joins two systems; who began it does not matter. */
const isBothWays = (look: string): boolean => look === 'automatic' || look === 'file';

/** The names on the lines stand above them as text of their own, so that they wrap and are never covered. */
export function LineNames({ scene }: { readonly scene: BoardScene }) {
  return (
    <div aria-hidden>
      {scene.lines.map(
        ({ link, line }) =>
          link.name !== '' && (
            <span
              key={link.id}
              className={styles['lineName']}
              data-look={link.look}
              style={{ left: line.label.x, top: line.label.y }}
            >
              {link.name}
            </span>
          ),
      )}
    </div>
  );
}
