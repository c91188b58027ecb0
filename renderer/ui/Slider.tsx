import type { ReactNode } from 'react';
import { Label, Slider as AriaSlider, SliderOutput, SliderThumb, SliderTrack } from 'react-aria-components';
import styles from './Slider.module.css';

export interface SliderProps {
  readonly label: string;
  readonly value: number;
  readonly min: number;
  readonly max: number;
  readonly step: number;
  /** The value in words, or a button that says more of it. */
  readonly words: ReactNode;
  readonly onChange: (value: number) => void;
}

/** A number set by dragging, or by the arrow keys. */
export function Slider({ label, value, min, max, step, words, onChange }: SliderProps) {
  return (
    <AriaSlider
      className={styles['slider']!}
      value={value}
      minValue={min}
      maxValue={max}
      step={step}
      onChange={(next) => onChange(next)}
    >
      <Label className={styles['label']}>{label}</Label>
      <SliderOutput className={styles['words']!}>{words}</SliderOutput>
      <SliderTrack className={styles['track']!}>
        {({ state }) => (
          <>
            <span className={styles['fill']} style={{ inlineSize: `${100 * state.getThumbPercent(0)}%` }} />
            <SliderThumb className={styles['thumb']!} />
          </>
        )}
      </SliderTrack>
    </AriaSlider>
  );
}
