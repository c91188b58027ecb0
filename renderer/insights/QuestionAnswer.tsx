import { useEffect, useRef, type KeyboardEvent } from 'react';
import { ToggleButton, Toolbar } from 'react-aria-components';
import { updateRecord } from '../../shared/commands/index.ts';
import { attributeOf, type AttributeKey } from '../../shared/engine/method/attributes.ts';
import type { System } from '../../shared/model/index.ts';
import type { TextKey } from '../../shared/text/index.ts';
import { jumpToElement } from '../actions/maps/jumpToElement.ts';
import { useMethod } from '../fields/useMethod.ts';
import { assumedFigure } from '../fields/figureRows.ts';
import { useEdit } from '../fields/useEdit.ts';
import { useFigure } from '../fields/useFigure.ts';
import { useAnalysis, useDocument, useSession, useText } from '../state/session.tsx';
import { Button } from '../ui/Button.tsx';
import { TextField } from '../ui/TextField.tsx';
import type { AnswerField } from './answerField.ts';
import styles from './insights.module.css';

interface QuestionAnswerProps {
  readonly field: AnswerField;
  readonly name: string;
  readonly isRunning: boolean;
  /** Something is being typed. */
  readonly onBegin: () => void;
  readonly onDone: () => void;
}

/** A few words to choose from with one press or one digit, and a field where a number says more. */
export function QuestionAnswer(props: QuestionAnswerProps) {
  const session = useSession();
  const doc = useDocument((state) => state.doc);
  const { field } = props;
  if (field.kind === 'figure') return <FigureAnswer {...props} field={field} />;
  if (field.kind === 'step') {
    return (
      <Button variant="quiet" onPress={() => jumpToElement(session, field.stepId)}>
        {session.text('insights.finding.jump')}
      </Button>
    );
  }
  const system = doc.system[field.systemId];
  return system ? <AccessAnswer {...props} system={system} /> : null;
}

type FigureAnswerField = Extract<AnswerField, { kind: 'figure' }>;

function FigureAnswer(props: QuestionAnswerProps & { readonly field: FigureAnswerField }) {
  const { field, name, isRunning, onBegin, onDone } = props;
  const { ownerKind, ownerId, attribute } = field;
  const text = useText();
  const analysis = useAnalysis((state) => state.analysis);
  const method = useMethod();
  const assumed = assumedFigure(analysis, { ownerId, attribute, method });
  const figure = useFigure({ ownerKind, ownerId, attribute, assumed });
  const likely = figure.stored?.likely ?? null;
  const choices = choicesOf(attribute).map((value) => ({
    id: String(value),
    label: isScale(attribute)
      ? text(`inspector.scale.${attribute}.${value}` as Extract<TextKey, `inspector.scale.${string}`>)
      : figure.sayNumber(value),
  }));
  return (
    <div className={styles['answer']}>
      {choices.length > 0 && (
        <Choices
          name={name}
          choices={choices}
          chosen={likely === null ? null : String(likely)}
          isFocused={isRunning}
          onChoose={(id) => {
            figure.set({ likely: Number(id), low: null, high: null, unit: isScale(attribute) ? id : '' });
            onDone();
          }}
        />
      )}
      {!isScale(attribute) && (
        <div className={styles['answerField']} onFocus={onBegin}>
          <TextField
            label={name}
            isLabelHidden
            look="small"
            placeholder={figure.assumedWords}
            autoFocus={isRunning && choices.length === 0}
            {...figure.entry}
            onEnter={() => {
              figure.entry.onBlur();
              onDone();
            }}
          />
          {figure.stored && (
            <Button variant="quiet" onPress={onDone}>
              {text('insights.nextGo')}
            </Button>
          )}
        </div>
      )}
    </div>
  );
}

const isScale = (attribute: AttributeKey): boolean => attributeOf(attribute).quantity.startsWith('scale');

/** Shares that people tell apart without counting. */
const roughShares = [0.01, 0.05, 0.1, 0.2, 0.4];

function choicesOf(attribute: AttributeKey): readonly number[] {
  const { quantity, min, max } = attributeOf(attribute);
  if (quantity === 'share') return roughShares;
  return isScale(attribute) ? Array.from({ length: max - min + 1 }, (_, index) => min + index) : [];
}

interface ChoicesProps {
  readonly name: string;
  readonly choices: readonly { readonly id: string; readonly label: string }[];
  readonly chosen: string | null;
  readonly isFocused: boolean;
  readonly onChoose: (id: string) => void;
}

/** Arrows move, Enter chooses, the first digit of a choice chooses it at once. */
function Choices({ name, choices, chosen, isFocused, onChoose }: ChoicesProps) {
  const row = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (isFocused) row.current?.querySelector('button')?.focus();
  }, [isFocused]);
  const chooseByDigit = (event: KeyboardEvent) => {
    const choice = choices.find(({ label }) => label.startsWith(`${event.key} ·`));
    if (choice) onChoose(choice.id);
  };
  return (
    <div onKeyDown={chooseByDigit}>
      <Toolbar ref={row} aria-label={name} className={styles['choices']!}>
        {choices.map(({ id, label }) => (
          <ToggleButton
            key={id}
            className={styles['choice']!}
            isSelected={id === chosen}
            onChange={() => onChoose(id)}
          >
            {label}
          </ToggleButton>
        ))}
      </Toolbar>
    </div>
  );
}

const accesses = ['api', 'file', 'ui', 'none'] as const;

function AccessAnswer({
  system,
  name,
  isRunning,
  onDone,
}: QuestionAnswerProps & { readonly system: System }) {
  const text = useText();
  const edit = useEdit();
  return (
    <div className={styles['answer']}>
      <Choices
        name={name}
        choices={accesses.map((id) => ({ id, label: text(`inspector.systemAccess.${id}`) }))}
        chosen={system.access}
        isFocused={isRunning}
        onChoose={(id) => {
          void edit(updateRecord.system, {
            id: system.id,
            fields: { access: id as (typeof accesses)[number] },
          });
          onDone();
        }}
      />
    </div>
  );
}
