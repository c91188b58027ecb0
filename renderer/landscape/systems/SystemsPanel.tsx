import type { SystemLandscape } from '../../../shared/engine/index.ts';
import { useSpeaker } from '../../fields/useSpeaker.ts';
import { WhyFact } from '../../fields/WhyFact.tsx';
import { useSession, useText } from '../../state/session.tsx';
import { Button } from '../../ui/Button.tsx';
import { PanelSection } from '../../ui/Panel.tsx';
import styles from '../landscape.module.css';
import { PanelHead } from '../PanelHead.tsx';
import { TypedList } from './TypedList.tsx';
import { useSystems } from './useSystems.ts';

/** All systems together: what they cost and how much of it serves nothing, how scattered the data is, what is typed twice. */
export function SystemsPanel() {
  const text = useText();
  const landscape = useSystems();
  return (
    <>
      <PanelHead kind={text('landscape.kind.business')}>
        <p className={styles['panelTitle']}>{text('systems.cards')}</p>
        <p className={styles['quiet']}>{text('systems.hint')}</p>
      </PanelHead>
      {landscape && (
        <>
          <PanelSection title={text('landscape.facts')}>
            <Figures landscape={landscape} />
          </PanelSection>
          <PanelSection title={text('systems.typed')}>
            {landscape.typedWays.length === 0 ? (
              <p className={styles['quiet']}>{text('systems.typedNone')}</p>
            ) : (
              <TypedList typed={landscape.typedWays.flatMap((way) => way.typed)} />
            )}
          </PanelSection>
          <ServeNothing landscape={landscape} />
        </>
      )}
    </>
  );
}

function Figures({
  landscape: { spend, siloShare, objects, systems },
}: {
  readonly landscape: SystemLandscape;
}) {
  const text = useText();
  const speaker = useSpeaker();
  const isSaid = spend.unsaid < systems.length;
  const scattered = objects.filter(({ islands }) => islands > 0);
  const costs = { money: speaker.money(spend.total), n: systems.length - spend.unsaid, all: systems.length };
  return (
    <dl className={styles['facts']}>
      <WhyFact
        name={text('systems.fact.spend')}
        value={isSaid ? speaker.money(spend.total) : text('inspector.notSaid')}
        why={text('systems.why.spend', costs)}
      />
      <WhyFact
        name={text('systems.fact.none')}
        value={spend.noneShare === null ? text('stream.notSaid') : speaker.share(spend.noneShare)}
        why={text(spend.noneShare === null ? 'systems.why.noneUnknown' : 'systems.why.none', {
          none: speaker.money(spend.servesNone),
          total: speaker.money(spend.total),
        })}
      />
      <WhyFact
        name={text('systems.fact.silo')}
        value={siloShare === null ? text('stream.notSaid') : speaker.share(siloShare)}
        why={
          siloShare === null ? (
            text('systems.why.siloUnknown')
          ) : (
            <>
              <p>{text('systems.why.silo')}</p>
              <ul>
                {scattered.map(({ object, islands, systemIds }) => (
                  <li key={object.id}>
                    {text('systems.why.siloOf', { name: object.name, n: systemIds.length, missing: islands })}
                  </li>
                ))}
              </ul>
            </>
          )
        }
      />
    </dl>
  );
}

/** Systems whose steps are linked to no objective, the dearest first. */
function ServeNothing({ landscape: { systems } }: { readonly landscape: SystemLandscape }) {
  const { text, view } = useSession();
  const speaker = useSpeaker();
  const none = systems
    .filter(({ objectiveIds }) => objectiveIds.length === 0)
    .toSorted((a, b) => (b.yearlyCost ?? -1) - (a.yearlyCost ?? -1));
  if (none.length === 0) return null;
  return (
    <PanelSection title={text('systems.noneTitle')}>
      <ul className={styles['names']}>
        {none.map(({ system, yearlyCost }) => (
          <li key={system.id}>
            <Button variant="quiet" onPress={() => view.setState({ selection: [system.id] })}>
              {system.name}
            </Button>
            {yearlyCost !== null && <span className={styles['amount']}>{speaker.money(yearlyCost)}</span>}
          </li>
        ))}
      </ul>
    </PanelSection>
  );
}
