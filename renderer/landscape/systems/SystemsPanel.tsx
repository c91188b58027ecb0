import {
  siloCard,
  spendCard,
  spendNoneCard,
  systemCostCard,
  type SystemLandscape,
} from '../../../shared/engine/index.ts';
import { useSpeaker } from '../../fields/useSpeaker.ts';
import { Why } from '../../fields/Why.tsx';
import { WhyFact } from '../../fields/WhyFact.tsx';
import { useDocument, useSession, useText } from '../../state/session.tsx';
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

function Figures({ landscape }: { readonly landscape: SystemLandscape }) {
  const text = useText();
  const speaker = useSpeaker();
  const doc = useDocument((state) => state.doc);
  const { spend, siloShare, systems } = landscape;
  const isSaid = spend.unsaid < systems.length;
  return (
    <dl className={styles['facts']}>
      <WhyFact
        name={text('systems.fact.spend')}
        value={isSaid ? speaker.money(spend.total) : text('inspector.notSaid')}
        card={() => (isSaid ? spendCard(doc, landscape) : null)}
      />
      <WhyFact
        name={text('systems.fact.none')}
        value={spend.noneShare === null ? text('stream.notSaid') : speaker.share(spend.noneShare)}
        card={() => spendNoneCard(doc, landscape)}
        unknown={text('systems.noneUnknown')}
      />
      <WhyFact
        name={text('systems.fact.silo')}
        value={siloShare === null ? text('stream.notSaid') : speaker.share(siloShare)}
        card={() => siloCard(landscape)}
        unknown={text('systems.siloUnknown')}
      />
    </dl>
  );
}

/** Systems whose steps are linked to no objective, the dearest first. */
function ServeNothing({ landscape: { systems } }: { readonly landscape: SystemLandscape }) {
  const { text, view } = useSession();
  const speaker = useSpeaker();
  const doc = useDocument((state) => state.doc);
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
            {yearlyCost !== null && (
              <span className={styles['amount']}>
                <Why
                  name={text('systems.costOf', { name: system.name })}
                  value={speaker.money(yearlyCost)}
                  card={() => systemCostCard(doc, { system })}
                />
              </span>
            )}
          </li>
        ))}
      </ul>
    </PanelSection>
  );
}
