import { useMemo } from 'react';
import { setSafeguards } from '../../shared/commands/index.ts';
import {
  methodOf,
  mitigationOf,
  riskOfCandidate,
  safeguards,
  type Candidate,
} from '../../shared/engine/index.ts';
import { CustomerRiskScore, RiskLeft } from '../fields/CustomerRiskWords.tsx';
import { useEdit } from '../fields/useEdit.ts';
import { useAnalysis, useDocument, useText } from '../state/session.tsx';
import { Checkbox } from '../ui/Checkbox.tsx';
import { Disclosure } from '../ui/Disclosure.tsx';
import styles from './insights.module.css';

/** What it risks for customers who meet it, and the safeguards that lower it most; ticking one is felt at once. */
export function CustomerRisk({ candidate }: { readonly candidate: Candidate }) {
  const text = useText();
  const edit = useEdit();
  const doc = useDocument((state) => state.doc);
  const analysis = useAnalysis((state) => state.analysis);
  const found = useMemo(
    () => (analysis ? riskOfCandidate(doc, analysis, candidate) : null),
    [doc, analysis, candidate],
  );
  if (!found) return null;
  const { stepIds, label, inPlace, next } = found;
  const best = next.slice(0, 2).map((one) =>
    text('insights.risk.would', {
      safeguard: text(`insights.safeguard.${one.safeguard}`),
      risk: Math.round(one.risk),
    }),
  );
  const set = (list: readonly (typeof safeguards)[number][]) =>
    void edit(setSafeguards, { stepIds, safeguards: list, mitigation: mitigationOf(list, methodOf(doc)) });
  return (
    <div className={styles['risk']} role="group" aria-label={text('insights.risk')}>
      <p>
        <span className={styles['quiet']}>{text('insights.risk')}</span> <CustomerRiskScore found={found} />{' '}
        {label !== 'low' && best.length > 0 && text('insights.risk.lower', { ways: best.join(', ') })}
      </p>
      <Disclosure title={text('insights.safeguards', { n: safeguards.length, done: inPlace.length })}>
        <ul>
          {safeguards.map((one) => {
            const after = next.find(({ safeguard }) => safeguard === one);
            return (
              <li key={one}>
                <Checkbox
                  isSelected={inPlace.includes(one)}
                  onChange={(isOn) =>
                    set(
                      isOn
                        ? safeguards.filter((other) => other === one || inPlace.includes(other))
                        : inPlace.filter((other) => other !== one),
                    )
                  }
                >
                  {text(`insights.safeguard.${one}`)}
                </Checkbox>{' '}
                {after && (
                  <span className={styles['quiet']}>
                    <RiskLeft
                      found={found}
                      safeguard={one}
                      value={text('insights.risk.left', { risk: Math.round(after.risk) })}
                    />
                  </span>
                )}
              </li>
            );
          })}
        </ul>
      </Disclosure>
    </div>
  );
}
