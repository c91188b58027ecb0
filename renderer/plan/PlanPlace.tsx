import { PeopleTab } from './people/PeopleTab.tsx';
import { OptionsTab } from './choice/OptionsTab.tsx';
import { RoadmapTab } from './roadmap/RoadmapTab.tsx';
import { useSession, useText, useView } from '../state/session.tsx';
import { planTabs, type PlanTab } from '../state/viewStore.ts';
import { Tabs } from '../ui/Tabs.tsx';
import { InitiativesTab } from './InitiativesTab.tsx';
import { ToolsTab } from './tools/ToolsTab.tsx';
import styles from './plan.module.css';

/** What is to be done: initiatives with their cases, ways to get them done, what comes when, what it does to people, and what staff build. */
export function PlanPlace() {
  const text = useText();
  const { view } = useSession();
  const tab = useView((state) => state.planTab);
  return (
    <div className={styles['tabbed']}>
      <header className={styles['placeHead']}>
        <h1 className={styles['title']}>{text('plan.title')}</h1>
      </header>
      <Tabs
        label={text('plan.title')}
        tabs={planTabs.map((id) => ({ id, label: text(`plan.tab.${id}`) }))}
        selected={tab}
        onSelect={(planTab: PlanTab) => view.setState({ planTab })}
      >
        {tab === 'initiatives' && <InitiativesTab />}
        {tab === 'options' && <OptionsTab />}
        {tab === 'roadmap' && <RoadmapTab />}
        {tab === 'people' && <PeopleTab />}
        {tab === 'tools' && <ToolsTab />}
      </Tabs>
    </div>
  );
}
