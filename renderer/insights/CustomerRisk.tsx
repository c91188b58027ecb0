import { useMemo } from 'react';
import { setSafeguards } from '../../shared/commands/index.ts';
import {
  methodOf,
  mitigationOf,
  riskOfCandidate,
  safeguards,
  type Candidate,
} from '../../shared/engine/index.ts';
import { lowersRisk } from '../../shared/report/index.ts';
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
  const { stepIds, inPlace } = found;
  const set = (list: readonly (typeof safeguards)[number][]) =>
    void edit(setSafeguards, { stepIds, safeguards: list, mitigation: mitigationOf(list, methodOf(doc)) });
  return (
    <div className={styles['risk']} role="group" aria-label={text('insights.risk')}>
      <p>
        <span className={styles['quiet']}>{text('insights.risk')}</span> <CustomerRiskScore found={found} />{' '}
        {lowersRisk(found, text)}
      </p>
      <Disclosure title={text('insights.safeguards', { n: safeguards.length, done: inPlace.length })}>
        <ul>
          {safeguards.map((one) => (
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
              <span className={styles['quiet']}>
                <RiskLeft found={found} safeguard={one} />
              </span>
            </li>
          ))}
        </ul>
      </Disclosure>
    </div>
  );
}
