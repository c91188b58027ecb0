import { type Doc, WORKSPACE_ID } from '../model/index.ts';
import { methodWithout } from './methodWithout.ts';

/** With fewer wages the mean tells one of them to whoever knows the others. */
const LEAST = 3;

/**
 * One hourly cost for everybody: the mean of all that are known, or the method's assumption where fewer than three differ. What a day of
 * one's own people costs goes as well.
 */
export function withoutWages(doc: Doc): Doc {
  const wages = Object.values(doc.figure).filter(({ attribute }) => attribute === 'hourlyCost');
  const known = wages.map(({ likely }) => likely);
  const mean =
    new Set(known).size < LEAST ? null : rounded(known.reduce((sum, one) => sum + one, 0) / known.length);
  const workspace = doc.workspace[WORKSPACE_ID];
  const figures = Object.entries(doc.figure).filter(
    ([, { attribute, ownerId }]) =>
      attribute !== 'hourlyCost' &&
      !(attribute === 'dayRate' && doc.initiative[ownerId]?.acquisition === 'make'),
  );
  return {
    ...doc,
    workspace: workspace ? { [WORKSPACE_ID]: { ...workspace, hourlyCost: mean } } : doc.workspace,
    figure: Object.fromEntries(figures),
    methodSetting: methodWithout(doc.methodSetting, ['moneyPerHour']),
  };
}

/** To half a unit: the mean is for reckoning, not for working back from. */
const rounded = (value: number): number => Math.round(value * 2) / 2;
