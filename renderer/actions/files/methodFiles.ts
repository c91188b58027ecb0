/** The method as a file: saved whole, and taken over after it was compared in words. */
import { setMethod } from '../../../shared/commands/index.ts';
import {
  isFault,
  methodAtDefault,
  methodDifferences,
  methodFigureAt,
  readMethod,
  writeMethod,
  type MethodFault,
} from '../../../shared/engine/index.ts';
import { asId, type Doc } from '../../../shared/model/index.ts';
import { differenceWords, figureName, oneName, type MethodSpeaker } from '../../../shared/report/index.ts';
import type { Text } from '../../../shared/text/index.ts';
import type { Session } from '../../state/session.tsx';
import { mayWrite } from '../action.ts';
import { chooseFileToOpen } from './chooseFile.ts';
import { exportFile } from './exportFile.ts';
import { nameOfPath } from './fileNames.ts';
import { firmName } from './firm.ts';
import { tellFailure } from './tellFailure.ts';

const ENDINGS = ['json'] as const;
/** So many differences are named before a method is taken over; the rest is counted. */
const NAMED = 12;

export async function exportMethod(session: Session): Promise<void> {
  const { client, document, text } = session;
  await exportFile(session, {
    title: text('method.export'),
    name: text('method.fileName', { firm: firmName(session) }),
    extension: 'json',
    files: text('method.files'),
    failed: text('method.exportFailed'),
    done: (name) => text('method.exported', { name }),
    write: (where) =>
      client['file.writeText']({ ...where, text: writeMethod(document.getState().doc.methodSetting) }),
  });
}

export async function importMethod(session: Session, speaker: MethodSpeaker): Promise<void> {
  const { client, document, frame, text } = session;
  const path = await chooseFileToOpen(session, {
    title: text('method.import'),
    filters: [{ name: text('method.files'), extensions: ENDINGS }],
  });
  if (path === null) return;
  const name = nameOfPath(path);
  const answer = await client['file.read']({ path });
  if (!answer.ok) {
    tellFailure(session, text('method.importFailed', { name }), answer.error, name);
    return;
  }
  const read = readMethod(textOf(answer.value.base64));
  if (isFault(read)) {
    frame.open({
      kind: 'message',
      title: text('method.importFailed', { name }),
      text: faultWords(read, text, speaker),
    });
    return;
  }
  if (!mayWrite(session)) return;
  const wish = { settings: { ...methodAtDefault, ...read } };
  const { doc } = document.getState();
  if (setMethod.refuse(doc, wish) !== null) {
    frame.open({ kind: 'message', title: text('method.import'), text: text('method.importSame', { name }) });
    return;
  }
  const differences = methodDifferences(settingsOf(read)).map((one) => differenceWords(one, text, speaker));
  const more = differences.length - NAMED;
  const isTaken = await frame.ask({
    title: text('method.takeTitle'),
    text:
      differences.length === 0
        ? text('method.takeDefault', { name })
        : text('method.takeText', { name, n: differences.length }),
    list: [...differences.slice(0, NAMED), ...(more > 0 ? [text('method.takeMore', { n: more })] : [])],
    confirm: text('method.take'),
  });
  if (!isTaken) return;
  document.dispatch(setMethod, wish);
  frame.notify({
    tone: 'plain',
    text: text('method.imported', { name }),
    action: { label: text('app.undo'), run: () => void document.undo() },
  });
}

const textOf = (base64: string): string =>
  new TextDecoder().decode(Uint8Array.from(atob(base64), (sign) => sign.charCodeAt(0)));

const settingsOf = (read: Exclude<ReturnType<typeof readMethod>, MethodFault>): Doc['methodSetting'] =>
  Object.fromEntries(
    Object.entries(read).flatMap(([name, values]) => {
      const id = asId<'methodSetting'>(name);
      return values ? [[id, { id, values }]] : [];
    }),
  );

/** What is wrong with the file; numbers by their name, other places as they stand in the file. */
function faultWords({ fault, at }: MethodFault, text: Text, { share }: MethodSpeaker): string {
  const named = at.split(' / ').map((path) => {
    const figure = methodFigureAt.get(path.replace(/^figures\./, ''));
    return figure ? oneName(figureName(figure, text, share)) : path;
  });
  return text(`method.fault.${fault}`, { at: named.join(' / ') });
}
