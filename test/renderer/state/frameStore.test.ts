import { describe, expect, it, vi } from 'vitest';
import { createFrameStore } from '../../../renderer/state/frameStore.ts';
import { ok, type Settings } from '../../../shared/ipc/index.ts';

const settings: Settings = { theme: 'system', language: 'en', textScale: 1, lastFolder: null };

function aFrame() {
  const save = vi.fn(() => Promise.resolve(ok(settings)));
  return { frame: createFrameStore({ client: { 'app.saveSettings': save }, settings }), save };
}

describe('the frame', () => {
  it('a question is open until it is answered', async () => {
    const { frame } = aFrame();
    const asked = frame.ask({ title: 'Replace?', text: 'It is there.', confirm: 'Replace' });
    const [request] = frame.getState().dialogs;

    if (request?.kind === 'question') request.answer('confirm');

    expect(await asked).toBe(true);
    expect(frame.getState().dialogs).toEqual([]);
  });

  it('keeps the newest three notices', () => {
    const { frame } = aFrame();

    for (const text of ['a', 'b', 'c', 'd']) frame.notify({ tone: 'plain', text });

    expect(frame.getState().notices.map(({ text }) => text)).toEqual(['b', 'c', 'd']);
  });

  it('a job tells how far it is and goes when it ends', () => {
    const { frame } = aFrame();
    const job = frame.startJob({ label: 'Reading', cancel: () => undefined });

    job.tell(0.5);
    expect(frame.getState().jobs.map(({ share }) => share)).toEqual([0.5]);
    job.end();

    expect(frame.getState().jobs).toEqual([]);
  });

  it('a setting holds at once, is sent, and leaves the others as they are', () => {
    const { frame, save } = aFrame();

    frame.saveSettings({ theme: 'dark' });

    expect(frame.getState().settings).toEqual({ ...settings, theme: 'dark' });
    expect(save).toHaveBeenCalledWith({ settings: { theme: 'dark' } });
  });
});
