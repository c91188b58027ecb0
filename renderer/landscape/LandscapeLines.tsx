import { useText } from '../state/session.tsx';
import type { LandscapeScene } from './landscapeScene.ts';
import styles from './landscape.module.css';

interface LandscapeLinesProps {
  readonly scene: LandscapeScene;
  readonly selectedId: string | null;
  readonly onSelect: (id: string) => void;
  /** A line that is being drawn, as SVG path data. */
  readonly drawn: string | null;
}

/** What sets off what (full lines, with their names) and what does a part for what (broken ones). */
export function LandscapeLines({ scene, selectedId, onSelect, drawn }: LandscapeLinesProps) {
  const text = useText();
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
          data-type={link.type}
          data-selected={link.id === selectedId || undefined}
          onClick={() => link.type === 'flow' && onSelect(link.id)}
        >
          <path className={styles['catch']} d={line.d} />
          <path className={styles['stroke']} d={line.d} markerEnd="url(#landscape-arrow)" />
          {link.type === 'call' && <title>{text('landscape.calls', namesOf(scene, link))}</title>}
        </g>
      ))}
      {drawn !== null && <path className={styles['drawn']} d={drawn} />}
    </svg>
  );
}

/** The names on the lines stand above them as text of their own, so that they wrap and are never covered. */
export function LineNames({ scene }: { readonly scene: LandscapeScene }) {
  return (
    <div aria-hidden>
      {scene.lines.map(
        ({ link, line }) =>
          link.name !== '' && (
            <span
              key={link.id}
              className={styles['lineName']}
              style={{ left: line.label.x, top: line.label.y }}
            >
              {link.name}
            </span>
          ),
      )}
    </div>
  );
}

const namesOf = ({ maps }: LandscapeScene, { fromId, toId }: { fromId: string; toId: string }) => ({
  from: maps.find(({ id }) => id === fromId)?.name ?? '',
  to: maps.find(({ id }) => id === toId)?.name ?? '',
});
