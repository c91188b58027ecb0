import { addRecord, removeRecord, updateRecord } from '../../shared/commands/index.ts';
import { catalogueId, catalogueSetting, isPatternOff, patterns } from '../../shared/engine/index.ts';
import { useEdit } from '../fields/useEdit.ts';
import { useDocument, useSession } from '../state/session.tsx';
import { Badge } from '../ui/Badge.tsx';
import { Checkbox } from '../ui/Checkbox.tsx';
import styles from './Method.module.css';

/** The catalogue of what may be proposed; each can be taken out and put back. */
export function MethodCatalogue({ isSought }: { readonly isSought: (name: string) => boolean }) {
  const { text } = useSession();
  const edit = useEdit();
  const settings = useDocument((state) => state.doc.methodSetting);
  const title = text('method.group.catalogue');
  const shown = patterns.filter(({ id }) => isSought(text(`pattern.${id}.name`)) || isSought(title));
  if (shown.length === 0) return null;
  const toggle = (patternId: string, isOn: boolean) => {
    const before = catalogueSetting(settings);
    const off = patterns
      .map(({ id }) => id as string)
      .filter((id) => (id === patternId ? !isOn : isPatternOff(settings, id)));
    const values = Object.fromEntries(off.map((id) => [id, false]));
    if (!before) edit(addRecord.methodSetting, { record: { id: catalogueId, values } });
    else if (off.length === 0) edit(removeRecord.methodSetting, { id: before.id });
    else edit(updateRecord.methodSetting, { id: before.id, fields: { values } });
  };
  return (
    <section className={styles['group']} aria-label={title}>
      <h3 className={styles['groupTitle']}>{title}</h3>
      <p className={styles['soft']}>{text('method.group.catalogueText')}</p>
      <ul className={styles['catalogue']}>
        {shown.map(({ id }) => {
          const isOff = isPatternOff(settings, id);
          return (
            <li key={id}>
              <Checkbox isSelected={!isOff} onChange={(isOn) => toggle(id, isOn)}>
                {text(`pattern.${id}.name`)} {isOff && <Badge tone="accent">{text('method.changed')}</Badge>}
              </Checkbox>
            </li>
          );
        })}
      </ul>
    </section>
  );
}
