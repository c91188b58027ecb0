import type { Doc } from '../../shared/model/index.ts';
import { useDocument, useText, useView } from '../state/session.tsx';
import { BusinessPanel } from './BusinessPanel.tsx';
import { JourneyPanel } from './JourneyPanel.tsx';
import { RolePanel } from './roles/RolePanel.tsx';
import { RolesPanel } from './roles/RolesPanel.tsx';
import { ConnectionPanel, SystemPanel } from './systems/SystemPanel.tsx';
import { SystemsPanel } from './systems/SystemsPanel.tsx';
import { TypedPanel } from './systems/TypedPanel.tsx';
import { useSystems } from './systems/useSystems.ts';
import { MapFlowPanel } from './MapFlowPanel.tsx';
import { MapPanel } from './MapPanel.tsx';
import { TouchpointPanel } from './TouchpointPanel.tsx';
import styles from './landscape.module.css';

/** What is selected on the landscape, to read and to change; that side of the business as a whole when nothing is. */
export function LandscapeInspector() {
  const text = useText();
  const id = useView((state) => state.selection[0] ?? '');
  const side = useView((state) => state.landscapeView);
  const subjectId = useDocument(({ doc }) => (isThere(doc, id) ? id : ''));
  return (
    <section className={styles['panel']} aria-label={text('inspector.title')}>
      {side === 'maps' && <MapSubject id={subjectId} key={subjectId} />}
      {side === 'systems' && <SystemSubject id={id} key={id} />}
      {side === 'roles' && <RoleSubject id={subjectId} key={subjectId} />}
    </section>
  );
}

const isThere = (doc: Doc, id: string): boolean =>
  [doc.map, doc.mapFlow, doc.journey, doc.touchpoint, doc.role].some((table) => table[id] !== undefined);

function MapSubject({ id }: { readonly id: string }) {
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

function SystemSubject({ id }: { readonly id: string }) {
  const system = useDocument(({ doc }) => doc.system[id]);
  const integration = useDocument(({ doc }) => doc.integration[id]);
  const typed = useSystems()?.typedWays.find((way) => way.id === id);
  if (system) return <SystemPanel system={system} />;
  if (integration) return <ConnectionPanel integration={integration} />;
  if (typed) return <TypedPanel way={typed} />;
  return <SystemsPanel />;
}

function RoleSubject({ id }: { readonly id: string }) {
  const role = useDocument(({ doc }) => doc.role[id]);
  return role ? <RolePanel role={role} /> : <RolesPanel />;
}
