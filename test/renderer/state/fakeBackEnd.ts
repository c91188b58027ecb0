/** A back end in memory that keeps what it is sent, checks the revision as the real one does, and fails when told to. */
import { emptyDoc } from '../../../shared/model/index.ts';
import {
  fail,
  ok,
  type ApplyRequest,
  type Client,
  type HistoryEntry,
  type OpenedWorkspace,
} from '../../../shared/ipc/index.ts';
import { asId, type Doc, type NewId } from '../../../shared/model/index.ts';

export function fakeBackEnd(earlier: readonly HistoryEntry[] = []) {
  const received: ApplyRequest[] = [];
  let revision = 0;
  let isBroken = false;
  let wait: Promise<void> = Promise.resolve();
  const client: Pick<Client, 'workspace.apply' | 'workspace.checkFile' | 'workspace.history'> = {
    'workspace.checkFile': () => Promise.resolve(isBroken ? fail('file-gone') : ok(null)),
    async 'workspace.apply'(request) {
      await wait;
      if (isBroken) return fail('disk-full', 'drive');
      if (request.baseRevision !== revision) return fail('stale-changes');
      received.push(request);
      revision += 1;
      return ok({ revision });
    },
    'workspace.history': () => Promise.resolve(ok(earlier)),
  };
  return {
    client,
    received,
    breakDown: () => void (isBroken = true),
    mend: () => void (isBroken = false),
    /** Holds answers back until the returned function is called. */
    hold() {
      let release: () => void = () => undefined;
      wait = new Promise((resolve) => (release = resolve));
      return release;
    },
  };
}

export function opened(doc: Doc = emptyDoc(), more: Partial<OpenedWorkspace> = {}): OpenedWorkspace {
  return {
    path: '/work/bakery.compass',
    name: 'bakery',
    doc,
    revision: 0,
    past: [],
    future: [],
    hasEarlierHistory: false,
    readOnlyBecause: null,
    lockedBy: null,
    ...more,
  };
}

/** Ids in the order they are asked for. */
export function countingIds(): NewId {
  let last = 0;
  return (kind) => asId(`${kind}_${++last}`);
}
