import { describe, expect, it } from 'vitest';
import { apply } from '../../../shared/changes/index.ts';
import { setSafeguards } from '../../../shared/commands/index.ts';
import { analyse, mitigationOf, riskOfCandidate, type Safeguard } from '../../../shared/engine/index.ts';
import { asId, type Doc, type NewId } from '../../../shared/model/index.ts';
import { ordersTypedTwice } from './ordersTypedTwice.ts';

const asOf = '2026-11-25';
let count = 0;
const newId: NewId = (kind) => asId(`${kind}${++count}`);
const doc = ordersTypedTwice;
const riskOf = (at: Doc) => {
  const analysis = analyse(at, { asOf });
  const candidate = analysis.candidates.find(
    ({ stepIds, class: kind }) => stepIds.includes('b') && kind === 'API',
  )!;
  return { risk: riskOfCandidate(at, analysis, candidate)!, candidate };
};
const guarded = (list: readonly Safeguard[]): Doc => {
  const args = { stepIds: ['b'], safeguards: list, mitigation: mitigationOf(list) };
  return apply(doc, setSafeguards.plan(doc, args, { newId, today: asOf }));
};

describe('the risk for customers of a candidate', () => {
  it('is the one that the customer feature speaks of, with what lowers it most first', () => {
    const { risk, candidate } = riskOf(doc);
    const said = candidate.features.find(({ key }) => key === 'customer')!;

    expect(said.answer).toBe('misaligned');
    expect(said.because.params['risk']).toBe(Math.round(risk.risk));
    expect(risk.next[0]!.safeguard).toBe('humanFallback');
    expect(risk.next.map(({ risk: left }) => left)).toEqual(
      risk.next.map((one) => one.risk).toSorted((a, b) => a - b),
    );
    const { exposure, severity, likelihood } = risk.inputs;
    expect(100 * exposure * severity * likelihood * (1 - risk.mitigation)).toBeCloseTo(risk.risk, 6);
  });

  it('falls by what was promised when a safeguard is set, and nothing brings it below a seventh', () => {
    const before = riskOf(doc).risk;
    const after = riskOf(guarded(['humanFallback'])).risk;
    expect(after.inPlace).toEqual(['humanFallback']);
    expect(after.risk / before.risk).toBeCloseTo(0.65, 1);
    const all = riskOf(guarded(['humanFallback', 'tested', 'staged', 'monitored', 'optOut'])).risk;
    expect(all.mitigation).toBe(0.85);
    expect(all.next).toEqual([]);
  });

  it('is none where no customer meets it, and the last safeguard taken away leaves no number behind', () => {
    const unseen: Doc = {
      ...doc,
      figure: Object.fromEntries(
        Object.entries(doc.figure).filter(([, { attribute }]) => attribute !== 'exposure'),
      ),
    };
    const found = analyse(unseen, { asOf });
    const risks = found.candidates.flatMap((one) => riskOfCandidate(unseen, found, one) ?? []);
    expect(risks.filter(({ inputs }) => inputs.exposure === 0)).toEqual([]);
    const set = guarded(['tested']);
    const cleared = setSafeguards.plan(
      set,
      { stepIds: ['b'], safeguards: [], mitigation: 0 },
      { newId, today: asOf },
    );
    expect(apply(set, cleared).figure['b.mitigation']).toBeUndefined();
  });
});
