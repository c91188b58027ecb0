import { Fragment } from 'react';
import { Why, type WhyProps } from '../../fields/Why.tsx';

/** Facts in a row, each of which can be asked why. `words` stand before them. */
export function PlanFacts({
  words,
  facts,
}: {
  readonly words?: string;
  readonly facts: readonly WhyProps[];
}) {
  return (
    <>
      {words !== undefined && `${words}: `}
      {facts.map((fact, index) => (
        <Fragment key={fact.name}>
          {index > 0 && ', '}
          <Why {...fact} />
        </Fragment>
      ))}
    </>
  );
}
