import type { PaperLayers } from '../../shared/ipc/index.ts';
import { type HeatMeasure, heatMeasures } from '../../shared/model/index.ts';
import { useText } from '../state/session.tsx';
import { Checkbox } from '../ui/Checkbox.tsx';
import { CheckGroup } from '../ui/CheckGroup.tsx';
import { Select } from '../ui/Select.tsx';

const fieldOf = {
  marks: 'withMarks',
  candidates: 'withCandidates',
  figures: 'withFigures',
  goals: 'withGoals',
} as const satisfies { readonly [layer: string]: keyof PaperLayers };

interface LayerFieldsProps {
  readonly layers: PaperLayers;
  /** Those that are offered here. */
  readonly offered: readonly (keyof typeof fieldOf)[];
  /** What steps may be coloured by. */
  readonly measures?: readonly HeatMeasure[];
  readonly onChange: (changed: Partial<PaperLayers>) => void;
}

/** The layers of the screen that are drawn on paper too. */
export function LayerFields({ layers, offered, measures = heatMeasures, onChange }: LayerFieldsProps) {
  const text = useText();
  const { heat } = layers;
  return (
    <>
      <Select
        label={text('heat.title')}
        value={heat !== undefined && measures.includes(heat) ? heat : 'none'}
        onChange={(next) => onChange({ heat: next === 'none' ? undefined : next })}
        options={(['none', ...measures] as const).map((id) => ({
          id,
          label: text(`heat.measure.${id}`),
        }))}
      />
      <CheckGroup label={text('print.onMap')}>
        {offered.map((layer) => (
          <Checkbox
            key={layer}
            isSelected={layers[fieldOf[layer]] === true}
            onChange={(isWanted) => onChange({ [fieldOf[layer]]: isWanted })}
          >
            {text(`app.layer.${layer}`)}
          </Checkbox>
        ))}
      </CheckGroup>
    </>
  );
}
