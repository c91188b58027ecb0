import { ChevronRight, Compass, Flag, Gauge, MoreHorizontal, Plus } from 'lucide-react';
import type { ReactNode } from 'react';
import { Button, TreeItem, TreeItemContent } from 'react-aria-components';
import type { SmartResult } from '../../shared/engine/index.ts';
import { TextEdit } from '../fields/TextEdit.tsx';
import { useSession } from '../state/session.tsx';
import { Badge } from '../ui/Badge.tsx';
import { IconButton } from '../ui/IconButton.tsx';
import { MenuButton } from '../ui/Menu.tsx';
import { showServed } from './showServed.ts';
import styles from './strategy.module.css';
import type { StrategyKind, StrategyNode } from './strategyTree.ts';
import { useStrategyActions } from './useStrategyActions.ts';

const verdictTone = { smart: 'good', nearly: 'warning', not: 'plain' } as const;
const icons = { goal: Compass, objective: Flag, kpi: Gauge } as const;

interface StrategyRowProps {
  readonly node: StrategyNode;
  readonly smart: SmartResult | null;
  readonly isLit: boolean;
  readonly isRenaming: boolean;
  readonly onRename: () => void;
  readonly onAddBelow: () => void;
  /** `byKey`: the name was ended at the keyboard, so that focus goes back to the row. */
  readonly onRenamed: (byKey: boolean) => void;
  readonly children: ReactNode;
}

export function StrategyRow({
  node,
  smart,
  isLit,
  isRenaming,
  onRename,
  onAddBelow,
  onRenamed,
  children,
}: StrategyRowProps) {
  const { text } = useSession();
  const name = node.record.title || text('strategy.unnamed');
  const isRetired = node.kind === 'goal' && node.record.isRetired;
  return (
    <TreeItem
      id={node.id}
      textValue={name}
      aria-label={`${text(`strategy.kind.${node.kind}`)}: ${name}`}
      className={styles['row']!}
      data-lit={isLit}
      data-kind={node.kind}
    >
      <TreeItemContent>
        {({ hasChildItems, level }) => (
          <div className={styles['rowLine']} style={{ paddingInlineStart: (level - 1) * 20 }}>
            {hasChildItems ? (
              <Button slot="chevron" className={styles['chevron']!}>
                <ChevronRight size={14} aria-hidden />
              </Button>
            ) : (
              <span className={styles['chevron']} />
            )}
            <KindIcon kind={node.kind} />
            {isRenaming ? (
              <NameInPlace node={node} onRenamed={onRenamed} />
            ) : (
              <span
                className={styles['rowName']}
                data-unnamed={node.record.title === ''}
                onDoubleClick={onRename}
              >
                {name}
              </span>
            )}
            {isRetired && <Badge>{text('strategy.retired')}</Badge>}
            {!isRenaming && (
              <RowButtons node={node} name={name} onRename={onRename} onAddBelow={onAddBelow} />
            )}
            {smart && !isRenaming && (
              <Badge tone={verdictTone[smart.verdict]}>
                {text('strategy.smart', { score: smart.total })}
              </Badge>
            )}
          </div>
        )}
      </TreeItemContent>
      {children}
    </TreeItem>
  );
}

export function KindIcon({ kind }: { kind: StrategyKind }) {
  const { text } = useSession();
  const Icon = icons[kind];
  return (
    <Icon className={styles['kindIcon']} size={16} role="img" aria-label={text(`strategy.kind.${kind}`)} />
  );
}

function NameInPlace({ node, onRenamed }: { node: StrategyNode; onRenamed: (byKey: boolean) => void }) {
  const { text, document } = useSession();
  const actions = useStrategyActions();
  return (
    <div
      className={styles['nameInPlace']}
      onBlur={() => onRenamed(false)}
      onKeyDown={(event) => {
        event.stopPropagation();
        if (event.key === 'Escape') {
          document.cancelGesture();
          onRenamed(true);
        }
      }}
    >
      <TextEdit
        label={text('strategy.name')}
        isLabelHidden
        autoFocus
        value={node.record.title}
        onEdit={(title, gesture) => actions.rename(node.id, title, gesture)}
        onEnter={() => onRenamed(true)}
      />
    </div>
  );
}

type RowButtonsProps = Pick<StrategyRowProps, 'node' | 'onRename' | 'onAddBelow'> & { readonly name: string };

function RowButtons({ node, name, onRename, onAddBelow }: RowButtonsProps) {
  const session = useSession();
  const { text } = session;
  const actions = useStrategyActions();
  const entries = [
    {
      id: 'show',
      label: text('strategy.showOnMap'),
      run: () => void showServed(session, node.kind, node.id),
    },
    { id: 'rename', label: text('strategy.rename'), shortcut: 'F2', run: onRename },
    {
      id: 'up',
      label: text('strategy.moveUp'),
      shortcut: 'Alt+ArrowUp',
      run: () => actions.move(node.id, 'up'),
    },
    {
      id: 'down',
      label: text('strategy.moveDown'),
      shortcut: 'Alt+ArrowDown',
      run: () => actions.move(node.id, 'down'),
    },
    { id: 'remove', label: text('strategy.remove'), shortcut: 'Delete', run: () => actions.remove(node.id) },
  ];
  return (
    <span className={styles['rowButtons']}>
      {node.kind !== 'kpi' && (
        <IconButton
          icon={Plus}
          size="small"
          label={text(node.kind === 'goal' ? 'strategy.addObjectiveTo' : 'strategy.addKpiTo', { name })}
          onPress={onAddBelow}
        />
      )}
      <MenuButton
        label={text('strategy.more', { name })}
        groups={[{ id: 'all', entries }]}
        placement="bottom end"
      >
        <IconButton icon={MoreHorizontal} size="small" label={text('strategy.more', { name })} />
      </MenuButton>
    </span>
  );
}
