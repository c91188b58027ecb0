import type { ReactNode } from 'react';
import { Cell, Column, Row, Table, TableBody, TableHeader, type SortDescriptor } from 'react-aria-components';
import styles from './DataTable.module.css';

export interface DataColumn<Item> {
  readonly id: string;
  readonly title: string;
  readonly isNumber?: boolean;
  readonly isSortable?: boolean;
  /** The column that names the row for screen readers; the first one when none says so. */
  readonly isRowHeader?: boolean;
  readonly cell: (item: Item) => ReactNode;
}
export interface DataTableProps<Item extends { readonly id: string }> {
  readonly label: string;
  readonly columns: readonly DataColumn<Item>[];
  readonly items: readonly Item[];
  /** What stands in an empty table. */
  readonly empty?: ReactNode;
  readonly selectedId?: string | null;
  readonly onSelect?: (id: string | null) => void;
  /** Enter or a double click. */
  readonly onOpen?: (id: string) => void;
  readonly sort?: SortDescriptor;
  readonly onSort?: (sort: SortDescriptor) => void;
}

/** Rows with hairlines, figures to the right, one row selectable; the arrow keys walk it. */
export function DataTable<Item extends { readonly id: string }>(props: DataTableProps<Item>) {
  const { label, columns, items, empty, selectedId, onSelect, onOpen, sort, onSort } = props;
  const header = columns.find((column) => column.isRowHeader) ?? columns[0];
  return (
    <Table
      className={styles['table']!}
      aria-label={label}
      selectionMode={onSelect ? 'single' : 'none'}
      selectionBehavior="replace"
      {...(selectedId === undefined ? {} : { selectedKeys: selectedId === null ? [] : [selectedId] })}
      {...(onSelect
        ? {
            onSelectionChange: (keys) => onSelect(keys === 'all' ? null : String([...keys][0] ?? '') || null),
          }
        : {})}
      {...(onOpen ? { onRowAction: (key) => onOpen(String(key)) } : {})}
      {...(sort ? { sortDescriptor: sort } : {})}
      {...(onSort ? { onSortChange: onSort } : {})}
    >
      <TableHeader>
        {columns.map((column) => (
          <Column
            key={column.id}
            id={column.id}
            isRowHeader={column === header}
            allowsSorting={column.isSortable ?? false}
            className={`${styles['column']} ${column.isNumber ? styles['number'] : ''}`}
          >
            {({ sortDirection }) => (
              <>
                {column.title}
                {sortDirection && <span aria-hidden>{sortDirection === 'ascending' ? ' ↑' : ' ↓'}</span>}
              </>
            )}
          </Column>
        ))}
      </TableHeader>
      <TableBody
        items={items}
        renderEmptyState={() => <div className={styles['empty']}>{empty}</div>}
        dependencies={[columns]}
      >
        {(item) => (
          <Row id={item.id} className={styles['row']!}>
            {columns.map((column) => (
              <Cell
                key={column.id}
                className={`${styles['cell']} ${column.isNumber ? styles['number'] : ''}`}
              >
                {column.cell(item)}
              </Cell>
            ))}
          </Row>
        )}
      </TableBody>
    </Table>
  );
}
