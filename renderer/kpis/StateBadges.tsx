import {
  CalendarX,
  CircleCheck,
  CircleDashed,
  Clock,
  Hourglass,
  Target,
  TrendingDown,
  TrendingUp,
  type LucideIcon,
} from 'lucide-react';
import type { KpiState } from '../../shared/engine/index.ts';
import { useText } from '../state/session.tsx';
import { Badge, type BadgeTone } from '../ui/Badge.tsx';

const looks: { readonly [S in KpiState]: { readonly tone: BadgeTone; readonly icon: LucideIcon } } = {
  late: { tone: 'danger', icon: CalendarX },
  'off-track': { tone: 'danger', icon: TrendingDown },
  stale: { tone: 'warning', icon: Clock },
  unmeasured: { tone: 'warning', icon: CircleDashed },
  aimless: { tone: 'warning', icon: Target },
  early: { tone: 'plain', icon: Hourglass },
  'on-track': { tone: 'good', icon: TrendingUp },
  reached: { tone: 'good', icon: CircleCheck },
};

/** How a KPI stands, each state with its sign and word. */
export function StateBadges({ states }: { readonly states: readonly KpiState[] }) {
  const text = useText();
  return states.map((state) => (
    <Badge key={state} tone={looks[state].tone} icon={looks[state].icon}>
      {text(`kpis.state.${state}`)}
    </Badge>
  ));
}
