import { expect, it } from 'vitest';
import { diagnosticOf } from '../../../renderer/actions/copyDiagnostic.ts';
import type { Session } from '../../../renderer/state/session.tsx';
import { createAnalysisStore } from '../../../renderer/state/analysisStore.ts';
import { createDocumentStore } from '../../../renderer/state/documentStore.ts';
import { createFrameStore } from '../../../renderer/state/frameStore.ts';
import { createViewStore } from '../../../renderer/state/viewStore.ts';
import { ok, type StartInfo } from '../../../shared/ipc/index.ts';
import { workedExample } from '../../../shared/templates/index.ts';
import { countingIds, fakeBackEnd, opened } from '../state/fakeBackEnd.ts';

it('a diagnostic counts and names versions, and holds no word that a user typed and no path', async () => {
  const settings = { theme: 'light', language: 'en', textScale: 1, lastFolder: '/home/ada/clients' } as const;
  const start = { version: '1.2.3', windowSystem: 'chromium', platform: 'linux', locale: 'en' } as StartInfo;
  const back = fakeBackEnd();
  const doc = workedExample({ newId: countingIds(), today: '2026-11-23' });
  const document = createDocumentStore({
    client: back.client,
    context: { newId: countingIds(), today: '2026-11-23' },
    now: () => '2026-11-23T10:00:00.000Z',
  });
  document.show(opened(doc, { path: '/home/ada/clients/Secret.compass', name: 'Secret' }));
  back.breakDown();
  await document.retry();
  const client = { 'app.saveSettings': async () => ok(settings) };
  const session = {
    ...{ document, start, view: createViewStore(), analysis: createAnalysisStore() },
    frame: createFrameStore({ client, settings }),
  } as unknown as Session;

  const said = diagnosticOf(session, 'Agent/1');

  expect(said).toContain(`step ${Object.keys(doc.step).length},`);
  expect(said).toContain('saving failed (file-gone');
  const typed = [doc.step, doc.map, doc.role, doc.system, doc.goal, doc.kpi, doc.mark]
    .flatMap((table) => Object.values<{ name?: string; title?: string; note?: string }>(table))
    .flatMap(({ name, title, note }) => [name, title, note])
    .filter((words) => words !== undefined && words.length > 3);
  expect(typed.length).toBeGreaterThan(100);
  expect(typed.filter((words) => said.includes(words!))).toEqual([]);
  expect(said).not.toMatch(/ada|Secret|clients/);
});
