import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { fromWire, toWire, updated } from '../../../shared/changes/index.ts';
import { exportText, importFile } from '../../../shared/exchange/index.ts';
import { emptyDoc, type Doc } from '../../../shared/model/index.ts';
import { workedExample } from '../../../shared/templates/index.ts';
import { bytesOf, countingIds, definitions, docOf } from './readers.ts';

const bakery = readFileSync(new URL('../../fixtures/bpmn/bakery.bpmn', import.meta.url));
const context = () => ({ doc: emptyDoc(), newId: countingIds() });

describe('importing a file', () => {
  it('goes by the ending of its name', async () => {
    const json = bytesOf(exportText(docOf(bakery), 'json'));

    for (const [bytes, name] of [
      [bakery, 'a.bpmn'],
      [bakery, 'A.BPMN20.XML'],
      [json, 'a.json'],
    ] as const) {
      const result = await importFile(bytes, name, context());
      expect(result.ok && result.value.maps.map((map) => map.name)).toEqual(['Bakery', 'Check the stock']);
    }
    expect(await importFile(bakery, 'a.docx', context())).toMatchObject({
      ok: false,
      error: { code: 'import-format-unknown', detail: expect.stringContaining('a.docx') },
    });
  });

  it('creates each record once where several maps speak of one role', async () => {
    const example = workedExample({ newId: countingIds(), today: '2026-11-23' });

    const result = await importFile(bytesOf(exportText(example, 'bpmn')), 'own.bpmn', context());

    const changes = result.ok ? result.value.changes : [];
    expect(Object.keys(example.map)).toHaveLength(6);
    expect(new Set(changes.map(({ id }) => id)).size).toBe(changes.length);
    expect(fromWire(emptyDoc(), toWire(changes))).toEqual(changes);
  });

  it('names a map after the file where nothing in it does', async () => {
    const result = await importFile(
      bytesOf(definitions('<bpmn:process id="P"/>')),
      '/home/x/Order intake.bpmn',
      context(),
    );

    expect(result.ok && result.value.maps[0]?.name).toBe('Order intake');
  });

  it('lays out the maps that the file does not draw, and no others', async () => {
    const laidOut: string[] = [];
    const layoutMap = async (doc: Doc, mapId: string) => {
      laidOut.push(doc.map[mapId]?.name ?? '');
      return Object.values(doc.step)
        .filter((step) => step.mapId === mapId)
        .map((step) => updated('step', step, { x: 777 }));
    };
    const result = await importFile(bakery, 'a.bpmn', { ...context(), layoutMap });
    const steps = result.ok
      ? result.value.changes.flatMap((each) => (each.kind === 'step' && each.after ? [each.after] : []))
      : [];

    expect(laidOut).toEqual(['Check the stock']);
    expect(steps.filter(({ x }) => x === 777).map(({ bpmnId }) => bpmnId)).toEqual(['Look']);
    expect(result.ok && result.value.needsLayout).toEqual([]);
  });

  it('tells how far it is, gives way between pieces and stops when asked to', async () => {
    const large = bytesOf(
      definitions(
        `<bpmn:process id="P">${'<bpmn:task name="a long enough name"/>'.repeat(20_000)}</bpmn:process>`,
      ),
    );
    const shares: number[] = [];
    let waits = 0;
    const whole = await importFile(large, 'a.bpmn', {
      ...context(),
      onProgress: (share) => shares.push(share),
      giveWay: async () => void (waits += 1),
    });
    const stopped = await importFile(large, 'a.bpmn', { ...context(), isCancelled: () => waits > 0 });

    expect(whole.ok).toBe(true);
    expect(shares.length).toBeGreaterThan(5);
    expect(shares).toEqual([...shares].sort((a, b) => a - b));
    expect(waits).toBe(shares.length);
    expect(stopped).toMatchObject({ ok: false, error: { code: 'cancelled' } });
  });
});
