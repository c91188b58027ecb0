import { setMethod } from '../../shared/commands/index.ts';
import {
  answeredOtherwise,
  answeredYes,
  answerValues,
  patternAnswers,
  patterns,
  type PatternAnswer,
} from '../../shared/engine/index.ts';
import { useEdit } from '../fields/useEdit.ts';
import { useDocument, useSession } from '../state/session.tsx';
import { Badge } from '../ui/Badge.tsx';
import { Checkbox } from '../ui/Checkbox.tsx';
import { Disclosure } from '../ui/Disclosure.tsx';
import styles from './Method.module.css';

interface CatalogueProps {
  readonly isSought: (name: string) => boolean;
  /** Somebody searches: what is found stands open. */
  readonly isSearching: boolean;
}

/** The catalogue of what may be proposed: each pattern can be taken out, and answered otherwise about what customers meet. */
export function MethodCatalogue(props: CatalogueProps) {
  return patternAnswers.map((answer) => <PatternTicks key={answer} answer={answer} {...props} />);
}

/** One question about all patterns, a tick each. */
function PatternTicks({
  answer,
  isSought,
  isSearching,
}: CatalogueProps & { readonly answer: PatternAnswer }) {
  const { text } = useSession();
  const edit = useEdit();
  const settings = useDocument((state) => state.doc.methodSetting);
  const title = text(`method.group.${answer}`);
  const shown = patterns.filter(({ id }) => isSought(text(`pattern.${id}.name`)) || isSought(title));
  if (shown.length === 0) return null;
  const ticked = new Set(answeredYes(settings, answer));
  const others = new Set(answeredOtherwise(settings, answer));
  const toggle = (patternId: string, isOn: boolean) => {
    const yes = new Set([...ticked, patternId]);
    if (!isOn) yes.delete(patternId);
    edit(setMethod, { settings: { [answer]: answerValues(answer, yes) } });
  };
  return (
    <Disclosure
      key={String(isSearching)}
      isOpenAtFirst={isSearching || answer === patternAnswers[0]}
      title={
        <>
          {title}{' '}
          {others.size > 0 && <Badge tone="accent">{text('method.changedHere', { n: others.size })}</Badge>}
        </>
      }
    >
      <p className={styles['soft']}>{text(`method.group.${answer}Text`)}</p>
      <ul className={styles['catalogue']} aria-label={title}>
        {shown.map(({ id }) => (
          <li key={id}>
            <Checkbox isSelected={ticked.has(id)} onChange={(isOn) => toggle(id, isOn)}>
              {text(`pattern.${id}.name`)}{' '}
              {others.has(id) && <Badge tone="accent">{text('method.changed')}</Badge>}
            </Checkbox>
          </li>
        ))}
      </ul>
    </Disclosure>
  );
}
