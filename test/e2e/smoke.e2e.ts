/** The window itself: that it opens, that it is a program's window and not a browser's, and that nothing gets in or out. */
import { once } from 'node:events';
import { createServer } from 'node:net';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { networkSockets } from './networkSockets.ts';
import { openProgram, type OpenProgram } from './openProgram.ts';

let program: OpenProgram;

beforeAll(async () => {
  program = await openProgram();
  await program.page.waitForLoadState('load');
});
afterAll(() => program.dispose());

describe('the window', () => {
  it('opens on the start screen without a complaint', async () => {
    await program.page.locator('#root > *').first().waitFor();

    expect(await program.page.title()).toContain('Process Compass');
    expect(program.complaints).toEqual([]);
  });

  it('has no tabs, no address bar and no bar that says it is driven', async () => {
    expect(await program.page.evaluate(() => window.outerHeight - window.innerHeight)).toBe(0);
  });
});

describe('what means something to a browser', () => {
  it('means nothing here: not reload, new windows, close, source or its tools, wherever the focus is', async () => {
    const { page, windowSystem } = program;
    if (windowSystem !== 'chromium') return;
    const isLeft = (key: string, held: { ctrlKey?: true; shiftKey?: true; altKey?: true } = {}) =>
      page.evaluate(
        (press) => {
          const event = new KeyboardEvent('keydown', { ...press, bubbles: true, cancelable: true });
          return (document.activeElement ?? document.body).dispatchEvent(event);
        },
        { key, code: key.length === 1 ? `Key${key.toUpperCase()}` : key, ...held },
      );
    const ctrlKey = true;
    const shiftKey = true;
    for (const letter of 'rntwuhjdgs')
      expect(await isLeft(letter, { ctrlKey }), `Ctrl+${letter}`).toBe(false);
    for (const letter of 'rntwijc')
      expect(await isLeft(letter, { ctrlKey, shiftKey }), `Ctrl+Shift+${letter}`).toBe(false);
    for (const key of ['F5', 'F7', 'F12']) expect(await isLeft(key), key).toBe(false);
    for (const key of ['ArrowLeft', 'ArrowRight'])
      expect(await isLeft(key, { altKey: true }), `Alt+${key}`).toBe(false);
    for (const letter of 'cvx') expect(await isLeft(letter, { ctrlKey }), `Ctrl+${letter}`).toBe(true);
    expect(await isLeft('r')).toBe(true);

    // The words of everything are nothing to choose; those of a field are.
    expect(await isLeft('a', { ctrlKey })).toBe(false);
    await page.evaluate(() => document.body.appendChild(document.createElement('input')).focus());
    expect(await isLeft('a', { ctrlKey })).toBe(true);
    await page.evaluate(() => document.body.lastElementChild!.remove());
  });

  it('shows its menu only over words', async () => {
    const { page, windowSystem } = program;
    if (windowSystem !== 'chromium') return;
    const isLeft = (selector: string) =>
      page
        .locator(selector)
        .first()
        .evaluate((element) =>
          element.dispatchEvent(new MouseEvent('contextmenu', { bubbles: true, cancelable: true })),
        );
    expect(await isLeft('h1')).toBe(false);
    await page.keyboard.press('Control+Shift+p');
    await page.getByRole('searchbox').waitFor();
    expect(await isLeft('input')).toBe(true);
    await page.keyboard.press('Escape');
  });
});

describe('the page', () => {
  it('is a secure page of its own origin, apart from all others', async () => {
    const state = await program.page.evaluate(() => [location.origin, isSecureContext, crossOriginIsolated]);

    expect(state).toEqual([program.origin, true, true]);
  });

  it('has one frozen bridge, and the way beneath it is gone', async () => {
    const bridge = await program.page.evaluate(() => ({
      keys: Object.keys(window.compass),
      isFrozen: Object.isFrozen(window.compass),
      isFixed: !Object.getOwnPropertyDescriptor(window, 'compass')!.configurable,
      beneath: '__compassCall' in window,
    }));

    expect(bridge).toEqual({ keys: ['invoke', 'on'], isFrozen: true, isFixed: true, beneath: false });
  });

  it('refuses a call outside the contract', async () => {
    const refused = await program.page.evaluate(() =>
      window.compass.invoke('shell.run', {}).then(
        () => 'answered',
        (error: unknown) => String(error),
      ),
    );

    expect(refused).toContain('no channel');
  });

  it('refuses eval and its relatives', async () => {
    // In a timer, because code that a debugger evaluates may do what the page may not.
    const refused = await program.page.evaluate(
      () =>
        new Promise<string[]>((resolve) => {
          setTimeout(() => {
            // oxlint-disable-next-line no-eval, typescript/no-implied-eval -- these are what must be refused
            const attempts = [() => (0, eval)('1'), () => Function('return 1')(), () => setTimeout('1')];
            resolve(
              attempts.map((attempt) => {
                try {
                  return String(attempt());
                } catch (error) {
                  return (error as Error).name;
                }
              }),
            );
          }, 0);
        }),
    );

    expect(refused).toEqual(['EvalError', 'EvalError', 'TypeError']);
  });

  it('refuses inline scripts, from an element and from markup', async () => {
    const outcome = await program.page.evaluate(async () => {
      const violations: string[] = [];
      document.addEventListener('securitypolicyviolation', (event) =>
        violations.push(event.violatedDirective),
      );
      const policy = document.createElement('div');
      const errors: string[] = [];
      for (const put of [
        () => (policy.innerHTML = '<img src=x onerror="window.reached = 1">'),
        () => {
          const script = document.createElement('script');
          script.append('window.reached = 1');
          document.head.append(script);
        },
        () => policy.setAttribute('onclick', 'window.reached = 1'),
      ]) {
        try {
          put();
        } catch (error) {
          errors.push((error as Error).name);
        }
      }
      policy.click();
      await new Promise((resolve) => setTimeout(resolve, 200));
      return { reached: 'reached' in window, errors: errors.length, violations: violations.length };
    });

    expect(outcome.reached).toBe(false);
    expect(outcome.errors + outcome.violations).toBeGreaterThanOrEqual(3);
  });
});

describe('the network', () => {
  it('is out of reach by every way a page has', async () => {
    const answers = await program.page.evaluate(async () => {
      const attempt = (work: () => Promise<unknown>) =>
        work().then(
          () => 'reached',
          () => 'refused',
        );
      const socket = () =>
        new Promise((resolve, reject) => {
          const opened = new WebSocket('wss://example.com/');
          opened.addEventListener('open', resolve);
          opened.addEventListener('error', reject);
        });
      const image = () =>
        new Promise((resolve, reject) => {
          const picture = new Image();
          picture.addEventListener('load', resolve);
          picture.addEventListener('error', reject);
          picture.src = 'https://example.com/a.png';
        });
      return Promise.all([
        attempt(() => fetch('https://example.com/', { mode: 'no-cors' })),
        attempt(() => fetch('http://127.0.0.1/')),
        attempt(socket),
        attempt(image),
      ]);
    });

    expect(answers).toEqual(['refused', 'refused', 'refused', 'refused']);
  });

  it('is not reached by going there: the page stays, and a second window is closed', async () => {
    await program.page.evaluate(() => {
      location.href = 'https://example.com/';
    });
    await program.page.waitForTimeout(300);
    await program.page.evaluate(() => void window.open('https://example.com/'));
    await expect.poll(() => program.page.context().pages().length).toBe(1);

    expect(program.page.url()).toBe(`${program.origin}/`);
    expect(await program.page.evaluate(() => Object.keys(window.compass))).toEqual(['invoke', 'on']);
  });

  it.runIf(process.platform === 'linux')('has no door: no port is open, no connection is made', async () => {
    const door = createServer().listen(0, '127.0.0.1');
    await once(door, 'listening');
    expect(networkSockets(process.pid)).toHaveLength(1);
    door.close();
    await once(door, 'close');

    expect(networkSockets(process.pid)).toEqual([]);
  });

  it('serves only what was built', async () => {
    const statuses = await program.page.evaluate(() =>
      Promise.all(
        ['/index.html', '/package.json', '/files.json', '/..%2f..%2fpackage.json'].map(
          async (path) => (await fetch(path)).status,
        ),
      ),
    );

    expect(statuses).toEqual([200, 404, 404, 404]);
  });
});

describe('permissions', () => {
  it('are denied without asking, but for writing text to the clipboard', async () => {
    const states = await program.page.evaluate(() =>
      Promise.all(
        ['geolocation', 'notifications', 'camera', 'clipboard-read', 'clipboard-write'].map(
          async (name) => (await navigator.permissions.query({ name: name as PermissionName })).state,
        ),
      ),
    );

    expect(states).toEqual(['denied', 'denied', 'denied', 'denied', 'granted']);
  });
});
