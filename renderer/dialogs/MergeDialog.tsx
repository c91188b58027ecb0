import { useState } from 'react';
import {
  likelyDoubles,
  mergeableKinds,
  mergeRecords,
  type MergeableKind,
} from '../../shared/commands/index.ts';
import type { Change } from '../../shared/changes/index.ts';
import type { Doc, Kind } from '../../shared/model/index.ts';
import type { Text } from '../../shared/text/index.ts';
import type { DialogRequest } from '../state/frameStore.ts';
import { useDocument, useSession } from '../state/session.tsx';
import { Button } from '../ui/Button.tsx';
import { Checkbox } from '../ui/Checkbox.tsx';
import { Dialog } from '../ui/Dialog.tsx';
import { Segmented } from '../ui/Segmented.tsx';
import { Select } from '../ui/Select.tsx';
import styles from './dialogs.module.css';

interface Choice {
  readonly kind: MergeableKind;
  readonly keepId: string | null;
  readonly goneIds: readonly string[];
}

/** Makes one of several roles, systems or data; says before what will name another one. What has nearly the same name is proposed. */
export function MergeDialog({ request }: { readonly request: DialogRequest }) {
  const session = useSession();
  const { document, frame, newId, text } = session;
  const doc = useDocument((state) => state.doc);
  const [choice, setChoice] = useState(() => firstChoice(doc));
  const { kind, keepId, goneIds } = choice;
  const records = Object.values(doc[kind]).toSorted((a, b) => a.name.localeCompare(b.name));
  const keep = keepId === null ? undefined : doc[kind][keepId];
  const close = () => frame.close(request);
  const isReady = keepId !== null && mergeRecords.refuse(doc, { kind, keepId, goneIds }) === null;
  const effect = isReady
    ? sayEffect(
        mergeRecords.plan(doc, { kind, keepId, goneIds }, { newId, today: '' }),
        { kind, goneIds, name: keep?.name ?? '' },
        text,
      )
    : text('merging.nothing', { name: keep?.name ?? '' });
  const merge = () => {
    if (!isReady || document.dispatch(mergeRecords, { kind, keepId, goneIds }) !== null) return;
    frame.notify({ tone: 'plain', text: text('merging.done', { name: keep?.name ?? '' }) });
    close();
  };
  const toggle = (id: string, isChosen: boolean) =>
    setChoice({ ...choice, goneIds: isChosen ? [...goneIds, id] : goneIds.filter((each) => each !== id) });
  return (
    <Dialog
      title={text('merging.title')}
      closeLabel={text('app.close')}
      onClose={close}
      footer={
        <Button variant="primary" isDisabled={!isReady} onPress={merge}>
          {text('merging.do')}
        </Button>
      }
    >
      <Segmented
        label={text('merging.kind')}
        isLabelHidden
        value={kind}
        options={mergeableKinds.map((id) => ({ id, label: text(`merging.kind.${id}`) }))}
        onChange={(id) => setChoice(proposed(doc, id))}
      />
      {records.length < 2 ? (
        <p className={styles['soft']}>{text('merging.none')}</p>
      ) : (
        <>
          <Select
            label={text('merging.keep')}
            value={keepId}
            options={records.map(({ id, name }) => ({ id: id as string, label: name }))}
            onChange={(id) => setChoice({ kind, keepId: id, goneIds: goneIds.filter((each) => each !== id) })}
          />
          <div className={styles['list']} role="group" aria-label={text('merging.others')}>
            {records
              .filter(({ id }) => id !== keepId)
              .map(({ id, name }) => (
                <Checkbox key={id} isSelected={goneIds.includes(id)} onChange={(is) => toggle(id, is)}>
                  {name}
                </Checkbox>
              ))}
          </div>
          <p className={styles['text']} role="status">
            {effect}
          </p>
        </>
      )}
    </Dialog>
  );
}

/** The first kind in which something is probably there twice. */
function firstChoice(doc: Doc): Choice {
  const kind = mergeableKinds.find((each) => likelyDoubles(doc, each).length > 0);
  return proposed(doc, kind ?? mergeableKinds.find((each) => Object.keys(doc[each]).length > 1) ?? 'role');
}

function proposed(doc: Doc, kind: MergeableKind): Choice {
  const [keepId, ...goneIds] = likelyDoubles(doc, kind)[0]?.ids ?? [];
  return { kind, keepId: keepId ?? Object.keys(doc[kind])[0] ?? null, goneIds };
}

/** Counted in this order. */
const counted = [
  'step',
  'lane',
  'map',
  'dataNode',
  'dataUse',
  'dataObject',
  'integration',
  'staffTool',
  'changeTask',
  'freedTime',
  'surveyCount',
  'figure',
] as const satisfies readonly Kind[];

function sayEffect(
  changes: readonly Change[],
  { kind, goneIds, name }: { kind: MergeableKind; goneIds: readonly string[]; name: string },
  text: Text,
): string {
  const others = changes.filter((change) => change.kind !== kind || !goneIds.includes(change.id));
  const parts = counted.flatMap((each) => {
    const n = others.filter((change) => change.kind === each && each !== kind).length;
    return n > 0 ? [text(`merging.n.${each}`, { n })] : [];
  });
  return parts.length === 0
    ? text('merging.unused')
    : text('merging.will', { parts: parts.join(', '), name });
}
