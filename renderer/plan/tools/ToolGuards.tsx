import { saidByFields, toolGuards, type ToolGuard, type ToolState } from '../../../shared/engine/index.ts';
import { useText } from '../../state/session.tsx';
import { Badge } from '../../ui/Badge.tsx';
import { Checkbox } from '../../ui/Checkbox.tsx';
import { Disclosure } from '../../ui/Disclosure.tsx';
import styles from '../plan.module.css';

interface ToolGuardsProps {
  readonly state: ToolState;
  readonly onChange: (checklist: string[]) => void;
}

/** The checklist: what the zone asks for (while that is not known, what is needed in any case), and the rest one click away; what a field above says is ticked by it. */
export function ToolGuards({ state, onChange }: ToolGuardsProps) {
  const text = useText();
  const { zone, needs, met, missing } = state;
  const others = toolGuards.filter((guard) => !needs.includes(guard));
  const done = others.filter((guard) => met.has(guard)).length;
  return (
    <section aria-label={text('tools.guards')}>
      <h2 className={styles['subtitle']}>{text('tools.guards')}</h2>
      <p className={styles['soft']} role="status">
        {missing.length > 0
          ? text('tools.missing', { n: missing.length })
          : text(zone === null ? 'tools.completeSoFar' : 'tools.complete')}
      </p>
      <Guards guards={needs} isNeeded state={state} onChange={onChange} />
      <Disclosure
        title={text(zone === null ? 'tools.mayBeNeeded' : 'tools.goodToHave', { done, n: others.length })}
      >
        <Guards guards={others} isNeeded={false} state={state} onChange={onChange} />
      </Disclosure>
    </section>
  );
}

interface GuardsProps extends ToolGuardsProps {
  readonly guards: readonly ToolGuard[];
  readonly isNeeded: boolean;
}
function Guards({ guards, isNeeded, state: { tool, zone, met }, onChange }: GuardsProps) {
  const text = useText();
  const isByField = (guard: ToolGuard) => (saidByFields as readonly ToolGuard[]).includes(guard);
  return (
    <ul className={styles['guards']}>
      {guards.map((guard) => (
        <li key={guard} className={styles['rowHead']}>
          <Checkbox
            isSelected={met.has(guard)}
            isDisabled={isByField(guard)}
            onChange={(isOn) =>
              onChange(isOn ? [...tool.checklist, guard] : tool.checklist.filter((one) => one !== guard))
            }
          >
            {text(`tools.guard.${guard}`)}
          </Checkbox>
          {isNeeded && !met.has(guard) && (
            <Badge tone="warning">{text(zone === null ? 'tools.neededAnyway' : 'tools.needed')}</Badge>
          )}
          {isByField(guard) && <span className={styles['soft']}>{text('tools.byField')}</span>}
        </li>
      ))}
    </ul>
  );
}
