import { Fragment, useState } from 'react';
import type { Redaction } from '../../shared/ipc/index.ts';
import { peopleNamed } from '../../shared/redaction/index.ts';
import { useDocument, useText } from '../state/session.tsx';
import { Checkbox } from '../ui/Checkbox.tsx';
import { CheckGroup, CheckNote } from '../ui/CheckGroup.tsx';
import { TextField } from '../ui/TextField.tsx';

const switches = ['wages', 'costs', 'notes'] as const;

interface RedactionFieldsProps {
  readonly redaction: Redaction;
  readonly onChange: (redaction: Redaction) => void;
}

/** What is left out of what others get. */
export function RedactionFields({ redaction, onChange }: RedactionFieldsProps) {
  const text = useText();
  return (
    <CheckGroup label={text('pack.leave')}>
      {switches.map((what) => (
        <Fragment key={what}>
          <Checkbox
            isSelected={redaction[what]}
            onChange={(isOut) => onChange({ ...redaction, [what]: isOut })}
          >
            {text(`pack.leave.${what}`)}
          </Checkbox>
          {what === 'wages' && redaction.wages && !redaction.costs && (
            <CheckNote>{text('pack.wagesHint')}</CheckNote>
          )}
        </Fragment>
      ))}
      <NameFields redaction={redaction} onChange={onChange} />
    </CheckGroup>
  );
}

/** Names are left out one by one, since no program can tell them all: those found stand there to be looked over. */
function NameFields({ redaction, onChange }: RedactionFieldsProps) {
  const text = useText();
  const doc = useDocument((state) => state.doc);
  const { names } = redaction;
  const [isOut, setIsOut] = useState(names.length > 0);
  const [typed, setTyped] = useState(() => names.join(', '));
  const set = (words: string) => {
    setTyped(words);
    onChange({ ...redaction, names: namesIn(words) });
  };
  const turn = (next: boolean) => {
    setIsOut(next);
    const found = peopleNamed(doc).join(', ');
    if (next) set(found);
    else onChange({ ...redaction, names: [] });
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
