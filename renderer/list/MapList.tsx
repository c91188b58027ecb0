import { Fragment, useCallback, useEffect, useLayoutEffect, useMemo, useRef, useState } from 'react';
import { useStore } from 'zustand';
import { mapContents, type Doc, type Mark, type Point } from '../../shared/model/index.ts';
import {
  columns,
  lineAfter,
  noCells,
  outlineOf,
  rowsOf,
  type Row,
  type Rows,
} from '../../shared/outline/index.ts';
import { runAction } from '../actions/action.ts';
import { useAnalysis, useDocument, useFrame, useSession, useText, useView } from '../state/session.tsx';
import { sparkOf } from '../state/sparkOf.ts';
import { CellEditor } from './CellEditor.tsx';
import { headWidths, useColumnWidths, widthsOf } from './columnWidths.ts';
import { Line, OPEN_LINE } from './Line.tsx';
import { LineError } from './LineError.tsx';
import { lineWords, type LineWords } from './lineWords.ts';
import { createListDesk, DRAFT, type ListDesk } from './listDesk.ts';
import styles from './list.module.css';
import { ListFoot } from './ListFoot.tsx';
import { MarkMenu, marks } from './MarkMenu.tsx';
import { useWindowed } from './useWindowed.ts';

/** Height of a line in rem. */
const LINE = 1.875;

/** The steps of a map, line by line, to read and to type. */
export function MapList({ mapId, onLeave }: { readonly mapId: string; readonly onLeave: () => void }) {
  const session = useSession();
  const text = useText();
  const [desk] = useState(() => createListDesk(session, mapId));
  const rows = useRows(mapId);
  const { active, draft } = useStore(desk.store);
  const name = useDocument(({ doc }) => doc.map[mapId]?.name ?? '');
  const box = useRef<HTMLDivElement>(null);
  const scale = useFrame((state) => state.settings.textScale);
  const height = Math.round(LINE * 16 * Math.min(1.5, Math.max(1, scale || 1)));
  const { document } = session;
  const lines = useMemo(() => withDraft(document.getState().doc, rows, draft), [document, rows, draft]);
  const [from, to] = useWindowed(box, lines.length, height);
  const at = lines.findIndex((line) => line.key === active.key);

  const selection = useFollowedSelection(desk);
  const chosen = useMemo(() => new Set(draft ? [] : selection), [draft, selection]);
  useLayoutEffect(() => keepInSight(box.current, at, height), [at, height]);
  useEffect(() => {
    // What was selected elsewhere is where typing goes on; the focus comes along unless a name is being typed on the map.
    if (session.view.getState().renamingId === null)
      desk.store.setState(({ visit }) => ({ visit: visit + 1, hasFocus: true }));
  }, [desk, session]);
  const onVisit = useCallback(
    (key: string, column: (typeof columns)[number], isRange: boolean) => {
      const typed = box.current?.querySelector('textarea')?.value ?? '';
      if (isRange) desk.several.extendTo(typed, key);
      else desk.visit(key, column);
    },
    [desk],
  );

  const [menuAt, setMenuAt] = useState<Point | null>(null);
  const onMark = useCallback(
    (client: Point) => {
      const corner = box.current?.parentElement?.getBoundingClientRect();
      if (corner && marks.some((action) => action.enabled(session)))
        setMenuAt({ x: client.x - corner.left, y: client.y - corner.top });
    },
    [session],
  );

  const shown = lines.slice(from, to).map((line, index) => ({ line, index: from + index }));
  // The line with the cursor stays, so that scrolling away from it does not take the focus.
  const isAway = at !== -1 && (at < from || at >= to);
  if (isAway) shown.push({ line: lines[at]!, index: at });
  const doc = useDocument((state) => state.doc);
  const head = useMemo(() => headWidths((column) => text(`list.column.${column}`)), [text]);
  const inSight = useMemo(
    () =>
      lines
        .slice(from, to)
        .flatMap(({ row, depth }) => (row ? [widthsOf(lineWords(doc, row, text), depth)] : [])),
    [lines, from, to, doc, text],
  );
  useColumnWidths(box, head, inSight);
  return (
    <div className={styles['list']}>
      <div
        ref={box}
        className={styles['grid']}
        role="treegrid"
        aria-label={`${text('list.title')}: ${name}`}
        aria-description={text('list.help')}
        aria-rowcount={lines.length + 1}
        aria-colcount={columns.length}
        aria-multiselectable
      >
        <div role="rowgroup" className={styles['head']}>
          <div role="row" className={styles['headRow']} aria-rowindex={1}>
            {columns.map((column, index) => (
              <div
                key={column}
                role="columnheader"
                className={`${styles['cell']} ${styles[column] ?? ''}`}
                aria-colindex={index + 1}
              >
                {text(`list.column.${column}`)}
              </div>
            ))}
          </div>
        </div>
        <div
          role="rowgroup"
          className={styles['rows']}
          style={{ minHeight: lines.length * height, paddingTop: from * height }}
        >
          {shown.map(({ line, index }) => (
            <Fragment key={line.key}>
              <LineOf
                {...{ desk, line, index, onVisit, onLeave, onMark }}
                count={lines.length}
                top={isAway && index === at ? index * height : null}
                isChosen={line.row !== null && chosen.has(line.row.id)}
                activeColumn={line.key === active.key ? active.column : null}
              />
              {index === at && <LineError desk={desk} lineKey={line.key} />}
            </Fragment>
          ))}
        </div>
      </div>
      {menuAt && (
        <MarkMenu
          at={menuAt}
          onClose={(chosen) => {
            setMenuAt(null);
            // The menu holds the focus until it is gone, and gives it back in the frame after.
            const goOn = () => {
              if (chosen) runAction(chosen, session);
              desk.store.setState(({ visit }) => ({ visit: visit + 1, hasFocus: true }));
            };
            requestAnimationFrame(() => requestAnimationFrame(goOn));
          }}
        />
      )}
      <ListFoot desk={desk} rows={rows} />
    </div>
  );
}

type Shown = Pick<Row, 'key' | 'depth' | 'isBack'> & { readonly row: Row | null };

function withDraft(
  doc: Doc,
  rows: Rows,
  draft: ReturnType<ListDesk['store']['getState']>['draft'],
): readonly Shown[] {
  const lines: Shown[] = rows.list.map((row) => ({
    key: row.key,
    depth: row.depth,
    isBack: row.isBack,
    row,
  }));
  if (draft)
    lines.splice(lineAfter(doc, rows, draft.afterKey, draft.depth), 0, {
      key: DRAFT,
      depth: draft.depth,
      isBack: false,
      row: null,
    });
  return lines;
}

/** The lines of a map; told again only when something that is told has changed. */
function useRows(mapId: string): Rows {
  const step = useDocument(({ doc }) => doc.step);
  const event = useDocument(({ doc }) => doc.event);
  const gateway = useDocument(({ doc }) => doc.gateway);
  const flow = useDocument(({ doc }) => doc.flow);
  const pool = useDocument(({ doc }) => doc.pool);
  const { document } = useSession();
  return useMemo(
    () => rowsOf(outlineOf({ ...document.getState().doc, step, event, gateway, flow, pool }, mapId)),
    [document, step, event, gateway, flow, pool, mapId],
  );
}

/** What is selected on the map is where the cursor is, and the other way round. */
function useFollowedSelection(desk: ListDesk): readonly string[] {
  const selection = useView((state) => state.selection);
  useEffect(() => desk.follow(selection), [desk, selection]);
  return selection;
}

/** The line with the cursor, however high its words make it, is between the head and the foot of the box. */
function keepInSight(box: HTMLElement | null, at: number, height: number): void {
  if (!box || at === -1) return;
  const top = at * height;
  const bottom = top + Math.max(height, box.querySelector<HTMLElement>(OPEN_LINE)?.offsetHeight ?? 0);
  const room = box.clientHeight - height;
  if (top < box.scrollTop) box.scrollTop = top;
  else if (bottom > box.scrollTop + room) box.scrollTop = bottom - room;
}

interface LineOfProps {
  readonly desk: ListDesk;
  readonly line: Shown;
  readonly index: number;
  readonly count: number;
  /** In px, for a line that is not among those in sight. */
  readonly top: number | null;
  readonly isChosen: boolean;
  readonly activeColumn: (typeof columns)[number] | null;
  readonly onVisit: (key: string, column: (typeof columns)[number], isRange: boolean) => void;
  readonly onLeave: () => void;
  readonly onMark: (client: Point) => void;
}

const NONE: readonly Mark[] = [];
const blankLine: LineWords = {
  cells: noCells,
  before: '',
  unnamed: '',
  after: '',
  sign: 'step',
  isStep: true,
};

function LineOf({ desk, line, index, count, top, isChosen, activeColumn, ...rest }: LineOfProps) {
  const { onVisit, onLeave, onMark } = rest;
  const text = useText();
  const visit = useStore(desk.store, (state) => (line.row ? 0 : state.visit));
  const { row } = line;
  const doc = useDocument((state) => state.doc);
  const isReadOnly = useDocument(({ file }) => file?.readOnlyBecause !== null);
  const words = row ? lineWords(doc, row, text) : blankLine;
  const marks = row
    ? mapContents(doc, desk.rows().outline.mapId).marks.filter(
        (mark) => mark.targetId === row.id && !mark.isSettled,
      )
    : NONE;
  const spark = useAnalysis(({ analysis }) => (row && words.isStep ? sparkOf(analysis, row.id) : null));
  const column = activeColumn === null ? '' : text(`list.column.${activeColumn}`);
  const place = { column, n: index + 1, of: count };
  const label = !row
    ? text('list.new', { column })
    : activeColumn === 'what'
      ? [text('list.cell', place), words.before || words.unnamed].filter(Boolean).join(', ')
      : text('list.cellOf', { ...place, what: words.cells.what || words.unnamed });
  return (
    <Line
      rowKey={line.key}
      index={index}
      depth={line.depth}
      top={top}
      words={words}
      marks={marks.length === 0 ? NONE : marks}
      isSelected={isChosen || activeColumn !== null}
      isBack={line.isBack}
      spark={spark}
      onVisit={onVisit}
      onMark={(key, client) => {
        if (!isChosen) onVisit(key, 'what', false);
        onMark(client);
      }}
      editor={
        activeColumn === null
          ? null
          : {
              column: activeColumn,
              node: (
                <CellEditor
                  // A line that is begun anew is empty again.
                  key={`${line.key} ${activeColumn} ${row ? '' : visit}`}
                  desk={desk}
                  column={activeColumn}
                  words={words.cells[activeColumn]}
                  label={label}
                  placeholder={
                    activeColumn === 'what'
                      ? row
                        ? words.unnamed || text('list.say.what')
                        : text(count === 1 ? 'list.say.first' : 'list.say.next')
                      : ''
                  }
                  isReadOnly={isReadOnly}
                  onLeave={onLeave}
                  onMark={(field) => {
                    const { left, bottom } = field.getBoundingClientRect();
                    if (row) onMark({ x: left, y: bottom });
                  }}
                />
              ),
            }
      }
    />
  );
}
