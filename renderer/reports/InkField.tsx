import { type Ink, inks } from '../../shared/ipc/index.ts';
import { useText } from '../state/session.tsx';
import { Segmented } from '../ui/Segmented.tsx';

/** Whether it is printed in colour or in black ink alone. */
export function InkField(props: { readonly ink: Ink | undefined; readonly onChange: (ink: Ink) => void }) {
  const text = useText();
  return (
    <Segmented
      label={text('print.ink')}
      value={props.ink ?? 'colour'}
      onChange={props.onChange}
      options={inks.map((id) => ({ id, label: text(`print.ink.${id}`) }))}
    />
  );
}
