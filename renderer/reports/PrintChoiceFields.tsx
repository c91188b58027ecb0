import type { PrintChoices } from '../../shared/ipc/index.ts';
import type { ReportPage } from '../../shared/report/index.ts';
import { useText } from '../state/session.tsx';
import { Checkbox } from '../ui/Checkbox.tsx';
import { CheckGroup } from '../ui/CheckGroup.tsx';
import { LayerFields } from './LayerFields.tsx';
import { PaperFields } from './PaperFields.tsx';
import { PosterFields } from './PosterFields.tsx';
import { ScaleNote } from './ScaleNote.tsx';

/** Paper, orientation, and what goes on it. */
export function PrintChoiceFields({
  choices,
  pages,
  subject,
  onChange,
}: {
  readonly choices: PrintChoices;
  /** What the choices make. */
  readonly pages: readonly ReportPage[];
  readonly subject: 'map' | 'maps' | 'landscape' | 'strategy' | 'insights' | 'plan' | 'measure';
  readonly onChange: (choices: PrintChoices) => void;
}) {
  const text = useText();
  const hasMap = subject === 'map' || subject === 'maps';
  if (subject === 'landscape' || subject === 'strategy' || subject === 'measure')
    return (
      <PaperFields
        choices={choices}
        hasPicture={subject === 'landscape'}
        isScaled={false}
        onChange={onChange}
      />
    );
  return (
    <>
      {hasMap && <PosterFields choices={choices} pages={pages} onChange={onChange} />}
      <PaperFields choices={choices} hasPicture={hasMap} isScaled={hasMap} onChange={onChange} />
      {hasMap && !choices.poster && <ScaleNote choices={choices} pages={pages} onChange={onChange} />}
      {hasMap && (
        <LayerFields
          layers={choices}
          // Marks and candidates go with their lists, below.
          offered={['figures', 'goals']}
          onChange={(changed) => onChange({ ...choices, ...changed })}
        />
      )}
      <CheckGroup label={text(hasMap ? 'print.what' : 'print.whatPlan')}>
        {subject === 'maps' && (
          <Checkbox
            isSelected={choices.withLandscape === true}
            onChange={(withLandscape) => onChange({ ...choices, withLandscape })}
          >
            {text('print.landscape')}
          </Checkbox>
        )}
        {hasMap && (
          <>
            <Checkbox
              isSelected={choices.withMarks}
              onChange={(withMarks) => onChange({ ...choices, withMarks })}
            >
              {text('print.withMarks')}
            </Checkbox>
            <Checkbox
              isSelected={choices.withCandidates}
              onChange={(withCandidates) => onChange({ ...choices, withCandidates })}
            >
              {text('print.withCandidates')}
            </Checkbox>
            <Checkbox
              isSelected={choices.withSteps !== false}
              onChange={(withSteps) => onChange({ ...choices, withSteps })}
            >
              {text('print.withSteps')}
            </Checkbox>
            <Checkbox
              isSelected={choices.withStrategy === true}
              onChange={(withStrategy) => onChange({ ...choices, withStrategy })}
            >
              {text('print.withStrategy')}
            </Checkbox>
            <Checkbox
              isSelected={choices.withPlan === true}
              onChange={(withPlan) => onChange({ ...choices, withPlan })}
            >
              {text('print.withPlan')}
            </Checkbox>
            <Checkbox
              isSelected={choices.withStream === true}
              onChange={(withStream) => onChange({ ...choices, withStream })}
            >
              {text('print.withStream')}
            </Checkbox>
          </>
        )}
        <Checkbox
          isSelected={choices.withReasons ?? (choices.withPlan === true || choices.withStream === true)}
          onChange={(withReasons) => onChange({ ...choices, withReasons })}
        >
          {text('print.withReasons')}
        </Checkbox>
      </CheckGroup>
    </>
  );
}
