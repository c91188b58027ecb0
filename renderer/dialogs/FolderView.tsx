import { ArrowUp, File, Folder } from 'lucide-react';
import { Button as PlainButton } from 'react-aria-components';
import type { FolderEntry, FolderListing } from '../../shared/ipc/index.ts';
import { formatDate } from '../../shared/text/index.ts';
import { useSession } from '../state/session.tsx';
import { DataTable } from '../ui/DataTable.tsx';
import { IconButton } from '../ui/IconButton.tsx';
import styles from './FileDialog.module.css';

export interface FolderViewProps {
  readonly listing: FolderListing | null;
  readonly selectedPath: string | null;
  readonly onSelect: (path: string | null) => void;
  /** Enter or a double click on a line. */
  readonly onOpen: (path: string) => void;
  readonly onGo: (folder: string) => void;
  readonly takesFocus: boolean;
}

/** Places on the left, the folder on the right. */
export function FolderView({ listing, selectedPath, onSelect, onOpen, onGo, takesFocus }: FolderViewProps) {
  const { start, text } = useSession();
  if (!listing) return <p>{text('files.loading')}</p>;
  const { entries, folder, parent, places } = listing;
  return (
    <div className={styles['browser']}>
      <nav className={styles['places']} aria-label={text('files.folders')}>
        {places.map((place) => (
          <PlainButton
            key={place.path}
            className={styles['place']!}
            {...(place.path === folder ? { 'aria-current': 'location' as const } : {})}
            onPress={() => onGo(place.path)}
          >
            {place.name}
          </PlainButton>
        ))}
      </nav>
      <div className={styles['folder']}>
        <div className={styles['head']}>
          <IconButton
            icon={ArrowUp}
            label={text('files.up')}
            isDisabled={parent === null}
            onPress={() => parent !== null && onGo(parent)}
            autoFocus={takesFocus}
          />
          <span className={styles['path']} title={folder}>
            {folder}
          </span>
        </div>
        <div className={styles['entries']}>
          <DataTable
            label={text('files.path', { path: folder })}
            items={entries.map((entry) => ({ ...entry, id: entry.path }))}
            empty={text('files.empty')}
            selectedId={selectedPath}
            onSelect={onSelect}
            onOpen={onOpen}
            columns={[
              {
                id: 'name',
                title: text('files.name'),
                isRowHeader: true,
                // oxlint-disable-next-line react/no-unstable-nested-components -- called as a function, never mounted as a component
                cell: (entry) => <Name entry={entry} />,
              },
              {
                id: 'changed',
                title: text('files.changed'),
                cell: (entry) => formatDate(entry.modifiedAt, start.locale),
              },
              {
                id: 'size',
                title: text('files.size'),
                isNumber: true,
                cell: (entry) => (entry.isFolder ? '' : saySize(entry.bytes, start.locale)),
              },
            ]}
          />
        </div>
      </div>
    </div>
  );
}

function Name({ entry }: { readonly entry: FolderEntry }) {
  const Icon = entry.isFolder ? Folder : File;
  return (
    <span className={styles['name']}>
      <Icon size={16} strokeWidth={1.5} aria-hidden />
      {entry.name}
    </span>
  );
}

function saySize(bytes: number, locale: string): string {
  const [value, unit] =
    bytes < 1000
      ? [bytes, 'byte']
      : bytes < 1_000_000
        ? [bytes / 1000, 'kilobyte']
        : [bytes / 1_000_000, 'megabyte'];
  return new Intl.NumberFormat(locale, { style: 'unit', unit, maximumSignificantDigits: 2 }).format(value);
}
