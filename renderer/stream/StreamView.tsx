import { Waypoints } from 'lucide-react';
import { useEffect, useMemo, useState } from 'react';
import { streamChains, valueStream, type ValueStream } from '../../shared/diagram/index.ts';
import { carriedBy } from '../../shared/text/index.ts';
import { focusRegionNamed } from '../actions/focusRegion.ts';
import { useSay } from '../fields/useSay.ts';
import { useAnalysis, useDocument, useSession, useText } from '../state/session.tsx';
import { Button } from '../ui/Button.tsx';
import { Segmented } from '../ui/Segmented.tsx';
import { Select } from '../ui/Select.tsx';
import { StreamFacts } from './StreamFacts.tsx';
import { StreamPicture } from './StreamPicture.tsx';
import { StreamTable } from './StreamTable.tsx';
import styles from './stream.module.css';

const ways = ['picture', 'table'] as const;
type Way = (typeof ways)[number];

/** How a case goes through this map, or through a chain of maps that it is part of: work and waiting on one timeline. */
export function StreamView({ mapId }: { readonly mapId: string }) {
  const session = useSession();
  const { text } = session;
  const doc = useDocument((state) => state.doc);
  const analysis = useAnalysis((state) => state.analysis);
  const [way, setWay] = useState<Way>('picture');
  const [chosen, setChosen] = useState('');
  const chains = useMemo(() => streamChains(doc, mapId), [doc, mapId]);
  const chain = chains.find((maps) => maps.join(' ') === chosen);
  const stream = useMemo(
    () => analysis && valueStream(doc, analysis, chain ?? [mapId]),
    [doc, analysis, chain, mapId],
  );
  useLeaveOnReveal();
  const nameOf = (maps: readonly string[]) => maps.map((id) => doc.map[id]?.name ?? '').join(' → ');
  const leave = () => {
    session.view.setState({ isStreamShown: false });
    setTimeout(() => focusRegionNamed('map'));
  };
  return (
    <section className={styles['place']} data-region="map" aria-label={text('stream.title')}>
      <header className={styles['head']}>
        <h1 className={styles['title']}>{text('stream.title')}</h1>
        {chains.length > 0 && (
          <div className={styles['chain']}>
            <Select
              label={text('stream.chain')}
              isLabelHidden
              value={chain ? chosen : ''}
              options={[
                { id: '', label: text('stream.thisMap') },
                ...chains.map((maps) => ({
                  id: maps.join(' '),
                  label: text('stream.chainName', { maps: nameOf(maps) }),
                })),
              ]}
              onChange={setChosen}
            />
          </div>
        )}
        <Segmented
          label={text('stream.way')}
          isLabelHidden
          options={ways.map((id) => ({ id, label: text(`stream.way.${id}`) }))}
          value={way}
          onChange={setWay}
        />
        <Button icon={Waypoints} onPress={leave}>
          {text('stream.back')}
        </Button>
      </header>
      <div className={styles['scroll']}>
        {stream ? (
          <Stream stream={stream} way={way} />
        ) : (
          <p className={styles['quiet']}>{text('stream.waitingForFigures')}</p>
        )}
      </div>
    </section>
  );
}

function Stream({ stream, way }: { readonly stream: ValueStream; readonly way: Way }) {
  const text = useText();
  const say = useSay();
  const rungs = stream.parts.flatMap((part) => part.rungs);
  const withheld = stream.parts.flatMap(({ metrics }) => metrics.withheldBecause ?? []);
  if (rungs.length === 0)
    return <p className={styles['withheld']}>{withheld[0] ? say(withheld[0]) : text('stream.empty')}</p>;
  return (
    <>
      {!carriedBy(stream.confidence).isKnown && (
        <p className={styles['withheld']}>{text('inspector.metricsUnknown')}</p>
      )}
      {stream.parts.length === 1 && withheld[0] && <p className={styles['withheld']}>{say(withheld[0])}</p>}
      <StreamFacts stream={stream} />
      {way === 'picture' ? <StreamPicture stream={stream} /> : <StreamTable stream={stream} />}
      {rungs.some(({ isAssumed }) => isAssumed) && (
        <p className={styles['quiet']}>{text('stream.assumedHint')}</p>
      )}
    </>
  );
}

/** Whoever asks to see something on the map gets the map. */
function useLeaveOnReveal(): void {
  const { view } = useSession();
  useEffect(() => {
    const { serial } = view.getState().reveal;
    return view.subscribe(({ reveal, isStreamShown }) => {
      if (isStreamShown && reveal.serial !== serial) view.setState({ isStreamShown: false });
    });
  }, [view]);
}
