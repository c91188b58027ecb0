import type { LucideIcon } from 'lucide-react';
import { useMemo, useState } from 'react';
import { Autocomplete, ListBox, ListBoxItem, Modal, Dialog } from 'react-aria-components';
import { bestFirst, fold } from '../../shared/find/index.ts';
import { useText } from '../state/session.tsx';
import { Covering } from '../ui/Floating.tsx';
import { SearchField } from '../ui/SearchField.tsx';
import { ShortcutKeys } from '../ui/ShortcutKeys.tsx';
import menu from '../ui/Menu.module.css';
import styles from './Chooser.module.css';

export interface ChooserItem {
  readonly id: string;
  readonly label: string;
  readonly detail?: string | undefined;
  /** Other words by which it is found; not shown. */
  readonly also?: string | undefined;
  readonly icon?: LucideIcon | undefined;
  readonly shortcut?: string | undefined;
  /** Cannot be chosen now: only shown to those who look for it, below the others. */
  readonly isNotNow?: boolean | undefined;
}
export interface ChooserProps {
  readonly label: string;
  /** The label stands above the field. */
  readonly isLabelShown?: boolean;
  readonly placeholder: string;
  /** What is said when nothing fits. */
  readonly nothing: string;
  readonly items: readonly ChooserItem[];
  readonly onChoose: (id: string) => void;
  readonly onClose: () => void;
}

/** A list near the top of the window that narrows as one types; the arrow keys walk it, Enter chooses, Escape leaves. */
export function Chooser({
  label,
  isLabelShown = false,
  placeholder,
  nothing,
  items,
  onChoose,
  onClose,
}: ChooserProps) {
  const text = useText();
  const [typed, setTyped] = useState('');
  const shown = useMemo(() => fitting(items, typed), [items, typed]);
  return (
    <Covering isDismissable className={styles['overlay']!} onOpenChange={(isOpen) => !isOpen && onClose()}>
      <Modal className={styles['modal']!}>
        <Dialog className={styles['dialog']!} aria-label={label}>
          {isLabelShown && <p className={styles['label']}>{label}</p>}
          <Autocomplete inputValue={typed} onInputChange={setTyped}>
            <SearchField
              label={label}
              placeholder={placeholder}
              clearLabel={text('app.clear')}
              onEscape={onClose}
              autoFocus
            />
            <ListBox
              className={styles['list']!}
              aria-label={label}
              items={shown}
              onAction={(key) => {
                onClose();
                onChoose(String(key));
              }}
              renderEmptyState={() => <p className={styles['nothing']}>{nothing}</p>}
            >
              {(item) => <Line item={item} />}
            </ListBox>
          </Autocomplete>
        </Dialog>
      </Modal>
    </Covering>
  );
}

/** What answers the typed words; what cannot be chosen now last, and only where somebody looks for it. */
const fitting = (items: readonly ChooserItem[], typed: string): readonly ChooserItem[] =>
  typed.trim() === ''
    ? items.filter(({ isNotNow }) => !isNotNow)
    : bestFirst(items, typed, ({ label, detail, also }) => ({
        name: fold(label),
        more: fold(`${detail ?? ''} ${also ?? ''}`),
      })).toSorted((a, b) => Number(a.isNotNow ?? false) - Number(b.isNotNow ?? false));

function Line({ item }: { readonly item: ChooserItem }) {
  const Icon = item.icon;
  return (
    <ListBoxItem
      id={item.id}
      textValue={item.label}
      isDisabled={item.isNotNow ?? false}
      className={menu['item']!}
    >
      {Icon && <Icon size={16} strokeWidth={1.75} aria-hidden />}
      <span className={menu['label']}>{item.label}</span>
      {item.detail && <span className={styles['detail']}>{item.detail}</span>}
      {item.shortcut && <ShortcutKeys shortcut={item.shortcut} />}
    </ListBoxItem>
  );
}
