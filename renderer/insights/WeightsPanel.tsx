import { ArrowDown, ArrowUp, Scale } from 'lucide-react';
import { useEffect, useMemo } from 'react';
import { setWeights, type WeightSettings } from '../../shared/commands/index.ts';
import { methodWeightCard, shownPriority } from '../../shared/engine/index.ts';
import { weightingOf, weightingParts, type WeightingPart } from '../../shared/engine/method/weighting.ts';
import type { TextKey } from '../../shared/text/index.ts';
import { useEdit } from '../fields/useEdit.ts';
import { useSay } from '../fields/useSay.ts';
import { useSpeaker } from '../fields/useSpeaker.ts';
import { Why } from '../fields/Why.tsx';
import { useAnalysis, useDocument, useSession } from '../state/session.tsx';
import { Button } from '../ui/Button.tsx';
import { Popup } from '../ui/Popup.tsx';
import { Slider } from '../ui/Slider.tsx';
import { movedPlaces } from './movedPlaces.ts';
import styles from './weights.module.css';

/** How much each part of the scores counts: tried live, written only when it is kept. */
export function WeightsPanel() {
  const { text } = useSession();
  return (
    <Popup
      label={text('insights.weightsTitle')}
      size="wide"
      placement="bottom end"
      trigger={<Button icon={Scale}>{text('insights.weights')}</Button>}
    >
      {({ close }) => <Weights onDone={close} />}
    </Popup>
  );
}

type Values = { readonly [key: string]: number };

function Weights({ onDone }: { onDone: () => void }) {
  const { analysis, text } = useSession();
  const edit = useEdit();
  const settings = useDocument((state) => state.doc.methodSetting);
  const tried = useAnalysis((state) => state.tried);
  const kept = useMemo(() => weightingOf(settings), [settings]);
  // What is tried is forgotten with the panel.
  useEffect(() => () => analysis.setState({ tried: null }), [analysis]);
  const valuesOf = (part: WeightingPart): Values => {
    const trial = tried?.[part];
    if (trial) return trial;
    const weights: Values = trial === null ? weightingOf({})[part] : kept[part];
    return Object.fromEntries(Object.entries(weights).map(([key, weight]) => [key, 100 * weight]));
  };
  const tryOut = (next: WeightSettings) => analysis.setState({ tried: { ...tried, ...next } });
  const keep = () => {
    if (tried !== null) edit(setWeights, { settings: tried });
    onDone();
  };
  const byDefault = Object.fromEntries(weightingParts.map((part) => [part, null]));
  return (
    <div className={styles['panel']}>
      <div>
        <h2 className={styles['title']}>{text('insights.weightsTitle')}</h2>
        <p className={styles['hint']}>{text('insights.weightsHint')}</p>
      </div>
      <div className={styles['parts']}>
        {weightingParts.map((part) => (
          <Part
            key={part}
            part={part}
            values={valuesOf(part)}
            onChange={(values) => tryOut({ [part]: values })}
          />
        ))}
      </div>
      <MovedList />
      <div className={styles['foot']}>
        <Button variant="quiet" onPress={() => analysis.setState({ tried: byDefault })}>
          {text('insights.weightsDefault')}
        </Button>
        <span className={styles['grow']} />
        <Button variant="quiet" onPress={onDone}>
          {text('app.cancel')}
        </Button>
        <Button variant="primary" onPress={keep}>
          {text('insights.weightsKeep')}
        </Button>
      </div>
    </div>
  );
}

interface PartProps {
  readonly part: WeightingPart;
  readonly values: Values;
  readonly onChange: (values: Values) => void;
}

function Part({ part, values, onChange }: PartProps) {
  const { text } = useSession();
  const speaker = useSpeaker();
  const sum = Object.values(values).reduce((a, b) => a + b, 0);
  return (
    <fieldset className={styles['part']}>
      <legend>{text(`insights.weights.${part}`)}</legend>
      {Object.entries(values).map(([key, value]) => {
        const next = (to: number): Values => ({ ...values, [key]: to });
        const label = text(`insights.weight.${key}` as Extract<TextKey, `insights.weight.${string}`>);
        const words = speaker.share(Math.round((100 * value) / sum) / 100);
        return (
          <Slider
            key={key}
            label={label}
            value={value}
            min={0}
            max={100}
            step={1}
            words={<Why name={label} value={words} card={() => methodWeightCard(values, key)} />}
            onChange={(to) => {
              // Something has to count.
              if (Object.values(next(to)).some((one) => one > 0)) onChange(next(to));
            }}
          />
        );
      })}
    </fieldset>
  );
}

const SHOWN = 6;

/** What stands elsewhere with the weights that are tried. */
function MovedList() {
  const { text } = useSession();
  const say = useSay();
  const analysis = useAnalysis((state) => state.analysis);
  const trial = useAnalysis((state) => state.trial);
  const decisions = useDocument((state) => state.doc.decision);
  const moved = useMemo(() => {
    const isOpen = ({ id }: { readonly id: string }) => !decisions[id];
    return analysis && trial
      ? movedPlaces(analysis.candidates.filter(isOpen), trial.candidates.filter(isOpen))
      : [];
  }, [analysis, trial, decisions]);
  return (
    <div className={styles['moved']}>
      <p role="status" className={styles['hint']}>
        {moved.length === 0
          ? text('insights.weightsStill')
          : text('insights.weightsMoved', { n: moved.length })}
      </p>
      <ol className={styles['movedList']}>
        {moved.slice(0, SHOWN).map(({ candidate, place, up }) => {
          const Arrow = up > 0 ? ArrowUp : ArrowDown;
          const score = shownPriority(candidate) ?? text('insights.unknown');
          return (
            <li key={candidate.id}>
              <span className={styles['step']} data-way={up > 0 ? 'up' : 'down'}>
                <Arrow size={14} aria-hidden />{' '}
                {up > 0 ? text('insights.weightsUp', { n: up }) : text('insights.weightsDown', { n: -up })}
              </span>
              <span className={styles['name']}>{say(candidate.title)}</span>
              <span className={styles['hint']}>{text('insights.weightsNow', { place, score })}</span>
            </li>
          );
        })}
      </ol>
    </div>
  );
}
