import { ChevronRight } from 'lucide-react';
import type { ReactNode } from 'react';
import { Button, Collection, Tree, TreeItem, TreeItemContent, type Key } from 'react-aria-components';
import styles from './TreeList.module.css';

export interface TreeNode {
  readonly id: string;
  /** Read aloud and typed ahead to. */
  readonly text: string;
  readonly content: ReactNode;
  readonly children?: readonly TreeNode[];
}
export interface TreeListProps {
  readonly label: string;
  readonly nodes: readonly TreeNode[];
  readonly expanded: ReadonlySet<string>;
  readonly onExpand: (ids: ReadonlySet<string>) => void;
  readonly selectedId: string | null;
  readonly onSelect: (id: string | null) => void;
  readonly onOpen?: (id: string) => void;
  readonly empty?: ReactNode;
}

/** A tree walked by the arrow keys: right opens, left closes, typing jumps. */
export function TreeList(props: TreeListProps) {
  const { label, nodes, expanded, onExpand, selectedId, onSelect, onOpen, empty } = props;
  return (
    <Tree
      className={styles['tree']!}
      aria-label={label}
      items={nodes}
      selectionMode="single"
      selectionBehavior="replace"
      selectedKeys={selectedId === null ? [] : [selectedId]}
      onSelectionChange={(keys) => onSelect(keys === 'all' ? null : String([...keys][0] ?? '') || null)}
      expandedKeys={expanded as ReadonlySet<Key>}
      onExpandedChange={(keys) => onExpand(new Set([...keys].map(String)))}
      {...(onOpen ? { onAction: (key: Key) => onOpen(String(key)) } : {})}
      renderEmptyState={() => empty}
    >
      {(node) => <Branch node={node} />}
    </Tree>
  );
}

function Branch({ node }: { readonly node: TreeNode }) {
  return (
    <TreeItem id={node.id} textValue={node.text} className={styles['item']!}>
      <TreeItemContent>
        {({ hasChildItems, isExpanded, level }) => (
          <div className={styles['row']} style={{ paddingInlineStart: (level - 1) * 20 + 4 }}>
            <Button slot="chevron" className={styles['chevron']!} data-shown={hasChildItems || undefined}>
              <ChevronRight size={14} data-open={isExpanded || undefined} aria-hidden />
            </Button>
            {node.content}
          </div>
        )}
      </TreeItemContent>
      {node.children && <Collection items={node.children}>{(child) => <Branch node={child} />}</Collection>}
    </TreeItem>
  );
}
