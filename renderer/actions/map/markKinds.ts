/** The kinds of marks and of waste, in the order they are offered, each with its sign. */
import {
  Boxes,
  CircleHelp,
  Clock,
  CopyPlus,
  Footprints,
  Funnel,
  Hand,
  Layers,
  Lightbulb,
  MessageSquareWarning,
  Recycle,
  Shield,
  TriangleAlert,
  Truck,
  UserX,
  Zap,
  type LucideIcon,
} from 'lucide-react';
import type { Mark } from '../../../shared/model/index.ts';

export type MarkType = Mark['type'];
export type Waste = NonNullable<Mark['waste']>;

export const markTypes: readonly MarkType[] = [
  'bottleneck',
  'manual',
  'waste',
  'pain',
  'complaint',
  'risk',
  'idea',
  'question',
];
export const wastes: readonly Waste[] = [
  'waiting',
  'defects',
  'extraProcessing',
  'transport',
  'motion',
  'inventory',
  'overproduction',
  'talent',
];

export const markIcons: { readonly [Type in MarkType]: LucideIcon } = {
  bottleneck: Funnel,
  manual: Hand,
  waste: Recycle,
  pain: Zap,
  complaint: MessageSquareWarning,
  risk: Shield,
  idea: Lightbulb,
  question: CircleHelp,
};

export const wasteIcons: { readonly [Kind in Waste]: LucideIcon } = {
  waiting: Clock,
  defects: TriangleAlert,
  extraProcessing: CopyPlus,
  transport: Truck,
  motion: Footprints,
  inventory: Boxes,
  overproduction: Layers,
  talent: UserX,
};
