import { Fragment, useState } from 'react';
import { audiences, type PackChoices, type PackPart, packParts } from '../../shared/ipc/index.ts';
import { listPapers } from '../../shared/model/index.ts';
import { peopleNamed, redactionFor } from '../../shared/report/index.ts';
import { useDocument, useText } from '../state/session.tsx';
import { Checkbox } from '../ui/Checkbox.tsx';
import { Segmented } from '../ui/Segmented.tsx';
import { Select } from '../ui/Select.tsx';
import { TextField } from '../ui/TextField.tsx';
import styles from './PrintDialog.module.css';

const switches = ['wages', 'costs', 'notes'] as const;

interface PackFieldsProps {
  readonly pack: PackChoices;
  readonly onChange: (pack: PackChoices) => void;
}

/** For whom, without what, with which parts, on which paper. */
export function PackFields({ pack, onChange }: PackFieldsProps) {
  const text = useText();
  const doc = useDocument((state) => state.doc);
  const { audience, redaction, without, paper } = pack;
  const has = (part: PackPart) => !without.includes(part);
  const turn = (part: PackPart, isWanted: boolean) =>
    onChange({
      ...pack,
      without: packParts.filter((one) => (one === part ? !isWanted : without.includes(one))),
    });
  return (
    <>
      <Segmented
        label={text('pack.audience')}
        value={audience}
        onChange={(next) => onChange({ ...pack, audience: next, redaction: redactionFor(next, doc) })}
        options={audiences.map((id) => ({ id, label: text(`pack.audience.${id}`) }))}
      />
      <div className={styles['what']} role="group" aria-label={text('pack.leave')}>
        <span className={styles['label']} aria-hidden>
          {text('pack.leave')}
        </span>
        {switches.map((what) => (
          <Fragment key={what}>
            <Checkbox
              isSelected={redaction[what]}
              onChange={(isOut) => onChange({ ...pack, redaction: { ...redaction, [what]: isOut } })}
            >
              {text(`pack.leave.${what}`)}
            </Checkbox>
            {what === 'wages' && redaction.wages && !redaction.costs && (
              <p className={styles['note']}>{text('pack.wagesHint')}</p>
            )}
          </Fragment>
        ))}
        <NameFields key={audience} pack={pack} onChange={onChange} />
      </div>
      <div className={styles['what']} role="group" aria-label={text('pack.parts')}>
        <span className={styles['label']} aria-hidden>
          {text('pack.parts')}
        </span>
        {packParts.map((part) => (
          <Checkbox key={part} isSelected={has(part)} onChange={(isWanted) => turn(part, isWanted)}>
            {text(`pack.part.${part}`)}
          </Checkbox>
        ))}
      </div>
      <Select
        label={text('start.paper')}
        value={paper}
        onChange={(next) => onChange({ ...pack, paper: next })}
        options={listPapers.map((id) => ({ id, label: id }))}
      />
    </>
  );
}

/** Names are left out one by one, since no program can tell them all: those found stand there to be looked over. */
function NameFields({ pack, onChange }: PackFieldsProps) {
  const text = useText();
  const doc = useDocument((state) => state.doc);
  const { names } = pack.redaction;
  const [isOut, setIsOut] = useState(names.length > 0);
  const [typed, setTyped] = useState(() => names.join(', '));
  const set = (words: string) => {
    setTyped(words);
    onChange({ ...pack, redaction: { ...pack.redaction, names: namesIn(words) } });
  };
  const turn = (next: boolean) => {
    setIsOut(next);
    const found = peopleNamed(doc).join(', ');
    if (next) set(found);
    else onChange({ ...pack, redaction: { ...pack.redaction, names: [] } });
  };
  return (
    <>
      <Checkbox isSelected={isOut} onChange={turn}>
        {text('pack.leave.names')}
      </Checkbox>
      {isOut && (
        <TextField
          label={text('pack.names')}
          value={typed}
          onChange={set}
          maxLength={2000}
          description={text(typed.trim() === '' ? 'pack.namesNone' : 'pack.namesHint')}
        />
      )}
    </>
  );
}

const namesIn = (words: string): string[] =>
  words
    .split(/[,;\n]/)
    .map((name) => name.trim())
    .filter((name) => name !== '');
