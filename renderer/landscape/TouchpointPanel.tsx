import { ArrowLeft, ArrowRight, MapPin, Trash2 } from 'lucide-react';
import { moveTouchpoint, updateRecord } from '../../shared/commands/index.ts';
import { touchpointsOf } from '../../shared/engine/index.ts';
import { mapContents, type Doc, type Touchpoint } from '../../shared/model/index.ts';
import { mayWrite } from '../actions/action.ts';
import { jumpToElement } from '../actions/maps/jumpToElement.ts';
import { removeOnLandscape } from '../actions/landscape.ts';
import { FigureField } from '../fields/FigureField.tsx';
import { TextEdit } from '../fields/TextEdit.tsx';
import { useEdit } from '../fields/useEdit.ts';
import { useDocument, useSession } from '../state/session.tsx';
import { Button } from '../ui/Button.tsx';
import { IconButton } from '../ui/IconButton.tsx';
import { PanelSection } from '../ui/Panel.tsx';
import { Select } from '../ui/Select.tsx';
import { feelingIcons } from './feelingIcons.ts';
import { PanelHead } from './PanelHead.tsx';
import styles from './landscape.module.css';

const channels = ['inPerson', 'phone', 'email', 'website', 'chat', 'post', 'delivery', 'other'] as const;
const feelings = [2, 1, 0, -1, -2] as const;
const NONE = 'none';

/** One meeting of customer and business: what happens, where, how, after how long a wait, and how it feels. */
export function TouchpointPanel({ touchpoint }: { readonly touchpoint: Touchpoint }) {
  const session = useSession();
  const { text } = session;
  const edit = useEdit();
  const doc = useDocument((state) => state.doc);
  const isReadOnly = useDocument(() => !mayWrite(session));
  const { id, targetId } = touchpoint;
  const points = touchpointsOf(doc, touchpoint.journeyId);
  const number = points.find((point) => point.touchpoint.id === id)?.number ?? 1;
  const set = (fields: Partial<Omit<Touchpoint, 'id'>>, gesture?: string) =>
    edit(updateRecord.touchpoint, { id, fields }, gesture);
  const move = (toIndex: number) => void edit(moveTouchpoint, { id, toIndex });
  return (
    <>
      <PanelHead kind={`${doc.journey[touchpoint.journeyId]?.name ?? ''} · ${number}`}>
        <TextEdit
          label={text('journey.touchpoint')}
          isLabelHidden
          look="bare"
          autoFocus={!isReadOnly}
          selectsOnFocus
          placeholder={text('journey.touchpointHint')}
          isReadOnly={isReadOnly}
          value={touchpoint.name}
          onEdit={(name, gesture) => set({ name }, gesture)}
        />
        {!isReadOnly && (
          <div className={styles['buttons']}>
            <IconButton
              icon={ArrowLeft}
              label={text('journey.earlier')}
              isDisabled={number === 1}
              onPress={() => move(number - 2)}
            />
            <IconButton
              icon={ArrowRight}
              label={text('journey.later')}
              isDisabled={number === points.length}
              onPress={() => move(number)}
            />
            <IconButton
              icon={Trash2}
              label={text('journey.removeTouchpoint')}
              onPress={() => removeOnLandscape(session)}
            />
          </div>
        )}
      </PanelHead>
      <PanelSection title={text('journey.where')}>
        <Select
          label={text('journey.where')}
          isLabelHidden
          isDisabled={isReadOnly}
          value={touchpoint.targetId ?? NONE}
          options={[{ id: NONE, label: text('journey.whereNone') }, ...placesIn(doc)]}
          onChange={(target) => void set({ targetId: target === NONE ? null : target })}
        />
        {targetId !== null && (
          <div>
            <Button icon={MapPin} onPress={() => jumpToElement(session, targetId)}>
              {text('journey.showOnMap')}
            </Button>
          </div>
        )}
        <Select
          label={text('journey.channel')}
          isDisabled={isReadOnly}
          value={touchpoint.channel ?? NONE}
          options={[
            { id: NONE, label: text('journey.channelNone') },
            ...channels.map((channel) => ({ id: channel, label: text(`journey.channel.${channel}`) })),
          ]}
          onChange={(channel) => void set({ channel: channels.find((each) => each === channel) ?? null })}
        />
        <FigureField
          ownerKind="touchpoint"
          ownerId={id}
          attribute="wait"
          label={text('journey.wait')}
          assumed={null}
        />
        <Select
          label={text('journey.feeling')}
          isDisabled={isReadOnly}
          value={String(touchpoint.feeling)}
          options={[
            ...feelings.map((feeling) => ({
              id: String(feeling),
              label: text(`journey.feeling.${feeling}`),
              icon: feelingIcons[feeling],
            })),
            { id: String(null), label: text('journey.feeling.null') },
          ]}
          onChange={(feeling) =>
            void set({ feeling: feelings.find((each) => String(each) === feeling) ?? null })
          }
        />
      </PanelSection>
      <PanelSection title={text('journey.note')}>
        <TextEdit
          label={text('journey.note')}
          isLabelHidden
          rows={3}
          isReadOnly={isReadOnly}
          value={touchpoint.note}
          onEdit={(note, gesture) => set({ note }, gesture)}
        />
      </PanelSection>
    </>
  );
}

/** Every map, and below it its steps. */
const placesIn = (doc: Doc): { readonly id: string; readonly label: string }[] =>
  Object.values(doc.map)
    .toSorted((a, b) => a.order - b.order)
    .flatMap((map) => [
      { id: map.id, label: map.name },
      ...mapContents(doc, map.id).steps.map((step) => ({
        id: step.id,
        label: `${map.name} ▸ ${step.name}`,
      })),
    ]);
