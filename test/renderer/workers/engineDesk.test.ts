import { describe, expect, it } from 'vitest';
import { createAnalysisStore } from '../../../renderer/state/analysisStore.ts';
import { createDocumentStore } from '../../../renderer/state/documentStore.ts';
import { followEngine } from '../../../renderer/state/followEngine.ts';
import { createEngineDesk } from '../../../renderer/workers/engineDesk.ts';
import type { FromEngine, ToEngine } from '../../../renderer/workers/engineMessages.ts';
import { apply } from '../../../shared/changes/index.ts';
import {
  addMap,
  moveElements,
  removeMap,
  setWeights,
  updateElement,
} from '../../../shared/commands/index.ts';
import { readList, typeLines } from '../../../shared/outline/index.ts';
import { analyse, createEngine, finish } from '../../../shared/engine/index.ts';
import { countingIds, fakeBackEnd, opened } from '../state/fakeBackEnd.ts';

const today = '2026-11-23';
const map = { id: 'map_a', name: 'Orders', startId: 'event_a', stepId: 'step_a' };

/** Both sides with the messages between them in the test's hand; every message is cloned, as between threads. */
function bothSides() {
  const toEngine: ToEngine[] = [];
  const jobs: (() => void)[] = [];
  const fromEngine: FromEngine[] = [];
  let unpainted: (() => void) | null = null;
  const paint = () => {
    unpainted?.();
    unpainted = null;
  };
  const hearEngine = createEngineDesk({
    createEngine,
    post: (answer) => fromEngine.push(structuredClone(answer)),
    defer: (job) => jobs.push(job),
    rest: (job) => jobs.push(job),
  });
  const document = createDocumentStore({
    client: fakeBackEnd().client,
    context: { newId: countingIds(), today },
    now: () => `${today}T10:00:00.000Z`,
  });
  const analysis = createAnalysisStore();
  const follower = followEngine({
    document,
    analysis,
    today: () => today,
    post: (message) => toEngine.push(structuredClone(message)),
    afterPaint(job) {
      unpainted = job;
      return () => (unpainted = null);
    },
  });
  return {
    document,
    analysis,
    fromEngine,
    toEngine,
    paint,
    deliverToEngine() {
      paint();
      toEngine.splice(0).forEach(hearEngine);
    },
    compute: () => jobs.splice(0).forEach((job) => job()),
    deliverAnswers: () => fromEngine.splice(0).forEach(follower.hear),
    /** Until nobody has anything more to say. */
    settle() {
      for (let round = 0; round < 50; round += 1) this.round();
    },
    round() {
      this.deliverToEngine();
      this.compute();
      this.deliverAnswers();
    },
  };
}

describe('the engine beside the window', () => {
  it('says after any edits what a fresh engine says about the whole document', async () => {
    const sides = bothSides();
    sides.document.show(opened());
    sides.round();
    sides.document.dispatch(addMap, map);
    sides.round();
    sides.document.dispatch(typeLines, {
      mapId: 'map_a',
      afterKey: 'step_a',
      depth: 0,
      list: readList('Type the order into the till\nBake'),
    });
    sides.document.dispatch(updateElement, {
      kind: 'step',
      id: 'step_a',
      fields: { name: 'Check the stock' },
    });
    sides.round();
    sides.document.undo();
    sides.round();

    expect(sides.analysis.getState().analysis).toEqual(
      analyse(sides.document.getState().doc, { asOf: today }),
    );
    expect(sides.analysis.getState().isStale).toBe(false);
  });

  it('hears of a workspace once that is on the screen, with what was edited until then', () => {
    const sides = bothSides();
    sides.document.show(opened());
    sides.document.dispatch(addMap, map);
    expect(sides.toEngine).toEqual([]);

    sides.paint();
    expect(sides.toEngine.map(({ kind }) => kind)).toEqual(['doc']);
    sides.document.dispatch(updateElement, { kind: 'step', id: 'step_a', fields: { name: 'Bake' } });
    sides.settle();

    expect(sides.analysis.getState().analysis).toEqual(
      analyse(sides.document.getState().doc, { asOf: today }),
    );
  });

  it('answers a burst of edits once', () => {
    const sides = bothSides();
    sides.document.show(opened());
    sides.document.dispatch(addMap, map);
    for (const name of ['B', 'Ba', 'Bake'])
      sides.document.dispatch(
        updateElement,
        { kind: 'step', id: 'step_a', fields: { name } },
        { gesture: 'name' },
      );

    sides.deliverToEngine();
    sides.compute();

    expect(sides.fromEngine).toHaveLength(1);
  });

  it('an answer that edits have overtaken is marked as stale until the next one comes', () => {
    const sides = bothSides();
    sides.document.show(opened());
    sides.document.dispatch(addMap, map);
    sides.deliverToEngine();
    sides.compute();
    sides.document.dispatch(updateElement, { kind: 'step', id: 'step_a', fields: { name: 'Bake' } });

    sides.deliverAnswers();
    expect(sides.analysis.getState().isStale).toBe(true);
    sides.round();

    expect(sides.analysis.getState().isStale).toBe(false);
  });

  it('drops what is said about a workspace that is no longer open', () => {
    const sides = bothSides();
    sides.document.show(opened());
    sides.document.dispatch(addMap, map);
    sides.deliverToEngine();
    sides.compute();

    sides.document.close();
    sides.deliverAnswers();

    expect(sides.analysis.getState()).toEqual({
      analysis: null,
      isStale: false,
      ranking: null,
      tried: null,
      trial: null,
    });
  });

  it('asks for the whole document when its own does not fit any more', () => {
    const sides = bothSides();
    sides.document.show(opened());
    sides.round();
    sides.document.dispatch(addMap, map);
    sides.toEngine.splice(0);
    sides.document.dispatch(removeMap, { id: 'map_a' });

    sides.deliverToEngine();
    expect(sides.fromEngine.map(({ kind }) => kind)).toEqual(['lost']);
    sides.deliverAnswers();
    sides.round();

    expect(sides.analysis.getState().analysis).toEqual(
      analyse(sides.document.getState().doc, { asOf: today }),
    );
  });

  it('says of the candidates together what a fresh engine says, after the answer, and begins anew when an edit comes between', () => {
    const sides = withSteps();
    const { analysis } = sides;

    expect(analysis.getState().analysis).not.toBeNull();
    expect(analysis.getState().ranking).toBeNull();
    sides.document.dispatch(updateElement, { kind: 'step', id: 'step_a', fields: { name: 'Bake' } });
    sides.deliverToEngine();
    sides.compute();
    expect(sides.fromEngine.map(({ kind }) => kind)).toEqual(['analysis']);
    sides.settle();

    expect(analysis.getState().ranking).toEqual(
      finish(createEngine({ asOf: today }).rank(sides.document.getState().doc)),
    );
  });

  it('ranks nothing anew when a step was only moved', () => {
    const sides = withSteps();
    sides.settle();
    const said: string[] = [];
    sides.document.dispatch(moveElements, { moves: [{ id: 'step_a', x: 400, y: 40 }] });
    for (let round = 0; round < 50; round += 1) {
      sides.deliverToEngine();
      sides.compute();
      said.push(...sides.fromEngine.map(({ kind }) => kind));
      sides.deliverAnswers();
    }

    expect(said).toEqual(['analysis']);
  });

  it('tries weights beside the answer without writing them, again after an edit, and forgets them', () => {
    const sides = withSteps();
    const { analysis, document } = sides;
    sides.settle();
    const before = analysis.getState().analysis;
    const tried = { priority: { impact: 5, feasibility: 1, alignment: 0 } };
    const expected = () => {
      const { doc } = document.getState();
      const kept = setWeights.plan(doc, { settings: tried }, { newId: countingIds(), today });
      return analyse(apply(doc, kept), { asOf: today });
    };

    analysis.setState({ tried });
    sides.settle();
    expect(analysis.getState().trial).toEqual(expected());
    expect(analysis.getState().analysis).toBe(before);
    document.dispatch(updateElement, { kind: 'step', id: 'step_a', fields: { name: 'Type the invoice' } });
    sides.settle();
    expect(analysis.getState().trial).toEqual(expected());
    expect(document.getState().doc.methodSetting).toEqual({});

    analysis.setState({ tried: null });
    sides.settle();
    expect(analysis.getState().trial).toBeNull();
  });
});

/** A workspace with steps that are worth something, answered once. */
function withSteps() {
  const sides = bothSides();
  sides.document.show(opened());
  sides.document.dispatch(addMap, map);
  sides.document.dispatch(typeLines, {
    mapId: 'map_a',
    afterKey: 'step_a',
    depth: 0,
    list: readList('Type the order into the till\nApprove the order\nSend the reminder'),
  });
  sides.deliverToEngine();
  sides.compute();
  sides.deliverAnswers();
  return sides;
}
