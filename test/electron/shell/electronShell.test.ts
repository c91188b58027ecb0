import { afterEach, describe, expect, it, vi } from 'vitest';
import { createElectronPrinter, createElectronShell } from '../../../electron/shell/electronShell.ts';
import { builtPage } from './builtPage.ts';
import * as standIn from './standIn.ts';

const { appPath: appData, pageFolder } = builtPage();
const shell = createElectronShell({ pageFolder, preload: '/preload.cjs', appData });

afterEach(() => (standIn.answers.pdf = async () => Buffer.from('%PDF')));

describe('printing', () => {
  const pageOf = (url: string): Promise<Response> | Response =>
    standIn.sessions.get('process-compass-print')!.answer!(new Request(url));

  it('puts the page before a hidden window without script, and takes it away again', async () => {
    const printer = createElectronPrinter();
    let shown = '';
    let policy: string | null = '';
    standIn.answers.pdf = async () => {
      const answer = await pageOf('app://print/1');
      shown = await answer.text();
      policy = answer.headers.get('content-security-policy');
      return Buffer.from('%PDF-1');
    };

    const bytes = await printer.printHtml({ html: '<h1>Map</h1>' });

    expect(Buffer.from(bytes).toString()).toBe('%PDF-1');
    expect(shown).toBe('<h1>Map</h1>');
    expect(policy).toContain("default-src 'none'");
    const window = standIn.windows.at(-1)!;
    expect(window.options).toMatchObject({
      show: false,
      webPreferences: { javascript: false, sandbox: true, contextIsolation: true, nodeIntegration: false },
    });
    expect(window.isGone).toBe(true);
    expect((await pageOf('app://print/1')).status).toBe(404);
    expect(standIn.told.at(-1)).toBe(
      'print preferCSSPageSize printBackground generateTaggedPDF generateDocumentOutline',
    );
  });

  it('takes a picture in exactly the size that is asked for, whatever the window and the screen', async () => {
    const bytes = await shell.takePicture({ html: '<svg/>', width: 1200, height: 800 });

    expect(Buffer.from(bytes).toString()).toBe('PNG');
    expect(standIn.told.slice(-3)).toEqual([
      'attach 1.3',
      'Emulation.setDeviceMetricsOverride 1200',
      'Page.captureScreenshot',
    ]);
    expect(standIn.windows.at(-1)!.isGone).toBe(true);
  });

  it('ends at once when it is aborted, and leaves no window behind', async () => {
    const own = new AbortController();
    standIn.answers.pdf = () => {
      own.abort(new Error('cancelled'));
      return new Promise(() => undefined);
    };

    await expect(shell.printHtml({ html: '', signal: own.signal })).rejects.toThrow('cancelled');
    expect(standIn.windows.at(-1)!.isGone).toBe(true);
  });

  it('leaves no window behind when it fails', async () => {
    standIn.answers.pdf = () => Promise.reject(new Error('no printer'));

    await expect(shell.printHtml({ html: '' })).rejects.toThrow('no printer');
    expect(standIn.windows.at(-1)!.isGone).toBe(true);
  });
});

describe('window', () => {
  it('that hangs may be closed without its word, one that came back may not', async () => {
    await shell.openWindow();
    const window = standIn.windows.at(-1)!;
    const close = (): number => {
      const event = { preventDefault: vi.fn() };
      window.emit('close', event);
      return event.preventDefault.mock.calls.length;
    };

    expect(close()).toBe(1);
    window.webContents.emit('unresponsive');
    expect(close()).toBe(0);
    window.webContents.emit('responsive');
    expect(close()).toBe(1);
  });
});

describe('the place of the window', () => {
  it('is the usual one the first time, then the last one, moved to where it can be seen', async () => {
    expect(standIn.windows.at(-1)!.options).toMatchObject({ width: 1440, height: 900 });
    standIn.windows.at(-1)!.maximize();
    standIn.windows.at(-1)!.emit('close', { preventDefault: vi.fn() });

    await shell.openWindow();
    expect(standIn.windows.at(-1)!.options).toMatchObject({ x: 30, y: 40, width: 900, height: 700 });
    expect(standIn.windows.at(-1)!.hasFilledScreen).toBe(true);
  });
});

describe('the computer', () => {
  it('opens a file with its own program, and says so when there is none', async () => {
    await expect(shell.openPath('/a/report.pdf')).resolves.toBeUndefined();
    await expect(shell.openPath('/a/report.unknown')).rejects.toThrow('no program');
  });

  it('shows a file in its folder', async () => {
    await shell.showInFolder('/a/report.pdf');

    expect(standIn.told.at(-1)).toBe('show /a/report.pdf');
  });

  it('takes the theme', () => {
    shell.setTheme('dark');

    expect(standIn.nativeTheme.themeSource).toBe('dark');
  });

  it('runs a script of ours as a utility process', async () => {
    expect(await shell.startChild('/inspectChild.js', '/a.compass').output).toBe('{"version":10}');
    expect(standIn.told.at(-1)).toBe('fork /inspectChild.js /a.compass');
  });
});
