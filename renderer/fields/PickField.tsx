import { Plus } from 'lucide-react';
import { type KeyboardEvent } from 'react';
import { ComboBox, Input, ListBox, ListBoxItem, useFilter } from 'react-aria-components';
import { useText } from '../state/session.tsx';
import { FieldParts } from '../ui/Field.tsx';
import { Floating } from '../ui/Floating.tsx';
import { ShortcutKeys } from '../ui/ShortcutKeys.tsx';
import field from '../ui/Field.module.css';
import menu from '../ui/Menu.module.css';
import { useSubjectState } from './subject.ts';

export interface PickOption {
  readonly id: string;
  readonly label: string;
  readonly description?: string;
}
export interface PickFieldProps {
  readonly label: string;
  readonly isLabelHidden?: boolean;
  readonly options: readonly PickOption[];
  readonly placeholder?: string;
  readonly emptyText: string;
  readonly autoFocus?: boolean;
  readonly onPick: (id: string) => void;
  /** Given: a name that is not in the list can be made, and is picked. */
  readonly onCreate?: (name: string) => void;
  /** The field lost the focus, or Escape was pressed with nothing typed. */
  readonly onLeave?: () => void;
}

const CREATE = 'create';

/** Finds one of many by typing part of its name; picking it empties the field for the next one. */
export function PickField({ options, onPick, onCreate, emptyText, ...look }: PickFieldProps) {
  const text = useText();
  const { contains } = useFilter({ sensitivity: 'base' });
  const [typed, setTyped] = useSubjectState('');
  const matches = options.filter(
    ({ label, description = '' }) => contains(label, typed) || contains(description, typed),
  );
  const name = typed.trim();
  const exact = options.find(({ label }) => label.toLowerCase() === name.toLowerCase());
  const canCreate = onCreate && name !== '' && !exact;
  const shown: PickOption[] = canCreate
    ? [...matches, { id: CREATE, label: text('inspector.create', { name }) }]
    : matches;
  /** What Enter takes while the arrow keys have chosen nothing: the name as typed, a new one, or the only one that fits. */
  const enterId =
    name === '' ? null : (exact?.id ?? (canCreate ? CREATE : matches.length === 1 ? matches[0]!.id : null));
  const take = (id: string) => {
    if (id === CREATE) onCreate?.(name);
    else onPick(id);
    setTyped('');
  };
  const onKeyDown = (event: KeyboardEvent<HTMLElement>) => {
    const hasChosen = event.target instanceof Element && event.target.hasAttribute('aria-activedescendant');
    if (event.key !== 'Enter' || event.nativeEvent.isComposing || enterId === null || hasChosen) return;
    event.preventDefault();
    event.stopPropagation();
    take(enterId);
  };
  return (
    <ComboBox
      className={field['field']!}
      inputValue={typed}
      onInputChange={setTyped}
      selectedKey={null}
      onSelectionChange={(key) => {
        if (key !== null) take(String(key));
      }}
      items={shown}
      menuTrigger="focus"
      {...(look.onLeave ? { onBlur: look.onLeave } : {})}
      allowsEmptyCollection
      {...(look.autoFocus ? { autoFocus: true } : {})}
      {...(look.isLabelHidden ? { 'aria-label': look.label } : {})}
    >
      <FieldParts label={look.label} isLabelHidden={look.isLabelHidden}>
        <Input
          className={field['input']!}
          placeholder={look.placeholder ?? ''}
          onKeyDownCapture={onKeyDown}
        />
      </FieldParts>
      <Floating className={menu['popover']!} offset={4}>
        <ListBox
          className={menu['list']!}
          renderEmptyState={() => <p className={menu['title']}>{emptyText}</p>}
        >
          {({ id, label, description }: PickOption) => (
            <ListBoxItem
              id={id}
              textValue={label}
              className={`${menu['item']} ${id === enterId ? menu['taken'] : ''}`}
            >
              {id === CREATE && <Plus size={14} aria-hidden />}
              <span className={menu['label']}>
                {label}
                {description && <span className={menu['more']}>{description}</span>}
              </span>
              {id === enterId && <ShortcutKeys shortcut="Enter" />}
            </ListBoxItem>
          )}
        </ListBox>
      </Floating>
    </ComboBox>
  );
}
