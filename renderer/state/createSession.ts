import type { Client, StartInfo } from '../../shared/ipc/index.ts';
import { languageOf } from '../../shared/model/index.ts';
import { createText } from '../../shared/text/index.ts';
import { newId } from '../workers/newId.ts';
import { createAnalysisStore } from './analysisStore.ts';
import { createDocumentStore } from './documentStore.ts';
import { createFrameStore } from './frameStore.ts';
import type { Session } from './session.tsx';
import { hasRoomForThree, LIST_OPEN } from './listOpen.ts';
import { localDate } from './localDate.ts';
import { createViewStore } from './viewStore.ts';

/** The stores of this window, with the clock and the ids of the real world. */
export function createSession({
  client,
  start,
}: {
  readonly client: Client;
  readonly start: StartInfo;
}): Session {
  const context = {
    newId,
    get today() {
      return localDate(new Date());
    },
  };
  const isListOpen = start.settings[LIST_OPEN] === true;
  return {
    client,
    start,
    text: createText(languageOf(start.settings.language)),
    newId,
    document: createDocumentStore({ client, context, now: () => new Date().toISOString() }),
    view: createViewStore({ isListOpen, isInspectorOpen: !isListOpen || hasRoomForThree() }),
    analysis: createAnalysisStore(),
    frame: createFrameStore({ client, settings: start.settings }),
  };
}
