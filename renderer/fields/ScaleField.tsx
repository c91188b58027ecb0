import { attributeOf, type AttributeKey } from '../../shared/engine/method/attributes.ts';
import type { TextKey } from '../../shared/text/index.ts';
import { useText } from '../state/session.tsx';
import { Select } from '../ui/Select.tsx';
import type { FigureHandle } from './useFigure.ts';

type ScaleKey = Extract<TextKey, `inspector.scale.${string}`>;

/** A figure that is an answer on a short scale, each point in words; the first entry takes the answer back. */
export function ScaleField({ label, figure }: { label: string; figure: FigureHandle }) {
  const text = useText();
  const points = scalePoints(figure.attribute);
  const word = (point: number) => text(`inspector.scale.${figure.attribute}.${point}` as ScaleKey);
  const assumed = figure.assumed
    ? points.find((point) => point === Math.round(figure.assumed!.value))
    : undefined;
  return (
    <Select
      label={label}
      isLabelHidden
      look="small"
      value={figure.stored ? String(figure.stored.likely) : null}
      placeholder={assumed === undefined ? text('inspector.notSaid') : word(assumed)}
      options={[
        ...(figure.stored ? [{ id: 'none', label: text('inspector.scale.none') }] : []),
        ...points.map((point) => ({ id: String(point), label: word(point) })),
      ]}
      onChange={(id) =>
        void (id === 'none'
          ? figure.clear()
          : figure.set({ likely: Number(id), low: null, high: null, unit: id }))
      }
    />
  );
}

function scalePoints(attribute: AttributeKey): readonly number[] {
  const { min, max } = attributeOf(attribute);
  return Array.from({ length: max - min + 1 }, (_, index) => min + index);
}
