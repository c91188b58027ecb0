import {
  audiences,
  type PackChoices,
  type PackPart,
  packParts,
  usualLayers,
} from '../../shared/ipc/index.ts';
import { heatMeasures, listPapers } from '../../shared/model/index.ts';
import { languageChoices } from '../fields/languageChoices.ts';
import { redactionFor } from '../../shared/redaction/index.ts';
import { RedactionFields } from '../fields/RedactionFields.tsx';
import { useDocument, useText } from '../state/session.tsx';
import { Checkbox } from '../ui/Checkbox.tsx';
import { CheckGroup } from '../ui/CheckGroup.tsx';
import { Segmented } from '../ui/Segmented.tsx';
import { Select } from '../ui/Select.tsx';
import { InkField } from './InkField.tsx';
import { LayerFields } from './LayerFields.tsx';

const withoutCost = heatMeasures.filter((measure) => measure !== 'cost');

interface PackFieldsProps {
  readonly pack: PackChoices;
  readonly onChange: (pack: PackChoices) => void;
}

/** For whom, without what, with which parts, on which paper. */
export function PackFields({ pack, onChange }: PackFieldsProps) {
  const text = useText();
  const doc = useDocument((state) => state.doc);
  const { audience, language, redaction, without, paper, layers = usualLayers } = pack;
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
      <RedactionFields
        key={audience}
        redaction={redaction}
        onChange={(next) => onChange({ ...pack, redaction: next })}
      />
      <CheckGroup label={text('pack.parts')}>
        {packParts.map((part) => (
          <Checkbox key={part} isSelected={has(part)} onChange={(isWanted) => turn(part, isWanted)}>
            {text(`pack.part.${part}`)}
          </Checkbox>
        ))}
      </CheckGroup>
      {has('maps') && (
        <LayerFields
          layers={layers}
          offered={['marks', 'candidates', 'figures', 'goals']}
          measures={redaction.costs ? withoutCost : heatMeasures}
          onChange={(changed) => onChange({ ...pack, layers: { ...layers, ...changed } })}
        />
      )}
      <Select
        label={text('start.language')}
        value={language}
        onChange={(next) => onChange({ ...pack, language: next })}
        options={languageChoices(text)}
      />
      <Select
        label={text('start.paper')}
        value={paper}
        onChange={(next) => onChange({ ...pack, paper: next })}
        options={listPapers.map((id) => ({ id, label: id }))}
      />
      <InkField ink={pack.ink} onChange={(ink) => onChange({ ...pack, ink })} />
    </>
  );
}
