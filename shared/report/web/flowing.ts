import type { Markup } from '../../diagram/index.ts';
import { lineOf } from './webSection.ts';

/**
 * A tree made for paper of one width as a page of any width shows it: lines end where the window ends, and each cell of a table says of which
 * column it is, for where there is no room for columns. Roles keep a table a table there. Ids of a file are nobody's business.
 */
export function flowing(node: Markup): Markup {
  const { 'data-id': _id, 'data-kind': _kind, ...attrs } = node.attrs;
  const children = node.children
    .filter((child) => typeof child === 'string' || child.tag !== 'br')
    .map((child) => (typeof child === 'string' ? child : flowing(child)));
  const flowed = { ...node, attrs, children };
  return node.tag === 'table' ? withHeads(flowed) : flowed;
}

const roles: { readonly [name: string]: string } = {
  table: 'table',
  thead: 'rowgroup',
  tbody: 'rowgroup',
  tr: 'row',
  th: 'columnheader',
  td: 'cell',
};

function withHeads(table: Markup): Markup {
  const heads = cellsOf(table.children.find((child) => typeof child !== 'string' && child.tag === 'thead'));
  const told = (node: Markup): Markup => {
    const role = roles[node.tag];
    const children = node.children.map((child, column) => {
      if (typeof child === 'string') return child;
      const head = node.tag === 'tr' && child.tag === 'td' ? heads[column] : undefined;
      return told(head ? { ...child, attrs: { ...child.attrs, 'data-head': head } } : child);
    });
    return { ...node, attrs: role ? { ...node.attrs, role } : node.attrs, children };
  };
  return told(table);
}

/** What the cells of the first row say. */
function cellsOf(head: Markup | string | undefined): readonly string[] {
  if (head === undefined || typeof head === 'string') return [];
  const [row] = head.children;
  return row === undefined || typeof row === 'string' ? [] : row.children.map(lineOf);
}
