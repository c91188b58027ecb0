import {
  ArrowDownRight,
  Circle,
  CircleDot,
  Columns3,
  CornerLeftUp,
  Diamond,
  GitBranch,
  Sparkle,
  SquarePlus,
  type LucideIcon,
} from 'lucide-react';
import type { ReactNode } from 'react';
import type { Mark } from '../../shared/model/index.ts';
import { columns, type Column } from '../../shared/outline/index.ts';
import { markIcons } from '../actions/map/markKinds.ts';
import { useSession, useText } from '../state/session.tsx';
import type { SparkValue } from '../state/sparkOf.ts';
import type { LineWords } from './lineWords.ts';
import styles from './list.module.css';

const signs: { readonly [S in LineWords['sign']]: LucideIcon | null } = {
  step: null,
  start: Circle,
  end: CircleDot,
  event: CircleDot,
  decision: Diamond,
  parallel: SquarePlus,
  way: GitBranch,
  jump: CornerLeftUp,
  pool: Columns3,
};

export interface LineProps {
  readonly rowKey: string;
  readonly index: number;
  readonly depth: number;
  /** In px, for a line that is not among those in sight. */
  readonly top: number | null;
  readonly words: LineWords;
  readonly marks: readonly Mark[];
  readonly spark: SparkValue | null;
  readonly isSelected: boolean;
  readonly isBack: boolean;
  /** The editor, in the cell of this column. */
  readonly editor: { readonly column: Column; readonly node: ReactNode } | null;
  readonly onVisit: (key: string, column: Column, isRange: boolean) => void;
  /** A right click: the marks are offered at this place of the window. */
  readonly onMark: (key: string, client: { readonly x: number; readonly y: number }) => void;
}

/** The line with the cursor. */
export const OPEN_LINE = '[data-open]';

/** One line: its cells as text, one of them perhaps as a field; then all of its words are seen. */
export function Line({
  rowKey,
  index,
  depth,
  top,
  words,
  marks,
  spark,
  isSelected,
  isBack,
  editor,
  onVisit,
  onMark,
}: LineProps) {
  const sign = words.sign === 'jump' && !isBack ? ArrowDownRight : signs[words.sign];
  return (
    <div
      role="row"
      className={`${styles['row']} ${isSelected ? styles['selected'] : ''} ${styles[words.sign] ?? ''}`}
      style={top === null ? undefined : { position: 'absolute', top }}
      data-open={editor !== null || undefined}
      aria-rowindex={index + 2}
      aria-level={depth + 1}
      aria-selected={isSelected}
      onContextMenu={(event) => {
        // In the field it is the field's.
        if (event.target instanceof HTMLTextAreaElement) return;
        event.preventDefault();
        onMark(rowKey, { x: event.clientX, y: event.clientY });
      }}
    >
      {columns.map((column, at) => (
        <div
          key={column}
          role="gridcell"
          className={`${styles['cell']} ${styles[column] ?? ''}`}
          aria-colindex={at + 1}
          onPointerDown={(event) => {
            if (editor?.column === column || event.button !== 0) return;
            event.preventDefault();
            onVisit(rowKey, column, event.shiftKey);
          }}
        >
          {column === 'what' ? (
            <What
              depth={depth}
              sign={sign}
              words={words}
              marks={marks}
              spark={spark}
              editor={editor?.column === column ? editor.node : null}
            />
          ) : editor?.column === column ? (
            editor.node
          ) : (
            <span className={styles['text']} dir="auto">
              {words.cells[column]}
            </span>
          )}
        </div>
      ))}
    </div>
  );
}

interface WhatProps {
  readonly depth: number;
  readonly sign: LucideIcon | null;
  readonly words: LineWords;
  readonly marks: readonly Mark[];
  readonly spark: SparkValue | null;
  readonly editor: ReactNode;
}

const DEEPEST_SHOWN = 12;

function What({ depth, sign: Sign, words, marks, spark, editor }: WhatProps) {
  const name = words.cells.what;
  return (
    <span className={styles['indent']} style={{ paddingInlineStart: Math.min(depth, DEEPEST_SHOWN) * 16 }}>
      {Sign && <Sign className={styles['sign']} size={13} strokeWidth={1.8} aria-hidden />}
      {words.before !== '' && <span className={styles['quiet']}>{words.before}</span>}
      {editor ?? (
        <span className={name === '' ? styles['quiet'] : styles['text']} dir="auto">
          {name === '' ? words.unnamed : name}
        </span>
      )}
      {words.after !== '' && <span className={styles['quiet']}>{words.after}</span>}
      {marks.slice(0, 3).map((mark) => (
        <MarkIcon key={mark.id} mark={mark} />
      ))}
      {spark && <Spark spark={spark} />}
    </span>
  );
}

/** The best candidate of a step, as on the map: its priority. A press opens the inspector, which tells more. */
function Spark({ spark: { priority, label } }: { readonly spark: SparkValue }) {
  const { text, view } = useSession();
  const said = text('list.candidate', { label: text(`insights.label.${label}`), priority });
  return (
    <span
      className={styles['spark']}
      role="img"
      aria-label={said}
      title={said}
      onPointerDown={() => view.setState({ isInspectorOpen: true })}
    >
      <Sparkle size={11} strokeWidth={2.5} aria-hidden />
      {priority}
    </span>
  );
}

/** A mark as its icon alone: there is no room for words, so they are said and shown on hover. */
function MarkIcon({ mark }: { readonly mark: Mark }) {
  const text = useText();
  const Icon = markIcons[mark.type];
  const word = mark.waste === null ? text(`marks.type.${mark.type}`) : text(`marks.waste.${mark.waste}`);
  return (
    <span
      className={styles['mark']}
      role="img"
      aria-label={word}
      title={word}
      style={{ color: `var(--mark-${mark.type})` }}
    >
      <Icon size={13} strokeWidth={2} aria-hidden />
    </span>
  );
}
