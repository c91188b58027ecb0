import type { Mark } from '../../shared/model/index.ts';
import { useText } from '../state/session.tsx';
import { Badge } from '../ui/Badge.tsx';
import { markIcons } from '../actions/map/markKinds.ts';

/** A mark's icon and word; of a waste, which one. */
export function MarkSign({ mark }: { mark: Pick<Mark, 'type' | 'waste'> }) {
  const text = useText();
  return (
    <Badge tone={mark.type} icon={markIcons[mark.type]}>
      {mark.waste === null ? text(`marks.type.${mark.type}`) : text(`marks.waste.${mark.waste}`)}
    </Badge>
  );
}
