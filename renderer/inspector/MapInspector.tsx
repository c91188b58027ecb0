import { turnMap, updateMap } from '../../shared/commands/index.ts';
import type { ProcessMap } from '../../shared/model/index.ts';
import { FigureField } from '../fields/FigureField.tsx';
import { TextEdit } from '../fields/TextEdit.tsx';
import { useEdit } from '../fields/useEdit.ts';
import { MarksPanel } from '../marks/MarksPanel.tsx';
import { MarksHere } from '../marks/MarksHere.tsx';
import { useDocument, useSession } from '../state/session.tsx';
import { ServesField } from '../fields/ServesField.tsx';
import { Button } from '../ui/Button.tsx';
import { Checkbox } from '../ui/Checkbox.tsx';
import { PanelSection } from '../ui/Panel.tsx';
import { Segmented } from '../ui/Segmented.tsx';
import { Select } from '../ui/Select.tsx';
import { useMethod } from '../fields/useMethod.ts';
import { defaultOf } from '../../shared/engine/figures/resolve.ts';
import { InspectorHead } from './InspectorHead.tsx';
import styles from './inspector.module.css';
import { MapMetricsView } from './MapMetricsView.tsx';
import { ProblemList } from '../problems/ProblemList.tsx';

/** The map itself: what sets it off, what it ends in, whose it is, how often it runs, and what its figures say. */
export function MapInspector({ map }: { map: ProcessMap }) {
  const { frame, text } = useSession();
  const edit = useEdit();
  const method = useMethod();
  const set = (fields: Partial<Omit<ProcessMap, 'id'>>, gesture?: string) =>
    edit(updateMap, { id: map.id, fields }, gesture);
  return (
    <>
      <InspectorHead kind="map" name={map.name} onName={(name, gesture) => set({ name }, gesture)} />
      <PanelSection title={text('inspector.facts')}>
        <TextEdit
          label={text('inspector.mapTrigger')}
          placeholder={text('inspector.mapTriggerHint')}
          value={map.trigger}
          onEdit={(trigger, gesture) => set({ trigger }, gesture)}
        />
        <TextEdit
          label={text('inspector.mapOutcome')}
          placeholder={text('inspector.mapOutcomeHint')}
          value={map.outcome}
          onEdit={(outcome, gesture) => set({ outcome }, gesture)}
        />
        <OwnerField map={map} onChange={(ownerRoleId) => void set({ ownerRoleId })} />
        <FigureField
          ownerKind="map"
          ownerId={map.id}
          attribute="volume"
          label={text('inspector.casesPerMonth')}
          assumed={defaultOf('volume', method)}
        />
        <Segmented
          label={text('inspector.orientation')}
          value={map.orientation}
          onChange={(orientation) => {
            if (orientation !== map.orientation) edit(turnMap, { mapId: map.id });
          }}
          options={(['horizontal', 'vertical'] as const).map((id) => ({
            id,
            label: text(`inspector.orientation.${id}`),
          }))}
        />
        <Checkbox
          isSelected={map.isCustomerFacing}
          onChange={(isCustomerFacing) => void set({ isCustomerFacing })}
        >
          {text('inspector.isCustomerFacing')}
        </Checkbox>
      </PanelSection>
      <PanelSection title={text('inspector.metrics')}>
        <MapMetricsView mapId={map.id} />
      </PanelSection>
      <PanelSection title={text('strategy.serves')}>
        <ServesField targetKind="map" targetId={map.id} />
      </PanelSection>
      <PanelSection title={text('inspector.problems')}>
        <ProblemList mapId={map.id} />
      </PanelSection>
      <PanelSection title={text('inspector.marks')}>
        <p className={styles['quiet']}>{text('marks.stockHint')}</p>
        <div>
          <Button onPress={() => frame.open({ kind: 'takeStock', mapId: map.id })}>
            {text('marks.stock')}
          </Button>
        </div>
        <MarksHere target={{ mapId: map.id, kind: 'map', id: map.id }} />
      </PanelSection>
      <PanelSection title={text('inspector.description')}>
        <TextEdit
          label={text('inspector.description')}
          isLabelHidden
          rows={4}
          value={map.description}
          onEdit={(description, gesture) => set({ description }, gesture)}
        />
      </PanelSection>
      <MarksPanel />
    </>
  );
}

function OwnerField({
  map,
  onChange,
}: {
  map: ProcessMap;
  onChange: (id: ProcessMap['ownerRoleId']) => void;
}) {
  const { text } = useSession();
  const roles = useDocument((state) => state.doc.role);
  return (
    <Select
      label={text('inspector.mapOwner')}
      value={map.ownerRoleId ?? 'none'}
      options={[
        { id: 'none', label: text('inspector.mapOwnerNone') },
        ...Object.values(roles).map((role) => ({ id: role.id as string, label: role.name })),
      ]}
      onChange={(id) => onChange(roles[id]?.id ?? null)}
    />
  );
}
