/** What BPMN knows beyond the plain shape. Shown to those who asked for BPMN detail, and wherever an element has such a detail already. */
import { memo, type ReactNode } from 'react';
import type { DataNode, Gateway, Pool, ProcessEvent, Step } from '../../shared/model/index.ts';
import { BPMN_DETAIL } from '../state/bpmnDetail.ts';
import { useDocument, useFrame, useText } from '../state/session.tsx';
import { Checkbox } from '../ui/Checkbox.tsx';
import { PanelSection } from '../ui/Panel.tsx';
import { Select } from '../ui/Select.tsx';
import { useElementEdit } from './useElementEdit.ts';

function Detail({ isUsed, children }: { readonly isUsed: boolean; readonly children: ReactNode }) {
  const text = useText();
  const isWanted = useFrame((state) => state.settings[BPMN_DETAIL] === true);
  return isUsed || isWanted ? <PanelSection title={text('inspector.bpmn')}>{children}</PanelSection> : null;
}

const loops = ['none', 'standard', 'parallel', 'sequential'] as const;
const variants = ['embedded', 'event', 'transaction', 'adHoc'] as const;

export const StepDetail = memo(function StepDetail(
  step: Pick<Step, 'id' | 'type' | 'loop' | 'isCompensation' | 'variant'>,
) {
  const text = useText();
  const set = useElementEdit('step', step.id);
  const isSubprocess = step.type === 'subprocess';
  const isUsed = step.loop !== 'none' || step.isCompensation || (isSubprocess && step.variant !== 'embedded');
  return (
    <Detail isUsed={isUsed}>
      <Select
        label={text('inspector.loop')}
        value={step.loop}
        options={loops.map((id) => ({ id, label: text(`inspector.loop.${id}`) }))}
        onChange={(loop) => void set({ loop })}
      />
      {isSubprocess && (
        <Select
          label={text('inspector.variant')}
          value={step.variant}
          options={variants.map((id) => ({ id, label: text(`inspector.variant.${id}`) }))}
          onChange={(variant) => void set({ variant })}
        />
      )}
      <Checkbox isSelected={step.isCompensation} onChange={(isCompensation) => void set({ isCompensation })}>
        {text('inspector.compensates')}
      </Checkbox>
    </Detail>
  );
});

/** An event at a step, or the start of an event subprocess, stops what is going on or lets it go on. */
export function EventDetail({ event }: { readonly event: ProcessEvent }) {
  const text = useText();
  const set = useElementEdit('event', event.id);
  const isInEventSubprocess = useDocument(({ doc }) => doc.step[event.parentId ?? '']?.variant === 'event');
  if (event.position === 'boundary' || (event.position === 'start' && isInEventSubprocess)) {
    const mustStop =
      event.trigger === 'error' || event.trigger === 'cancel' || event.trigger === 'compensation';
    return (
      <Detail isUsed>
        <Checkbox
          isSelected={event.isInterrupting}
          isDisabled={mustStop}
          onChange={(isInterrupting) => void set({ isInterrupting })}
        >
          {text('inspector.interrupts')}
        </Checkbox>
      </Detail>
    );
  }
  if (event.position !== 'intermediate') return null;
  return (
    <Detail isUsed={event.isThrowing}>
      <Select
        label={text('inspector.direction')}
        value={event.isThrowing ? 'sends' : 'waits'}
        options={(['waits', 'sends'] as const).map((id) => ({
          id,
          label: text(`inspector.direction.${id}`),
        }))}
        onChange={(direction) => void set({ isThrowing: direction === 'sends' })}
      />
    </Detail>
  );
}

export function GatewayDetail({ gateway }: { readonly gateway: Gateway }) {
  const text = useText();
  const set = useElementEdit('gateway', gateway.id);
  const isEventBased = gateway.type === 'eventBased' || gateway.type === 'parallelEventBased';
  if (gateway.type !== 'exclusive' && !isEventBased) return null;
  return (
    <Detail isUsed={gateway.isInstantiating}>
      {isEventBased ? (
        <Checkbox
          isSelected={gateway.isInstantiating}
          onChange={(isInstantiating) => void set({ isInstantiating })}
        >
          {text('inspector.instantiates')}
        </Checkbox>
      ) : (
        <Checkbox isSelected={gateway.hasMarker} onChange={(hasMarker) => void set({ hasMarker })}>
          {text('inspector.hasMarker')}
        </Checkbox>
      )}
    </Detail>
  );
}

const dataTypes = ['object', 'store', 'input', 'output'] as const;

export function DataDetail({ node }: { readonly node: DataNode }) {
  const text = useText();
  const set = useElementEdit('dataNode', node.id);
  return (
    <Detail isUsed={node.isCollection || node.type !== 'object'}>
      <Select
        label={text('inspector.dataType')}
        value={node.type}
        options={dataTypes.map((id) => ({ id, label: text(`inspector.dataType.${id}`) }))}
        onChange={(type) => void set({ type, ...(type === 'store' ? { isCollection: false } : {}) })}
      />
      {node.type !== 'store' && (
        <Checkbox isSelected={node.isCollection} onChange={(isCollection) => void set({ isCollection })}>
          {text('inspector.isCollection')}
        </Checkbox>
      )}
    </Detail>
  );
}

/** A pool that hides its inside can be opened; one with steps in it cannot hide them. */
export function PoolDetail({ pool }: { readonly pool: Pool }) {
  const text = useText();
  const set = useElementEdit('pool', pool.id);
  const isUsed = useDocument(({ doc }) =>
    [doc.step, doc.event, doc.gateway, doc.lane].some((table) =>
      Object.values(table).some((each) => each.poolId === pool.id),
    ),
  );
  return (
    <PanelSection title={text('inspector.facts')}>
      <Checkbox
        isSelected={pool.isBlackBox}
        isDisabled={isUsed}
        onChange={(isBlackBox) => void set({ isBlackBox })}
      >
        {text('inspector.blackBox')}
      </Checkbox>
    </PanelSection>
  );
}
