import { setWeights } from '../../shared/commands/index.ts';
import {
  defaultWeighting,
  weightingOf,
  weightingParts,
  type WeightingPart,
} from '../../shared/engine/index.ts';
import { readNumber } from '../fields/readNumber.ts';
import { useEdit } from '../fields/useEdit.ts';
import { useSpeaker } from '../fields/useSpeaker.ts';
import type { TextKey } from '../../shared/text/index.ts';
import { useDocument, useSession } from '../state/session.tsx';
import { Badge } from '../ui/Badge.tsx';
import { Button } from '../ui/Button.tsx';
import { CommitField } from '../ui/CommitField.tsx';
import styles from './Method.module.css';

type WeightName = Extract<TextKey, `method.weight.${string}`>;
type Weights = { readonly [key: string]: number };
const MOST = 1000;

/** How much each part of the scores counts, in per cent of its group. */
export function MethodWeights({ isSought }: { readonly isSought: (name: string) => boolean }) {
  return weightingParts.map((part) => <PartWeights key={part} part={part} isSought={isSought} />);
}

interface PartWeightsProps {
  readonly part: WeightingPart;
  readonly isSought: (name: string) => boolean;
}
function PartWeights({ part, isSought }: PartWeightsProps) {
  const { text } = useSession();
  const edit = useEdit();
  const speaker = useSpeaker();
  const settings = useDocument((state) => state.doc.methodSetting);
  const own: Weights = weightingOf(settings)[part];
  const initial: Weights = defaultWeighting[part];
  const title = text(`method.group.${part}`);
  const nameOf = (key: string) => text(`method.weight.${part}.${key}` as WeightName);
  const keys = Object.keys(initial).filter((key) => isSought(nameOf(key)) || isSought(title));
  if (keys.length === 0) return null;
  const percent = (value: number) => Number((100 * value).toPrecision(6));
  const set = (weights: Weights) => {
    const isDefault = Object.keys(initial).every(
      (key) => Math.abs(weights[key]! - percent(initial[key]!)) < 1e-9,
    );
    return edit(setWeights, { settings: { [part]: isDefault ? null : weights } });
  };
  const now = Object.fromEntries(Object.keys(own).map((key) => [key, percent(own[key]!)]));
  const type = (key: string, typed: string): string | null => {
    const value = readNumber(typed.replace('%', ''));
    const next = { ...now, [key]: value ?? Number.NaN };
    const isGood =
      typeof value === 'number' && value >= 0 && value <= MOST && Object.values(next).some((one) => one > 0);
    return isGood ? set(next) : text('method.badWeight');
  };
  return (
    <section className={styles['group']} aria-label={title}>
      <h3 className={styles['groupTitle']}>{title}</h3>
      <p className={styles['soft']}>{text('method.group.weightsText')}</p>
      <ul>
        {keys.map((key) => {
          const isChanged = Math.abs(own[key]! - initial[key]!) >= 1e-9;
          const said = { value: speaker.share(own[key]!), default: speaker.share(initial[key]!) };
          return (
            <li key={key} className={styles['line']}>
              <CommitField
                label={nameOf(key)}
                value={speaker.number(now[key]!, 4)}
                onCommit={(typed) => type(key, typed)}
              />
              <span className={styles['soft']}>
                {!isChanged
                  ? text('method.default', { value: said.default })
                  : text(own[key]! > initial[key]! ? 'method.more' : 'method.less', said)}
              </span>
              {isChanged && <Badge tone="accent">{text('method.changed')}</Badge>}
              {isChanged && (
                <Button
                  variant="quiet"
                  aria-label={text('method.resetNamed', { name: nameOf(key) })}
                  onPress={() => void set({ ...now, [key]: percent(initial[key]!) })}
                >
                  {text('method.reset')}
                </Button>
              )}
            </li>
          );
        })}
      </ul>
    </section>
  );
}
