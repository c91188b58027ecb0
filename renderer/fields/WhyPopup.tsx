import type { ReactNode } from 'react';
import { useText } from '../state/session.tsx';
import { Button } from '../ui/Button.tsx';
import { Popup } from '../ui/Popup.tsx';

/** "why?" beside a figure, with the answer behind it. */
export function WhyPopup({ name, children }: { readonly name: string; readonly children: ReactNode }) {
  const text = useText();
  const label = text('inspector.whyOf', { name });
  return (
    <Popup
      label={label}
      trigger={
        <Button variant="quiet" aria-label={label}>
          {text('inspector.why')}
        </Button>
      }
    >
      <strong>{label}</strong>
      {children}
    </Popup>
  );
}
