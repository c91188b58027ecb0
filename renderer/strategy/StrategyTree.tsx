import { Plus } from 'lucide-react';
import { useEffect, useMemo, useRef, useState, type KeyboardEvent, type RefObject } from 'react';
import { Collection, Tree, type Key } from 'react-aria-components';
import { useAnalysis, useDocument, useText, useView, useSession } from '../state/session.tsx';
import { Button } from '../ui/Button.tsx';
import styles from './strategy.module.css';
import { StrategyRow } from './StrategyRow.tsx';
import { strategyTree, type StrategyNode } from './strategyTree.ts';
import { useStrategyActions } from './useStrategyActions.ts';

/** The tree itself. Enter adds beside, Shift+Enter below, F2 renames in place, Alt with an arrow moves, Delete removes. */
export function StrategyTree() {
  const text = useText();
  const { view } = useSession();
  const doc = useDocument((state) => state.doc);
  const smart = useAnalysis((state) => state.analysis?.smart);
  const lit = useView((state) => state.lit);
  const selectedId = useView((state) => state.strategyId);
  const actions = useStrategyActions();
  const nodes = useMemo(() => strategyTree(doc), [doc]);
  const [collapsed, setCollapsed] = useState<ReadonlySet<Key>>(new Set());
  const namingId = useView((state) => state.strategyNamingId);
  const renamingId = namingId !== null && allIds(nodes).includes(namingId) ? namingId : null;
  const startNaming = (strategyNamingId: string | null) => view.setState({ strategyNamingId });
  // What is named is seen, also below a row that was closed; that one stays open then.
  const above = renamingId === null ? [] : idsAbove(nodes, renamingId);
  const isClosed = (id: Key) => collapsed.has(id) && !above.includes(String(id));
  const frame = useRef<HTMLDivElement>(null);

  const [waitsForName] = useState(renamingId !== null);
  // The press that brought the tree (a ready goal was taken) went with what was there before: the keys below mean the new row.
  useEffect(() => {
    const { strategyId } = view.getState();
    if (waitsForName || document.activeElement !== document.body || strategyId === null) return;
    focusRow(frame, strategyId);
  }, [view, waitsForName]);
  // A new row at the foot of a long tree is seen whole while its name is typed.
  useEffect(() => {
    if (renamingId !== null) showRow(frame, renamingId);
  }, [renamingId]);
  // Whoever leaves the tree in the middle of a name has named it.
  useEffect(() => () => view.setState({ strategyNamingId: null }), [view]);
  const onKeyDownCapture = (event: KeyboardEvent) => {
    if (renamingId !== null || selectedId === null || !isRow(event.target)) return;
    const act = keyAction(event, () => ({
      beside: () => void actions.addBeside(selectedId),
      below: () => void actions.addBelow(selectedId),
      rename: () => startNaming(selectedId),
      remove: () => actions.remove(selectedId),
      up: () => actions.move(selectedId, 'up'),
      down: () => actions.move(selectedId, 'down'),
    }));
    if (!act) return;
    event.preventDefault();
    event.stopPropagation();
    act();
  };

  const renderRow = (node: StrategyNode) => (
    <StrategyRow
      node={node}
      smart={node.kind === 'objective' ? (smart?.[node.id] ?? null) : null}
      isLit={lit === null || lit.ids.has(node.id)}
      isRenaming={renamingId === node.id}
      onRename={() => startNaming(node.id)}
      onAddBelow={() => void actions.addBelow(node.id)}
      onRenamed={(byKey) => {
        startNaming(null);
        setCollapsed(new Set([...collapsed].filter(isClosed)));
        if (byKey) focusRow(frame, node.id);
      }}
    >
      <Collection items={node.children} dependencies={[renamingId, lit, smart]}>
        {renderRow}
      </Collection>
    </StrategyRow>
  );
  return (
    <div ref={frame} className={styles['treeFrame']} onKeyDownCapture={onKeyDownCapture}>
      <header className={styles['treeHead']}>
        <Button icon={Plus} onPress={() => actions.addGoal()}>
          {text('strategy.addGoal')}
        </Button>
      </header>
      <Tree
        aria-label={text('strategy.tree')}
        className={styles['tree']!}
        items={nodes}
        dependencies={[renamingId, lit, smart]}
        selectionMode="single"
        selectionBehavior="replace"
        disallowEmptySelection
        keyboardNavigationBehavior="tab"
        selectedKeys={selectedId === null ? [] : [selectedId]}
        onSelectionChange={(keys) => {
          if (keys !== 'all') view.setState({ strategyId: String([...keys][0]) });
        }}
        expandedKeys={allIds(nodes).filter((id) => !isClosed(id))}
        onExpandedChange={(open) => setCollapsed(new Set(allIds(nodes).filter((id) => !open.has(id))))}
      >
        {renderRow}
      </Tree>
      <p className={styles['treeKeys']}>{text('strategy.treeKeys')}</p>
    </div>
  );
}

type Acts = { readonly [Name in 'beside' | 'below' | 'rename' | 'remove' | 'up' | 'down']: () => void };

function keyAction(event: KeyboardEvent, acts: () => Acts): (() => void) | null {
  const { beside, below, rename, remove, up, down } = acts();
  if (event.altKey) return event.key === 'ArrowUp' ? up : event.key === 'ArrowDown' ? down : null;
  if (event.ctrlKey || event.metaKey) return null;
  if (event.key === 'Enter') return event.shiftKey ? below : beside;
  if (event.key === 'F2') return rename;
  return event.key === 'Delete' ? remove : null;
}

/** In the next frame, when it stands. */
function focusRow(frame: RefObject<HTMLElement | null>, id: string): void {
  requestAnimationFrame(() => rowIn(frame, id)?.focus());
}

/** After the frame in which it takes the focus, which alone shows no more than the field. */
function showRow(frame: RefObject<HTMLElement | null>, id: string): void {
  requestAnimationFrame(() =>
    requestAnimationFrame(() => rowIn(frame, id)?.scrollIntoView({ block: 'nearest' })),
  );
}

const rowIn = ({ current }: RefObject<HTMLElement | null>, id: string): HTMLElement | null | undefined =>
  current?.querySelector<HTMLElement>(`[data-key="${CSS.escape(id)}"]`);

function isRow(target: EventTarget): boolean {
  return target instanceof HTMLElement && target.getAttribute('role') === 'row';
}

/** The rows in which this one lies, from the outermost. */
function idsAbove(nodes: readonly StrategyNode[], id: string): string[] {
  const holds = nodes.find((node) => allIds(node.children).includes(id));
  return holds ? [holds.id, ...idsAbove(holds.children, id)] : [];
}

function allIds(nodes: readonly StrategyNode[]): string[] {
  return nodes.flatMap((node) => [node.id, ...allIds(node.children)]);
}
