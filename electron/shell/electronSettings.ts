/** The settings of Electron's window, in one place and without Electron, so that a reader can check them line by line. */

/** By this Windows joins the window, its icon and the installed program (the same stands in build/electron-builder.yml). */
export const APP_ID = 'org.process-compass.app';

export const APP_SCHEME = 'app';
export const ELECTRON_ORIGIN = `${APP_SCHEME}://compass`;
export const PRINT_ORIGIN = `${APP_SCHEME}://print`;

/** Before the app is ready: a real origin for our pages, and neither `bypassCSP` nor `corsEnabled`. */
export const SCHEME = {
  scheme: APP_SCHEME,
  privileges: { standard: true, secure: true, supportFetchAPI: true, codeCache: true },
};

/** Command line switches of the engine: no name resolves, no WebRTC address leaves, no background service asks for anything. */
export const SWITCHES: readonly (readonly [name: string, value?: string])[] = [
  ['host-resolver-rules', 'MAP * ~NOTFOUND'],
  ['no-proxy-server'],
  ['force-webrtc-ip-handling-policy', 'disable_non_proxied_udp'],
  ['disable-background-networking'],
  ['disable-component-update'],
  ['disable-domain-reliability'],
  ['no-pings'],
];

/** What would undo the settings below if somebody passed it; a packaged program writes it to its log. */
export const UNWANTED_SWITCHES = [
  'inspect',
  'inspect-brk',
  'remote-debugging-port',
  'remote-debugging-pipe',
  'no-sandbox',
  'disable-web-security',
];

/** Every page of the program, on screen and for paper. `spellcheck` would download dictionaries. */
export const WEB_PREFERENCES = {
  contextIsolation: true,
  sandbox: true,
  webSecurity: true,
  nodeIntegration: false,
  nodeIntegrationInWorker: false,
  nodeIntegrationInSubFrames: false,
  webviewTag: false,
  plugins: false,
  experimentalFeatures: false,
  navigateOnDragDrop: false,
  enableWebSQL: false,
  allowRunningInsecureContent: false,
  spellcheck: false,
  disableBlinkFeatures: 'Auxclick',
} as const;

/** Everything is denied but writing text to the clipboard from our own page. A list of what is allowed, since new permissions come with each version. */
export function isPermissionAllowed(request: {
  permission: string;
  isMainFrame: boolean;
  origin: string;
}): boolean {
  return (
    request.permission === 'clipboard-sanitized-write' &&
    request.isMainFrame &&
    request.origin === ELECTRON_ORIGIN
  );
}

const LOCAL_SCHEMES = new Set([`${APP_SCHEME}:`, 'blob:', 'data:', 'devtools:']);

/** Whether an address lies inside the program: everything else is cancelled before it reaches the network. */
export function isLocalAddress(address: string): boolean {
  const url = URL.parse(address);
  return url !== null && LOCAL_SCHEMES.has(url.protocol);
}
