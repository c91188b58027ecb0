import { sameValue } from '../../shared/changes/index.ts';
import { setFigure } from '../../shared/commands/index.ts';
import type { Gateway } from '../../shared/model/index.ts';
import { FigureField } from '../fields/FigureField.tsx';
import { useEdit } from '../fields/useEdit.ts';
import { useSpeaker } from '../fields/useSpeaker.ts';
import { MarksHere } from '../marks/MarksHere.tsx';
import { useDocument, useSession } from '../state/session.tsx';
import { Button } from '../ui/Button.tsx';
import { PanelSection } from '../ui/Panel.tsx';
import { Select } from '../ui/Select.tsx';
import { GatewayDetail } from './BpmnDetail.tsx';
import { branchShares, normalisedShares, type BranchShares } from './branchShares.ts';
import { InspectorHead } from './InspectorHead.tsx';
import styles from './inspector.module.css';
import { useElementEdit } from './useElementEdit.ts';

const types = ['exclusive', 'inclusive', 'parallel', 'complex', 'eventBased', 'parallelEventBased'] as const;

export function GatewayInspector({ gateway }: { gateway: Gateway }) {
  const { text } = useSession();
  const set = useElementEdit('gateway', gateway.id);
  return (
    <>
      <InspectorHead kind="gateway" name={gateway.name} onName={(name, gesture) => set({ name }, gesture)} />
      <PanelSection title={text('inspector.type')}>
        <Select
          label={text('inspector.type')}
          isLabelHidden
          value={gateway.type}
          options={types.map((id) => ({ id, label: text(`inspector.gatewayType.${id}`) }))}
          onChange={(type) => void set({ type })}
        />
      </PanelSection>
      <PanelSection title={text('inspector.branches')}>
        <Branches gateway={gateway} />
      </PanelSection>
      <GatewayDetail gateway={gateway} />
      <PanelSection title={text('inspector.marks')}>
        <MarksHere target={{ mapId: gateway.mapId, kind: 'gateway', id: gateway.id }} />
      </PanelSection>
    </>
  );
}

function Branches({ gateway }: { gateway: Gateway }) {
  const { text } = useSession();
  const shares = useDocument(({ doc }) => branchShares(doc, gateway), sameValue);
  if (gateway.type === 'parallel') return <p className={styles['quiet']}>{text('inspector.branchesNone')}</p>;
  return (
    <>
      <div className={styles['figures']}>
        {shares.branches.map(({ flow, name }) => (
          <FigureField
            key={flow.id}
            ownerKind="flow"
            ownerId={flow.id}
            attribute="share"
            assumed={null}
            label={flow.name || text('inspector.branchTo', { name: name || text('inspector.unnamed') })}
          />
        ))}
      </div>
      {shares.branches.length > 1 && gateway.type !== 'inclusive' && <SumLine shares={shares} />}
    </>
  );
}

function SumLine({ shares: { branches, sum, state } }: { shares: BranchShares }) {
  const { text, document } = useSession();
  const edit = useEdit();
  const speaker = useSpeaker();
  const normalise = () => {
    const gesture = `normalise.${branches[0]!.flow.id}`;
    for (const { flowId, share } of normalisedShares(branches)) {
      const before = Object.values(document.getState().doc.figure).find(
        (figure) => figure.ownerId === flowId && figure.attribute === 'share',
      );
      const { source = 'guessed', note = '', asOf = null } = before ?? {};
      const figure = { ownerKind: 'flow', ownerId: flowId, attribute: 'share', likely: share } as const;
      edit(setFigure, { ...figure, low: null, high: null, unit: '%', source, note, asOf }, gesture);
    }
    document.endGesture();
  };
  if (state === 'fine') return <p className={styles['quiet']}>{text('inspector.branchesFine')}</p>;
  return (
    <div className={styles['sumLine']} role="status">
      <span data-wrong={state === 'wrong'}>
        {state === 'wrong'
          ? text('inspector.branchesMissing', { sum: speaker.share(sum) })
          : text('inspector.branchesRest', { share: speaker.share(1 - sum) })}
      </span>
      <Button onPress={normalise}>{text('inspector.normalise')}</Button>
    </div>
  );
}
