/** Tries business cases over many plausible combinations, off the main thread; answers the lot in the order of the question. */
import { caseRisk, type CaseInput, type MonteCarlo } from '../../shared/engine/index.ts';

const scope = globalThis as unknown as {
  addEventListener: (
    type: 'message',
    listener: (
      event: MessageEvent<{ readonly serial: number; readonly inputs: readonly CaseInput[] }>,
    ) => void,
  ) => void;
  postMessage: (answer: { readonly serial: number; readonly risks: readonly (MonteCarlo | null)[] }) => void;
};

scope.addEventListener('message', ({ data: { serial, inputs } }) =>
  scope.postMessage({ serial, risks: inputs.map((input) => caseRisk(input)) }),
);
