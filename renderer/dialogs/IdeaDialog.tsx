import { useState } from 'react';
import { sameValue } from '../../shared/changes/index.ts';
import { addRecord, updateRecord } from '../../shared/commands/index.ts';
import { patternById, type KnownPatternId } from '../../shared/engine/index.ts';
import { asId, type Doc, type Idea } from '../../shared/model/index.ts';
import type { IdeaForm } from '../state/frameStore.ts';
import { useDocument, useSession } from '../state/session.tsx';
import { Button } from '../ui/Button.tsx';
import { Checkbox } from '../ui/Checkbox.tsx';
import { Dialog } from '../ui/Dialog.tsx';
import { Select } from '../ui/Select.tsx';
import { TextField } from '../ui/TextField.tsx';
import styles from './dialogs.module.css';
import { IdeaSteps } from './IdeaSteps.tsx';

type Fields = Omit<Idea, 'id' | 'order'>;

/** An idea or a purchase in a few words: enough for the engine to judge it. Saved as one entry of the history. */
export function IdeaDialog({ request }: { readonly request: IdeaForm }) {
  const { document, frame, newId, text, view } = useSession();
  const doc = useDocument((state) => state.doc);
  const [fields, setFields] = useState<Fields>(() => beginning(doc, request));
  const [isTried, setIsTried] = useState(false);
  const set = (change: Partial<Fields>) => setFields((before) => ({ ...before, ...change }));
  const close = () => frame.close(request);
  const [isLeaving, setIsLeaving] = useState(false);
  const leave = () => {
    if (sameValue(fields, beginning(doc, request))) close();
    else setIsLeaving(true);
  };
  const isNamed = fields.name.trim() !== '';
  const isPlaced = fields.stepIds.length > 0;
  const save = () => {
    setIsTried(true);
    if (!isNamed || !isPlaced) return;
    const done = { ...fields, name: fields.name.trim() };
    const id = request.ideaId === null ? newId('idea') : asId<'idea'>(request.ideaId);
    const order = 1 + Math.max(-1, ...Object.values(doc.idea).map((idea) => idea.order));
    const refusal =
      request.ideaId === null
        ? document.dispatch(addRecord.idea, { record: { ...done, id, order } })
        : document.dispatch(updateRecord.idea, { id, fields: done });
    if (refusal !== null) return;
    close();
    view.setState({ place: 'insights', insightsTab: 'candidates', candidateId: id });
  };
  return (
    <Dialog
      kind="question"
      title={text(request.ideaId === null ? 'idea.titleNew' : 'idea.titleEdit')}
      closeLabel={text('app.close')}
      onClose={leave}
      footer={
        isLeaving ? (
          <Leaving onStay={() => setIsLeaving(false)} onLeave={close} />
        ) : (
          <>
            <Button variant="quiet" onPress={leave}>
              {text('app.cancel')}
            </Button>
            <Button variant="primary" onPress={save}>
              {text(request.ideaId === null ? 'idea.judgeIt' : 'idea.save')}
            </Button>
          </>
        )
      }
    >
      <p className={styles['soft']}>{text('idea.intro')}</p>
      <TextField
        label={text('idea.name')}
        value={fields.name}
        onChange={(name) => set({ name })}
        onEnter={save}
        placeholder={text('idea.namePlaceholder')}
        error={isTried && !isNamed ? text('idea.nameMissing') : null}
        maxLength={200}
        autoFocus
      />
      <Select
        label={text('idea.pattern')}
        value={fields.patternId ?? 'none'}
        options={[
          { id: 'none', label: text('idea.patternNone') },
          ...[...patternById.keys()]
            .map((id) => ({ id, label: text(`pattern.${id as KnownPatternId}.name`) }))
            .toSorted((a, b) => a.label.localeCompare(b.label)),
        ]}
        onChange={(id) => set({ patternId: id === 'none' ? null : id })}
      />
      <IdeaSteps
        stepIds={fields.stepIds}
        onChange={(stepIds) => set({ stepIds: stepIds.map((id) => asId<'step'>(id)) })}
        error={isTried && !isPlaced ? text('idea.stepsMissing') : null}
      />
      <Checkbox isSelected={fields.isToolChosen} onChange={(isToolChosen) => set({ isToolChosen })}>
        {text('idea.toolChosen')}
      </Checkbox>
      <Checkbox isSelected={fields.addsSystem} onChange={(addsSystem) => set({ addsSystem })}>
        {text('idea.addsSystem')}
      </Checkbox>
      <TextField label={text('idea.note')} value={fields.note} onChange={(note) => set({ note })} rows={2} />
    </Dialog>
  );
}

/** Asks before what was typed is gone. */
function Leaving({ onStay, onLeave }: { onStay: () => void; onLeave: () => void }) {
  const { text } = useSession();
  return (
    <>
      <span role="alert" className={styles['leaving']}>
        {text('idea.leave')}
      </span>
      <Button variant="danger" onPress={onLeave}>
        {text('idea.leaveGo')}
      </Button>
      <Button variant="primary" onPress={onStay} autoFocus>
        {text('idea.leaveStay')}
      </Button>
    </>
  );
}

function beginning(doc: Doc, { ideaId, stepIds, name }: IdeaForm): Fields {
  const known = ideaId === null ? undefined : doc.idea[ideaId];
  if (known) {
    const { id: _id, order: _order, ...fields } = known;
    return fields;
  }
  return {
    name,
    patternId: null,
    stepIds: stepIds.map((id) => asId<'step'>(id)),
    isToolChosen: false,
    addsSystem: false,
    note: '',
  };
}
