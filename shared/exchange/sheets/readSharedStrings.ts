import { ok, type Result } from '../../ipc/index.ts';
import type { Text } from '../../text/index.ts';
import { streamXmlStepwise } from '../xml/streamXml.ts';
import { decoded } from './cellValue.ts';
import { sheetLimits } from './sheet.ts';

/** The texts that the cells of a workbook refer to by number; of a text in several looks the pieces together, without its pronunciation. */
export function* readSharedStrings(
  source: Result<string>,
  text: Text,
): Generator<number, Result<readonly string[]>> {
  if (!source.ok) return source;
  const strings: string[] = [];
  const path: string[] = [];
  let open = '';
  const steps = streamXmlStepwise(
    source.value,
    {
      open({ local }) {
        path.push(local);
        if (local === 'si') open = '';
      },
      close() {
        if (path.pop() === 'si') strings.push(decoded(open));
      },
      text(piece) {
        if (path.at(-1) === 't' && !path.includes('rPh')) open += piece;
      },
    },
    { text, elements: sheetLimits.cells * 4 },
  );
  for (let step = steps.next(); ; step = steps.next()) {
    if (step.done) return step.value.ok ? ok(strings) : step.value;
    yield 0.1 + step.value * 0.2;
  }
}
