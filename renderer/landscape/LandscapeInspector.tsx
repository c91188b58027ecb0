import type { Doc } from '../../shared/model/index.ts';
import { useDocument, useText, useView } from '../state/session.tsx';
import { BusinessPanel } from './BusinessPanel.tsx';
import { JourneyPanel } from './JourneyPanel.tsx';
import { MapFlowPanel } from './MapFlowPanel.tsx';
import { MapPanel } from './MapPanel.tsx';
import { TouchpointPanel } from './TouchpointPanel.tsx';
import styles from './landscape.module.css';

/** What is selected on the landscape, to read and to change; the business when nothing is. */
export function LandscapeInspector() {
  const text = useText();
  const id = useView((state) => state.selection[0] ?? '');
  const subjectId = useDocument(({ doc }) => (isThere(doc, id) ? id : ''));
  return (
    <section className={styles['panel']} aria-label={text('inspector.title')}>
      <Subject id={subjectId} key={subjectId} />
    </section>
  );
}

const isThere = (doc: Doc, id: string): boolean =>
  [doc.map, doc.mapFlow, doc.journey, doc.touchpoint].some((table) => table[id] !== undefined);

function Subject({ id }: { readonly id: string }) {
  const map = useDocument(({ doc }) => doc.map[id]);
  const flow = useDocument(({ doc }) => doc.mapFlow[id]);
  const journey = useDocument(({ doc }) => doc.journey[id]);
  const touchpoint = useDocument(({ doc }) => doc.touchpoint[id]);
  if (map) return <MapPanel map={map} />;
  if (flow) return <MapFlowPanel flow={flow} />;
  if (journey) return <JourneyPanel journey={journey} />;
  if (touchpoint) return <TouchpointPanel touchpoint={touchpoint} />;
  return <BusinessPanel />;
}
