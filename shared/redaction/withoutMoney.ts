import type { Analysis, Sentence } from '../engine/analysis.ts';
import { attributes, type AttributeKey } from '../engine/index.ts';
import { type Doc, WORKSPACE_ID } from '../model/index.ts';
import { methodWithout } from './methodWithout.ts';
import { mapEachSentence } from './mapTexts.ts';

/** Without any figure, limit, target or measurement that is money. */
export function withoutMoney(doc: Doc): Doc {
  const workspace = doc.workspace[WORKSPACE_ID];
  const isMoneyUnit = (unit: string): boolean =>
    /\p{Sc}/u.test(unit) || (unit !== '' && unit.includes(workspace?.currency || 'EUR'));
  const kpis = Object.entries(doc.kpi);
  const ofMoney = new Set(kpis.filter(([, { unit }]) => isMoneyUnit(unit)).map(([id]) => id));
  const emptied = <R extends object>(record: R): R => ({ ...record, baseline: null, target: null });
  return {
    ...doc,
    workspace: workspace ? { [WORKSPACE_ID]: { ...workspace, hourlyCost: null } } : doc.workspace,
    figure: Object.fromEntries(
      Object.entries(doc.figure).filter(([, { attribute }]) => {
        const quantity = attributes[attribute as AttributeKey]?.quantity;
        return quantity !== 'money' && quantity !== 'moneyPerHour';
      }),
    ),
    methodSetting: methodWithout(doc.methodSetting, ['money', 'moneyPerHour']),
    kpi: Object.fromEntries(kpis.map(([id, kpi]) => [id, ofMoney.has(id) ? emptied(kpi) : kpi])),
    objective: Object.fromEntries(
      Object.entries(doc.objective).map(([id, one]) => [id, isMoneyUnit(one.unit) ? emptied(one) : one]),
    ),
    measurement: Object.fromEntries(
      Object.entries(doc.measurement).filter(([, { kpiId }]) => !ofMoney.has(kpiId)),
    ),
  };
}

/** The analysis with every amount taken out of what it says and what it holds. */
export function withoutMoneySaid(analysis: Analysis): Analysis {
  const said = mapEachSentence(analysis, (sentence) =>
    speaksOfMoney(sentence) ? { key: 'pack.amountLeftOut', params: {} } : sentence,
  );
  return {
    ...said,
    findings: said.findings.map((finding) => ({
      ...finding,
      costPerYear: null,
      costParts: [],
      evidence: {},
    })),
    candidates: said.candidates.map((candidate) => ({
      ...candidate,
      cost: null,
      price: null,
      moneyPerYear: { low: 0, likely: 0, high: 0 },
      paybackMonths: null,
    })),
    typedTwice: said.typedTwice.map((one) => ({ ...one, costPerYear: 0 })),
    maps: Object.fromEntries(
      Object.entries(said.maps).map(([id, map]) => [
        id,
        {
          ...map,
          costPerCase: null,
          costOfReworkPerCase: null,
          steps: Object.fromEntries(
            Object.entries(map.steps).map(([stepId, step]) => [stepId, { ...step, costPerMonth: 0 }]),
          ),
        },
      ]),
    ),
  };
}

/** By the name of a parameter, as the speaker knows it; and how long a price takes to come back tells the price. */
export const speaksOfMoney = ({ key, params }: Sentence): boolean =>
  key === 'engine.misaligned.tooDear' ||
  Object.keys(params).some((name) => name === 'money' || name.endsWith('Money'));
