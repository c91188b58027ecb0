import { MoreHorizontal } from 'lucide-react';
import { memo } from 'react';
import type { Value } from '../../shared/engine/figures/resolve.ts';
import { attributeOf, type AttributeKey, type FigureOwner } from '../../shared/engine/method/attributes.ts';
import type { Figure } from '../../shared/model/index.ts';
import { useText } from '../state/session.tsx';
import { IconButton } from '../ui/IconButton.tsx';
import { Popup } from '../ui/Popup.tsx';
import { Select } from '../ui/Select.tsx';
import { TextField } from '../ui/TextField.tsx';
import { AssumedTag } from './AssumedTag.tsx';
import styles from './figure.module.css';
import { FigureMore } from './FigureMore.tsx';
import { ScaleField } from './ScaleField.tsx';
import { useFigure, type FigureHandle } from './useFigure.ts';

export interface FigureFieldProps {
  readonly ownerKind: FigureOwner;
  readonly ownerId: string;
  readonly attribute: AttributeKey;
  /** What the engine takes while nothing is stored. */
  readonly assumed: Value | null;
  /** In place of the attribute's own name. */
  readonly label?: string;
  readonly autoFocus?: boolean;
}

/** One number, said in speech ("1,5 h", "~20", "40/week"), with where it comes from. */
export const FigureField = memo(function FigureField(props: FigureFieldProps) {
  const text = useText();
  const figure = useFigure(props);
  const label = props.label ?? text(`inspector.attribute.${props.attribute}`);
  const { quantity } = attributeOf(props.attribute);
  const isScale = quantity === 'scale1to5' || quantity === 'scale0to4';
  return (
    <div className={styles['row']} role="group" aria-label={label}>
      <span className={styles['label']} aria-hidden>
        {label}
      </span>
      <div className={styles['value']}>
        {isScale ? (
          <ScaleField label={label} figure={figure} />
        ) : (
          <TextField
            label={label}
            isLabelHidden
            look="small"
            placeholder={figure.assumedWords}
            {...(props.autoFocus ? { autoFocus: true } : {})}
            {...(figure.outside ? { description: figure.outside } : {})}
            {...figure.entry}
          />
        )}
      </div>
      <div className={styles['source']}>
        {figure.stored ? (
          <SourceField
            label={label}
            stored={figure.stored}
            onChange={(source) => void figure.set({ source })}
          />
        ) : (
          <AssumedTag
            label={label}
            value={props.assumed}
            words={figure.assumedWords}
            say={figure.sayNumber}
          />
        )}
      </div>
      {figure.stored && <More label={label} figure={figure} />}
    </div>
  );
});

const sources = ['measured', 'estimated', 'guessed'] as const;

function SourceField(props: { label: string; stored: Figure; onChange: (source: Figure['source']) => void }) {
  const text = useText();
  return (
    <Select
      label={text('inspector.source', { name: props.label })}
      isLabelHidden
      look="bare"
      value={props.stored.source}
      options={sources.map((id) => ({ id, label: text(`inspector.source.${id}`) }))}
      onChange={props.onChange}
    />
  );
}

function More({ label, figure }: { label: string; figure: FigureHandle }) {
  const text = useText();
  const name = text('inspector.figureMore', { name: label });
  return (
    <span className={styles['more']}>
      <Popup
        label={name}
        placement="bottom end"
        trigger={<IconButton size="small" icon={MoreHorizontal} label={name} />}
      >
        {({ close }) => <FigureMore figure={figure} onClear={close} />}
      </Popup>
    </span>
  );
}
