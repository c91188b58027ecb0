import type { HistoryEntry, StartInfo } from '../../shared/ipc/index.ts';
import { formatDate, type Text } from '../../shared/text/index.ts';
import { did } from '../../shared/text/en/did.ts';

type DidKey = keyof typeof did;
const isSaid = (key: string): key is DidKey => key in did;

/** What an entry of the history did, in words: "move", "import"; with its date when it is older than this run. */
export function sayEntry(
  text: Text,
  entry: Pick<HistoryEntry, 'command' | 'at'>,
  start: Pick<StartInfo, 'today' | 'locale'>,
): string {
  const key = `did.${entry.command}`;
  const what = isSaid(key) ? text(key) : text('app.change');
  return entry.at.slice(0, 10) < start.today.slice(0, 10)
    ? text('app.changeFrom', { what, date: formatDate(entry.at, start.locale) })
    : what;
}
