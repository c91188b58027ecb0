/** How the Chromium of this computer is started: as a program of its own, without a network and without asking anything of anybody. */

/** Nothing leaves this computer: no name resolves, no proxy is asked, no background service runs. */
const OFFLINE = [
  '--host-resolver-rules=MAP * ~NOTFOUND',
  '--no-proxy-server',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-domain-reliability',
  '--disable-sync',
  '--no-pings',
  '--force-webrtc-ip-handling-policy=disable_non_proxied_udp',
];

const QUIET = ['--no-first-run', '--no-default-browser-check'];

export interface LaunchSettings {
  readonly args: string[];
  readonly ignoreDefaultArgs: string[];
  readonly chromiumSandbox: boolean;
}

/** Shown until the page is there. Chromium gives an app window only to an address that can be shared, so `about:blank` will not do. */
const EMPTY_PAGE = 'data:text/html,<title>Process%20Compass</title>';

/** A window without browser frame or automation bar. As root Chromium runs only without its sandbox; `--test-type` hides the bar that says so. */
export function windowSettings(parts: {
  isRoot: boolean;
  place: { width: number; height: number; x?: number; y?: number; isMaximized?: boolean };
}): LaunchSettings {
  const { width, height, x, y, isMaximized } = parts.place;
  return {
    args: [
      `--app=${EMPTY_PAGE}`,
      `--window-size=${width},${height}`,
      ...(x === undefined || y === undefined ? [] : [`--window-position=${x},${y}`]),
      ...(isMaximized ? ['--start-maximized'] : []),
      ...OFFLINE,
      ...QUIET,
      ...(parts.isRoot ? ['--test-type'] : []),
    ],
    ignoreDefaultArgs: ['--enable-automation', 'about:blank'],
    chromiumSandbox: !parts.isRoot,
  };
}

/** A browser without a window, for printing. */
export function printerSettings(parts: { isRoot: boolean }): Omit<LaunchSettings, 'ignoreDefaultArgs'> {
  return { args: [...OFFLINE, ...QUIET], chromiumSandbox: !parts.isRoot };
}
