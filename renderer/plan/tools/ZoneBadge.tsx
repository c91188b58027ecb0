import { CircleAlert, OctagonAlert, ShieldCheck } from 'lucide-react';
import type { Zone } from '../../../shared/engine/index.ts';
import { useText } from '../../state/session.tsx';
import { Badge } from '../../ui/Badge.tsx';

const looks = {
  green: { tone: 'good', icon: ShieldCheck },
  amber: { tone: 'warning', icon: CircleAlert },
  red: { tone: 'danger', icon: OctagonAlert },
} as const;

/** The zone as a word with a sign of its own; the colour only repeats it. */
export function ZoneBadge({ zone }: { readonly zone: Zone }) {
  const text = useText();
  return (
    <Badge tone={looks[zone].tone} icon={looks[zone].icon}>
      {text(`tools.zone.${zone}`)}
    </Badge>
  );
}
