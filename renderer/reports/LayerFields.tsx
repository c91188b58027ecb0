import type { PrintChoices } from '../../shared/ipc/index.ts';
import { heatMeasures } from '../../shared/model/index.ts';
import { useText } from '../state/session.tsx';
import { Checkbox } from '../ui/Checkbox.tsx';
import { CheckGroup } from '../ui/CheckGroup.tsx';
import { Select } from '../ui/Select.tsx';

interface LayerFieldsProps {
  readonly choices: PrintChoices;
  readonly onChange: (choices: PrintChoices) => void;
}

/** The layers of the screen that are drawn on paper too; marks and candidates go with their lists. */
export function LayerFields({ choices, onChange }: LayerFieldsProps) {
  const text = useText();
  const { heat, withFigures, withGoals } = choices;
  return (
    <>
      <Select
        label={text('heat.title')}
        value={heat ?? 'none'}
        onChange={(next) => onChange({ ...choices, heat: next === 'none' ? undefined : next })}
        options={(['none', ...heatMeasures] as const).map((id) => ({
          id,
          label: text(`heat.measure.${id}`),
        }))}
      />
      <CheckGroup label={text('print.onMap')}>
        <Checkbox
          isSelected={withFigures === true}
          onChange={(isWanted) => onChange({ ...choices, withFigures: isWanted })}
        >
          {text('print.withFigures')}
        </Checkbox>
        <Checkbox
          isSelected={withGoals === true}
          onChange={(isWanted) => onChange({ ...choices, withGoals: isWanted })}
        >
          {text('print.withGoals')}
        </Checkbox>
      </CheckGroup>
    </>
  );
}
