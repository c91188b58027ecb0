import { useText } from '../state/session.tsx';
import { Segmented } from '../ui/Segmented.tsx';

const ways = ['picture', 'list'] as const;
export type Way = (typeof ways)[number];

/** The picture, or the same as a list. */
export function WayChoice({ way, onChange }: { readonly way: Way; readonly onChange: (way: Way) => void }) {
  const text = useText();
  return (
    <Segmented
      label={text('landscape.way')}
      isLabelHidden
      options={ways.map((id) => ({ id, label: text(`landscape.way.${id}`) }))}
      value={way}
      onChange={onChange}
    />
  );
}
