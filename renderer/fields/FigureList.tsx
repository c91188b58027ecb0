import { memo } from 'react';
import type { FigureOwner } from '../../shared/engine/method/attributes.ts';
import { FigureField } from './FigureField.tsx';
import { useAnalysis, useTables } from '../state/session.tsx';
import { figureRows } from './figureRows.ts';
import styles from './facts.module.css';

interface FigureListProps {
  readonly ownerKind: FigureOwner;
  readonly ownerId: string;
  /** The less asked ones instead of the basic ones. */
  readonly isFurther?: boolean;
}

/** The figures of a step, map, flow, role or system. */
export const FigureList = memo(function FigureList({
  ownerKind,
  ownerId,
  isFurther = false,
}: FigureListProps) {
  const doc = useTables('figure', 'methodSetting');
  const analysis = useAnalysis(
    (state) => state.analysis,
    (a, b) => a?.assumed[ownerId] === b?.assumed[ownerId],
  );
  const rows = figureRows(doc, analysis, { kind: ownerKind, id: ownerId });
  return (
    <div className={styles['figures']}>
      {rows
        .filter(({ isBasic }) => isBasic !== isFurther)
        .map(({ attribute, assumed }) => (
          <FigureField
            key={attribute}
            ownerKind={ownerKind}
            ownerId={ownerId}
            attribute={attribute}
            assumed={assumed}
          />
        ))}
    </div>
  );
});
