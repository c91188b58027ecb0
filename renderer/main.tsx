import './ui/fonts.ts';
import './ui/tokens.css';
import './ui/base.css';
import { I18nProvider } from 'react-aria-components';
import { createRoot } from 'react-dom/client';
import { App } from './App.tsx';
import { createClient, onPush } from './ipc/client.ts';
import { connectEngine } from './state/connectEngine.ts';
import { createSession } from './state/createSession.ts';
import { later } from './state/later.ts';
import { localDate } from './state/localDate.ts';
import { retryFailedSaves } from './state/retryFailedSaves.ts';
import { SessionProvider } from './state/session.tsx';
import { keepFromBrowser } from './actions/browserKeys.ts';
import { followLastMap } from './actions/files/lastMap.ts';
import { followPushes } from './actions/followPushes.ts';
import { followTyping } from './actions/typedIn.ts';
import { followMenuBar } from './frame/followMenuBar.ts';
import { createText } from '../shared/text/index.ts';
import { keyNames } from './frame/keyNames.ts';
import { KeyNamesContext } from './ui/keyNames.ts';
import { addScriptFonts } from './frame/scriptFonts.ts';

const container = document.getElementById('root');
if (!container) throw new Error('no element <root>');
addScriptFonts(document.fonts);
const root = createRoot(container);
const client = createClient();
const start = await client['app.start']({});
if (start.ok) {
  const session = createSession({ client, start: start.value });
  connectEngine(session, () => localDate(new Date()));
  retryFailedSaves(session.document, later);
  if (start.value.windowSystem === 'chromium')
    keepFromBrowser(window, { isMac: start.value.platform === 'darwin' });
  followTyping(window);
  followLastMap(session);
  followPushes(session, onPush);
  followMenuBar(session, onPush);
  // What is read aloud is read in the language that it is in.
  document.documentElement.lang = session.text.language;
  root.render(
    <SessionProvider session={session}>
      <I18nProvider locale={session.text.language}>
        <KeyNamesContext value={keyNames(session.text)}>
          <App />
        </KeyNamesContext>
      </I18nProvider>
    </SessionProvider>,
  );
} else {
  const text = createText('en');
  root.render(
    <main>
      <h1>{text('app.startFailed')}</h1>
      <p>{text('app.startFailedText', { detail: start.error.detail ?? start.error.code })}</p>
    </main>,
  );
}
