import { ArrowRight, X } from 'lucide-react';
import { landscapeLinks, type LandscapeLink } from '../../shared/diagram/index.ts';
import type { HeatMeasure } from '../../shared/model/index.ts';
import { metricCard, monthCostCard, type WhyCard } from '../../shared/engine/index.ts';
import { removeRecord, updateMap, updateRecord } from '../../shared/commands/index.ts';
import type { MapFlow, ProcessMap } from '../../shared/model/index.ts';
import { mayWrite } from '../actions/action.ts';
import { addTouchpoint, goToStream, linkMaps } from '../actions/landscape.ts';
import { goToMap } from '../actions/maps/maps.ts';
import { PickBehind } from '../fields/PickBehind.tsx';
import { TextEdit } from '../fields/TextEdit.tsx';
import { useEdit } from '../fields/useEdit.ts';
import { Why } from '../fields/Why.tsx';
import { useCandidateWhy } from '../fields/useCandidateWhy.ts';
import { useAnalysis, useDocument, useSession, useView } from '../state/session.tsx';
import { Button } from '../ui/Button.tsx';
import { IconButton } from '../ui/IconButton.tsx';
import { PanelSection } from '../ui/Panel.tsx';
import { bestOf, measureOf } from './landscapeFacts.ts';
import { PanelHead } from './PanelHead.tsx';
import { useSayMeasure } from '../fields/useSayMeasure.ts';
import styles from './landscape.module.css';

const measures = ['time', 'work', 'cost', 'priority'] as const satisfies readonly HeatMeasure[];

/** One map among the others: what it sets off, what sets it off, what it leaves to others, its figures. */
export function MapPanel({ map }: { readonly map: ProcessMap }) {
  const session = useSession();
  const { text } = session;
  const edit = useEdit();
  const doc = useDocument((state) => state.doc);
  const analysis = useAnalysis((state) => state.analysis);
  const isReadOnly = useDocument(() => !mayWrite(session));
  const journey = useView((state) => (state.journeyId === null ? undefined : doc.journey[state.journeyId]));
  const sayMeasure = useSayMeasure();
  const links = landscapeLinks(doc);
  const out = links.filter(({ type, fromId }) => type === 'flow' && fromId === map.id);
  const into = links.filter(({ type, toId }) => type === 'flow' && toId === map.id);
  const uses = links.filter(({ type, fromId }) => type === 'call' && fromId === map.id);
  const usedBy = links.filter(({ type, toId }) => type === 'call' && toId === map.id);
  const others = Object.values(doc.map).filter(
    ({ id }) => id !== map.id && !out.some(({ toId }) => toId === id),
  );
  const whyOf = useCandidateWhy();
  const cardOf = (measure: (typeof measures)[number]): WhyCard | null => {
    if (!analysis) return null;
    const ground = { doc, analysis, mapId: map.id };
    switch (measure) {
      case 'time':
        return metricCard(ground, 'cycle');
      case 'work':
        return metricCard(ground, 'hours');
      case 'cost':
        return monthCostCard(ground);
      case 'priority': {
        const best = bestOf(ground);
        return best ? whyOf(best, 'priority') : null;
      }
    }
  };
  const select = (id: string) => session.view.setState({ selection: [id] });
  const nameOf = (id: string) => doc.map[id]?.name ?? '';
  return (
    <>
      <PanelHead kind={text('landscape.kind.map')}>
        <TextEdit
          label={text('inspector.name')}
          isLabelHidden
          look="bare"
          value={map.name}
          onEdit={(name, gesture) =>
            name.trim() === ''
              ? text('refusal.name-missing')
              : edit(updateMap, { id: map.id, fields: { name } }, gesture)
          }
        />
        <div className={styles['buttons']}>
          <Button variant="primary" icon={ArrowRight} onPress={() => goToMap(session, map.id)}>
            {text('landscape.open')}
          </Button>
          <Button onPress={() => goToStream(session, map.id)}>{text('stream.open')}</Button>
          {journey && !isReadOnly && (
            <Button onPress={() => addTouchpoint(session, journey.id, map.id)}>
              {text('journey.addHere', { name: journey.name })}
            </Button>
          )}
        </div>
      </PanelHead>
      <PanelSection
        title={text('landscape.setsOff')}
        actions={
          !isReadOnly && (
            <PickBehind
              label={text('landscape.addSetsOff')}
              placeholder={text('landscape.addSetsOff')}
              emptyText={text('landscape.nothingFound')}
              options={others.map(({ id, name }) => ({ id, label: name }))}
              onPick={(id) => {
                linkMaps(session, map.id, id);
                select(map.id);
              }}
            />
          )
        }
      >
        {out.length === 0 && <p className={styles['quiet']}>{text('landscape.setsOffNone')}</p>}
        {out.map(({ id, toId }) => {
          const flow = doc.mapFlow[id];
          return flow && <FlowLine key={id} flow={flow} other={nameOf(toId)} onGo={() => select(toId)} />;
        })}
      </PanelSection>
      <PanelSection title={text('landscape.setOffBy')}>
        {into.length === 0 && <p className={styles['quiet']}>{text('landscape.setOffByNone')}</p>}
        <Names links={into} end="fromId" nameOf={nameOf} onGo={select} />
      </PanelSection>
      {uses.length > 0 && (
        <PanelSection title={text('landscape.uses')}>
          <Names links={uses} end="toId" nameOf={nameOf} onGo={select} />
        </PanelSection>
      )}
      {usedBy.length > 0 && (
        <PanelSection title={text('landscape.usedBy')}>
          <Names links={usedBy} end="fromId" nameOf={nameOf} onGo={select} />
        </PanelSection>
      )}
      <PanelSection title={text('landscape.facts')}>
        <dl className={styles['facts']}>
          {measures.map((measure) => (
            <div key={measure} className={styles['fact']}>
              <dt>{text(`heat.legend.${measure}`)}</dt>
              <dd>
                <strong>
                  <Why
                    name={text(`heat.legend.${measure}`)}
                    value={sayMeasure(measure, measureOf(measure, { doc, analysis, mapId: map.id }))}
                    card={() => cardOf(measure)}
                  />
                </strong>
              </dd>
            </div>
          ))}
        </dl>
      </PanelSection>
    </>
  );
}

/** A map that this one sets off: what is handed over, and the way to take it back. */
function FlowLine({
  flow,
  other,
  onGo,
}: {
  readonly flow: MapFlow;
  readonly other: string;
  readonly onGo: () => void;
}) {
  const session = useSession();
  const { text } = session;
  const edit = useEdit();
  const isReadOnly = useDocument(() => !mayWrite(session));
  return (
    <div className={styles['flow']}>
      <div className={styles['flowHead']}>
        <Button variant="quiet" onPress={onGo}>
          {other}
        </Button>
        {!isReadOnly && (
          <IconButton
            icon={X}
            size="small"
            label={text('landscape.removeLine')}
            onPress={() => void edit(removeRecord.mapFlow, { id: flow.id })}
          />
        )}
      </div>
      <TextEdit
        label={text('landscape.what')}
        isLabelHidden
        look="small"
        placeholder={text('landscape.whatHint')}
        isReadOnly={isReadOnly}
        value={flow.name}
        onEdit={(name, gesture) => edit(updateRecord.mapFlow, { id: flow.id, fields: { name } }, gesture)}
      />
    </div>
  );
}

function Names(props: {
  readonly links: readonly LandscapeLink[];
  readonly end: 'fromId' | 'toId';
  readonly nameOf: (id: string) => string;
  readonly onGo: (id: string) => void;
}) {
  return (
    <ul className={styles['names']}>
      {props.links.map((link) => (
        <li key={link.id}>
          <Button variant="quiet" onPress={() => props.onGo(link[props.end])}>
            {props.nameOf(link[props.end])}
          </Button>
          {link.name !== '' && <span className={styles['quiet']}>{link.name}</span>}
        </li>
      ))}
    </ul>
  );
}
