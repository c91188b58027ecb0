import { Fragment } from 'react';
import { typedCard, type TypedNumber, type TypedTwice } from '../../../shared/engine/index.ts';
import { jumpToElement } from '../../actions/maps/jumpToElement.ts';
import { useCarried } from '../../fields/useCarried.ts';
import { Why } from '../../fields/Why.tsx';
import { useAnalysis, useDocument, useSession, useText } from '../../state/session.tsx';
import { Button } from '../../ui/Button.tsx';
import styles from '../landscape.module.css';

/** What is typed twice, where, how often and at what cost; each leads to the step at which it is typed again. */
export function TypedList({ typed }: { readonly typed: readonly TypedTwice[] }) {
  const session = useSession();
  const { text } = session;
  const doc = useDocument((state) => state.doc);
  const inOrder = typed.toSorted((a, b) => b.costPerYear - a.costPerYear || (a.id < b.id ? -1 : 1));
  return (
    <ul className={styles['names']}>
      {inOrder.map((one) => (
        <li key={one.id} className={styles['typed']}>
          <Button variant="quiet" onPress={() => jumpToElement(session, one.toStepId)}>
            {text('systems.typedWhat', {
              object: doc.dataObject[one.objectId]?.name ?? '',
              from: doc.system[one.fromSystemId]?.name ?? '',
              to: doc.system[one.toSystemId]?.name ?? '',
            })}
          </Button>
          <span className={styles['quiet']}>
            {text('systems.typedAt', { step: doc.step[one.toStepId]?.name ?? '' })} <TypedNumbers one={one} />
          </span>
        </li>
      ))}
    </ul>
  );
}

const numbers = ['runsPerMonth', 'hoursPerYear', 'costPerYear'] as const satisfies readonly TypedNumber[];

/** How often, how long and at what cost; each can be asked why. */
function TypedNumbers({ one }: { readonly one: TypedTwice }) {
  const text = useText();
  const carried = useCarried();
  const doc = useDocument((state) => state.doc);
  const analysis = useAnalysis((state) => state.analysis);
  if (!analysis) return null;
  const said = {
    runsPerMonth: () => {
      const words = carried(one.trust.runs);
      return words.about(text('systems.typedRuns', { runs: words.number(one.runsPerMonth) }));
    },
    hoursPerYear: () => {
      const words = carried(one.trust.hours);
      return words.about(text('systems.typedHours', { hours: words.hours(one.hoursPerYear) }));
    },
    costPerYear: () => {
      const words = carried(one.trust.cost);
      return words.about(text('systems.typedMoney', { money: words.money(one.costPerYear) }));
    },
  };
  return numbers.map((number, index) => (
    <Fragment key={number}>
      {index > 0 && ' · '}
      <Why
        name={text(`systems.typedName.${number}`)}
        value={said[number]()}
        card={() => typedCard(doc, analysis, one, number)}
      />
    </Fragment>
  ));
}
