import { useMemo } from 'react';
import { setGate } from '../../../shared/commands/index.ts';
import { gateOf, gates, riskOfInitiative, type GateRule } from '../../../shared/engine/index.ts';
import type { Initiative } from '../../../shared/model/index.ts';
import { NumberEdit } from '../../fields/NumberEdit.tsx';
import { TextEdit } from '../../fields/TextEdit.tsx';
import { useEdit } from '../../fields/useEdit.ts';
import { useSpeaker } from '../../fields/useSpeaker.ts';
import { useAnalysis, useDocument, useText } from '../../state/session.tsx';
import { Button } from '../../ui/Button.tsx';
import { Select } from '../../ui/Select.tsx';
import styles from './roadmap.module.css';

const tenths = [0, 0.1, 0.2, 0.25, 0.3, 0.4, 0.5, 0.6, 0.7, 0.75, 0.8, 0.9, 1] as const;

interface GateFieldsProps {
  readonly initiative: Initiative;
  /** The day of the gate by the plan; null: not planned. */
  readonly gateOn: string | null;
}

/** When the initiative is judged, from which share of its promise it goes on, and when it stops. */
export function GateFields({ initiative, gateOn }: GateFieldsProps) {
  const text = useText();
  const edit = useEdit();
  const speaker = useSpeaker();
  const doc = useDocument((state) => state.doc);
  const analysis = useAnalysis((state) => state.analysis);
  const risk = useMemo(
    () => (analysis ? riskOfInitiative(doc, analysis, initiative) : null),
    [doc, analysis, initiative],
  );
  const { isSaid, ...rule } = gateOf(doc, initiative.id);
  const set = (fields: Partial<GateRule>, gesture?: string) =>
    edit(setGate, { initiativeId: initiative.id, rule: { ...rule, ...fields } }, gesture);
  const shares = (from: number, to: number) =>
    tenths
      .filter((share) => share >= from && share <= to)
      .map((share) => ({ id: String(share), label: speaker.share(share) }));
  return (
    <section aria-label={text('gates.title')} className={styles['needs']}>
      <h3 className={styles['small']}>{text('gates.title')}</h3>
      <p className={styles['soft']}>
        {gateOn === null
          ? text('gates.text')
          : text('gates.on', {
              date: speaker.date(gateOn),
              pass: speaker.share(rule.passShare),
              stop: speaker.share(rule.stopShare),
            })}
      </p>
      {risk?.label === 'high' && (
        <p role="status">{text('gates.highRisk', { risk: Math.round(risk.risk) })}</p>
      )}
      <div className={styles['limits']}>
        <NumberEdit
          label={text('gates.afterDays')}
          value={rule.afterDays}
          onEdit={(days, gesture) => set({ afterDays: days ?? gates.afterDays }, gesture)}
        />
        <Select
          label={text('gates.passShare')}
          value={String(rule.passShare)}
          options={shares(rule.stopShare, 1)}
          onChange={(share) => void set({ passShare: Number(share) })}
        />
        <Select
          label={text('gates.stopShare')}
          value={String(rule.stopShare)}
          options={shares(0, rule.passShare)}
          onChange={(share) => void set({ stopShare: Number(share) })}
        />
      </div>
      <TextEdit
        label={text('gates.goOn')}
        placeholder={text('gates.goOnHint')}
        value={rule.goOn}
        onEdit={(goOn, gesture) => set({ goOn }, gesture)}
      />
      <TextEdit
        label={text('gates.stop')}
        placeholder={text('gates.stopHint')}
        value={rule.stop}
        onEdit={(stop, gesture) => set({ stop }, gesture)}
      />
      {isSaid && (
        <div>
          <Button
            variant="quiet"
            onPress={() => void edit(setGate, { initiativeId: initiative.id, rule: null })}
          >
            {text('gates.usual')}
          </Button>
        </div>
      )}
    </section>
  );
}
