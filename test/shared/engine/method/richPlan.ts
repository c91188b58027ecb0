import { apply, created, type Change } from '../../../../shared/changes/index.ts';
import { setFigure } from '../../../../shared/commands/index.ts';
import { asId, type Doc } from '../../../../shared/model/index.ts';
import { plain } from '../../../builders/plain.ts';
import { testContext } from '../../commands/randomEdits.ts';

const organisation = ['sponsor', 'time', 'skills', 'data', 'tools', 'experience', 'trust'];
const elements = ['awareness', 'desire', 'knowledge', 'ability', 'reinforcement'];

/** A map of which nobody said how long an approval waits, nor how often which way is taken. */
function offers(): Change[] {
  const mapId = asId<'map'>('offers');
  const onMap = (id: string, order: number) => ({ id: id as never, mapId, order });
  const step = (id: string, name: string, order: number) =>
    created('step', { ...plain.step, ...onMap(id, order), name });
  const flow = (fromId: string, toId: string, order: number) =>
    created('flow', {
      ...plain.flow,
      ...onMap(`${fromId} ${toId}`, order),
      fromId: asId<'step'>(fromId),
      toId: asId<'step'>(toId),
    });
  return [
    created('map', { ...plain.map, id: mapId, name: 'Offers', order: 99 }),
    created('event', { ...plain.event, ...onMap('asked', 0), position: 'start' }),
    step('approve', 'Approve the offer', 1),
    created('gateway', { ...plain.gateway, ...onMap('ways', 2), type: 'inclusive' }),
    step('send', 'Send the offer', 3),
    step('file', 'File the offer', 4),
    flow('asked', 'approve', 0),
    flow('approve', 'ways', 1),
    flow('ways', 'send', 2),
    flow('ways', 'file', 3),
  ];
}

/**
 * The worked example with whatever else numbers of the method bear on: answers of people, tools of staff, a chosen technology, a safeguard,
 * an initiative of which the risk for customers is known, and a map of which little is.
 */
export function richPlan(worked: Doc): Doc {
  const example: Doc = { ...worked, surveyCount: {}, staffTool: {}, option: {}, weighing: {} };
  const roleId = Object.values(example.role)[0]!.id;
  const [first] = Object.values(example.initiative);
  const answered = (
    question: string,
    role: typeof roleId | null,
    counts: [number, number, number, number, number],
  ) =>
    created('surveyCount', {
      ...plain.surveyCount,
      id: asId<'surveyCount'>(`${question} ${role}`),
      roleId: role,
      question,
      counts,
    });
  const changes: Change[] = [
    ...organisation.map((question) => answered(question, null, [2, 2, 1, 0, 0])),
    ...elements.map((question) => answered(question, roleId, [0, 1, 1, 1, 0])),
    ...([0, 1, 2, 3] as const).map((reach) =>
      created('staffTool', {
        ...plain.staffTool,
        id: asId<'staffTool'>(`tool${reach}`),
        name: 'Sheet',
        reach,
        sensitivity: 1,
        failureCost: 2,
        order: reach,
      }),
    ),
    created('option', {
      ...plain.option,
      id: asId<'option'>('chosen'),
      initiativeId: first!.id,
      isChosen: true,
      scores: { scalability: 4, integration: 3, export: 2 },
    }),
    created('goal', {
      ...plain.goal,
      id: asId<'goal'>('far'),
      title: 'Be known abroad',
      weight: 2,
      horizon: 'long',
      order: 9,
    }),
    created('objective', {
      ...plain.objective,
      id: asId<'objective'>('vague'),
      goalId: asId<'goal'>('far'),
      title: 'Better',
      order: 0,
    }),
    created('kpi', {
      ...plain.kpi,
      id: asId<'kpi'>('abroad'),
      objectiveId: asId<'objective'>('vague'),
      title: 'Orders from abroad',
      dimension: 'time',
      direction: 'down',
      order: 0,
    }),
    ...Object.values(example.map).map(({ id }) =>
      created('link', {
        ...plain.link,
        id: asId<'link'>(`abroad ${id}`),
        kpiId: asId<'kpi'>('abroad'),
        targetKind: 'map',
        targetId: id,
        strength: 'strong',
      }),
    ),
  ];
  const said = (ownerId: string, attribute: string, likely: number, unit = ''): Change[] => [
    ...setFigure.plan(
      example,
      {
        ownerKind: 'step',
        ownerId,
        attribute,
        likely,
        low: null,
        high: null,
        unit,
        source: 'estimated',
        note: '',
        asOf: null,
      },
      testContext(),
    ),
  ];
  const touchpoints = Object.values(example.step).filter(({ isTouchpoint }) => isTouchpoint);
  const ofFirst = first!.candidateIds.flatMap((id) => id.split(' ').slice(1));
  return apply(example, [
    ...changes,
    ...offers(),
    ...ofFirst.flatMap((id) => said(id, 'exposure', 0.5)),
    ...Object.values(example.step)
      .filter(({ name }) => /answer|reply|question|mail/i.test(name))
      .flatMap(({ id }) => said(id, 'examples', 150)),
    ...touchpoints.slice(0, 1).flatMap(({ id }) => said(id, 'mitigation', 0.2, 'tested')),
  ]);
}
