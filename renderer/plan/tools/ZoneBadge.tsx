import { CircleAlert, CircleQuestionMark, OctagonAlert, ShieldCheck } from 'lucide-react';
import type { Zone } from '../../../shared/engine/index.ts';
import { useText } from '../../state/session.tsx';
import { Badge } from '../../ui/Badge.tsx';

const looks = {
  green: { tone: 'good', icon: ShieldCheck },
  amber: { tone: 'warning', icon: CircleAlert },
  red: { tone: 'danger', icon: OctagonAlert },
  unknown: { tone: 'plain', icon: CircleQuestionMark },
} as const;

/** The zone as a word with a sign of its own; the colour only repeats it. Null: not known yet. */
export function ZoneBadge({ zone }: { readonly zone: Zone | null }) {
  const text = useText();
  const word = zone ?? 'unknown';
  return (
    <Badge tone={looks[word].tone} icon={looks[word].icon}>
      {text(`tools.zone.${word}`)}
    </Badge>
  );
}
