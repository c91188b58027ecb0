import type { FigureOwner } from '../../shared/engine/method/attributes.ts';
import { useText } from '../state/session.tsx';
import { Disclosure } from '../ui/Disclosure.tsx';
import { FigureList } from './FigureList.tsx';
import { useSubjectState } from './subject.ts';

/** The figures that are less asked for, behind one click. */
export function MoreFigures({
  ownerKind,
  ownerId,
}: {
  readonly ownerKind: FigureOwner;
  readonly ownerId: string;
}) {
  const text = useText();
  const [isOpen, setOpen] = useSubjectState(false);
  return (
    <Disclosure title={text('inspector.moreFigures')} isOpen={isOpen} onToggle={setOpen}>
      <FigureList ownerKind={ownerKind} ownerId={ownerId} isFurther />
    </Disclosure>
  );
}
