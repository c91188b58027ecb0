import { Lightbulb } from 'lucide-react';
import { useMemo } from 'react';
import { runAction } from '../actions/action.ts';
import { actionOf } from '../actions/registry.ts';
import { useAnalysis, useDocument, useSession, useView } from '../state/session.tsx';
import { insightsTabs, type InsightsTab } from '../state/viewStore.ts';
import { ProblemsOfAllMaps } from '../problems/ProblemsOfAllMaps.tsx';
import { Button } from '../ui/Button.tsx';
import { EmptyState } from '../ui/EmptyState.tsx';
import { HiddenHeading } from '../ui/HiddenHeading.tsx';
import { Tabs } from '../ui/Tabs.tsx';
import { useSay } from '../fields/useSay.ts';
import { CandidateList } from './CandidateList.tsx';
import { CandidateTable } from './CandidateTable.tsx';
import { FilterBar } from './FilterBar.tsx';
import { FindingList } from './FindingList.tsx';
import { candidatesShown, cardsShown, findingsShown, leftToPeopleShown } from './insightsFilter.ts';
import styles from './insights.module.css';
import { PeopleList } from './PeopleList.tsx';
import { QuadrantChart } from './QuadrantChart.tsx';
import { WeightsPanel } from './WeightsPanel.tsx';

/** What is worth automating, in which order and why; what was found; what is best left to people. */
export function InsightsPlace() {
  const { text, view } = useSession();
  const say = useSay();
  const doc = useDocument((state) => state.doc);
  const analysis = useAnalysis((state) => state.analysis);
  const isStale = useAnalysis((state) => state.isStale);
  const bundles = useAnalysis((state) => state.ranking?.bundles);
  const filter = useView((state) => state.insightsFilter);
  const tab = useView((state) => state.insightsTab);
  const setTab = (insightsTab: InsightsTab) => view.setState({ insightsTab });
  const shown = useMemo(
    () =>
      analysis && {
        ...cardsShown(analysis, doc, filter, (entry) => say(entry.title), bundles),
        listed: candidatesShown(analysis, doc, filter, (entry) => say(entry.title), bundles),
        findings: findingsShown(analysis, doc, filter, (entry) => say(entry.title)),
        people: leftToPeopleShown(analysis, doc, filter),
      },
    [analysis, doc, filter, say, bundles],
  );
  if (!analysis || !shown) return <p className={styles['waiting']}>{text('insights.waiting')}</p>;
  const isEmpty =
    [analysis.candidates, analysis.findings, analysis.problems].every((list) => list.length === 0) &&
    Object.keys(doc.decision).length === 0 &&
    Object.keys(doc.idea).length === 0;
  if (isEmpty) return <EmptyInsights />;
  const counts = { ...shown, problems: analysis.problems };
  const tabs = insightsTabs.map((id) => ({
    id,
    label: text(`insights.tab.${id}`),
    ...(id === 'chart' || id === 'table' ? {} : { count: counts[id].length }),
  }));
  return (
    <div className={styles['place']}>
      <header className={styles['placeHead']}>
        <h1 className={styles['placeTitle']}>{text('insights.title')}</h1>
        {isStale && (
          <span className={styles['quiet']} role="status">
            {text('insights.stale')}
          </span>
        )}
        <JudgeButton />
        <WeightsPanel />
        <FilterBar filter={filter} onChange={(insightsFilter) => view.setState({ insightsFilter })} />
      </header>
      <Tabs label={text('insights.title')} tabs={tabs} selected={tab} onSelect={setTab}>
        <div className={styles['scroll']} data-wide={tab === 'table' || tab === 'chart'}>
          {tab === 'candidates' && (
            <CandidateList candidates={shown.candidates} decided={shown.decided} analysis={analysis} />
          )}
          {tab === 'table' && <CandidateTable candidates={shown.listed} label={text('insights.tab.table')} />}
          {tab === 'findings' && <FindingList findings={shown.findings} />}
          {tab === 'people' && <PeopleList entries={shown.people} />}
          {tab === 'problems' && <ProblemsOfAllMaps />}
          {tab === 'chart' && <QuadrantChart candidates={shown.listed} />}
        </div>
      </Tabs>
    </div>
  );
}

function JudgeButton() {
  const session = useSession();
  const judge = actionOf('idea.judge');
  return (
    <Button icon={Lightbulb} isDisabled={!judge.enabled(session)} onPress={() => runAction(judge, session)}>
      {session.text(judge.label)}
    </Button>
  );
}

function EmptyInsights() {
  const { text, view } = useSession();
  return (
    <>
      <HiddenHeading>{text('insights.title')}</HiddenHeading>
      <EmptyState
        title={text('insights.emptyTitle')}
        drawing={<FaintCards />}
        action={
          <Button variant="primary" onPress={() => view.setState({ place: 'map' })}>
            {text('insights.emptyButton')}
          </Button>
        }
      >
        {text('insights.empty')}
      </EmptyState>
    </>
  );
}

function FaintCards() {
  return (
    <svg width="240" height="96" viewBox="0 0 240 96" fill="none" stroke="currentColor" strokeWidth="1.5">
      {[6, 54].map((y) => (
        <g key={y}>
          <rect x="4" y={y} width="232" height="38" rx="8" />
          <circle cx="24" cy={y + 19} r="10" />
          <path d={`M44 ${y + 14}h110M44 ${y + 25}h70M176 ${y + 19}h44`} />
        </g>
      ))}
    </svg>
  );
}
