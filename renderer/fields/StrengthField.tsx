import type { Link } from '../../shared/model/index.ts';
import { useText } from '../state/session.tsx';
import { Select } from '../ui/Select.tsx';

const strengths = ['strong', 'medium', 'weak'] as const;

/** How strongly a map or step moves a KPI. */
export function StrengthField(props: {
  name: string;
  value: Link['strength'];
  onChange: (strength: Link['strength']) => void;
}) {
  const text = useText();
  return (
    <Select
      label={text('strategy.linkStrength', { name: props.name })}
      isLabelHidden
      look="small"
      value={props.value}
      options={strengths.map((id) => ({ id, label: text(`strategy.strength.${id}`) }))}
      onChange={props.onChange}
    />
  );
}
