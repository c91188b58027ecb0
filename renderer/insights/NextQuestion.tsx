import { updateRecord } from '../../shared/commands/index.ts';
import type { Candidate } from '../../shared/engine/index.ts';
import type { System } from '../../shared/model/index.ts';
import { FigureField } from '../fields/FigureField.tsx';
import { assumedFigure } from '../fields/figureRows.ts';
import { useEdit } from '../fields/useEdit.ts';
import { useSay } from '../fields/useSay.ts';
import { jumpToElement } from '../actions/maps/jumpToElement.ts';
import { useAnalysis, useDocument, useSession, useText } from '../state/session.tsx';
import { Button } from '../ui/Button.tsx';
import { Select } from '../ui/Select.tsx';
import { answerField, type AnswerField } from './answerField.ts';
import { certaintyOf } from './certainty.ts';
import styles from './insights.module.css';

/** What to find out next, with the field to say it right there. */
export function NextQuestion({ candidate }: { candidate: Candidate }) {
  const text = useText();
  const say = useSay();
  const doc = useDocument((state) => state.doc);
  if (!candidate.next) return null;
  const field = answerField(doc, candidate);
  const swing = Math.round(candidate.next.swing);
  const isNeeded = certaintyOf(candidate).kind === 'not-enough';
  return (
    <div role="group" className={styles['next']} data-needed={isNeeded} aria-label={text('insights.next')}>
      <p>
        {isNeeded && <>{text('insights.notEnoughWhy')} </>}
        <strong>{say(candidate.next.question)}</strong>{' '}
        <span className={styles['quiet']}>{text('insights.nextSwing', { swing })}</span>
      </p>
      {field && <Answer field={field} />}
    </div>
  );
}

function Answer({ field }: { field: AnswerField }) {
  const session = useSession();
  const doc = useDocument((state) => state.doc);
  if (field.kind === 'figure') return <FigureAnswer field={field} />;
  if (field.kind === 'step') {
    return (
      <Button variant="quiet" onPress={() => jumpToElement(session, field.stepId)}>
        {session.text('insights.finding.jump')}
      </Button>
    );
  }
  const system = doc.system[field.systemId];
  return system ? <AccessAnswer system={system} /> : null;
}

function FigureAnswer({ field }: { field: Extract<AnswerField, { kind: 'figure' }> }) {
  const analysis = useAnalysis((state) => state.analysis);
  return (
    <div className={styles['answer']}>
      <FigureField
        ownerKind="step"
        ownerId={field.stepId}
        attribute={field.attribute}
        assumed={assumedFigure(analysis, field.stepId, field.attribute)}
      />
    </div>
  );
}

const accesses = ['api', 'file', 'ui', 'none'] as const;

function AccessAnswer({ system }: { system: System }) {
  const text = useText();
  const edit = useEdit();
  return (
    <div className={styles['answer']}>
      <Select
        label={text('inspector.system', { name: system.name })}
        value={system.access}
        placeholder={text('inspector.notSaid')}
        options={accesses.map((id) => ({ id, label: text(`inspector.systemAccess.${id}`) }))}
        onChange={(access) => void edit(updateRecord.system, { id: system.id, fields: { access } })}
      />
    </div>
  );
}
