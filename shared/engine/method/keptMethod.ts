/** The method that a decision or a promise was made with: kept with it, so that a later one does not speak for it. */
import { asId, type Doc, type MethodSetting } from '../../model/index.ts';
import { methodDifferences, type MethodDifference } from './differences.ts';
import { methodAtDefault } from './methodFile.ts';

/** The settings of the method as they are on this day; nothing where the method is the program's own. */
export function ownMethod({ methodSetting }: Doc): { readonly method?: { readonly [id: string]: unknown } } {
  const own = Object.values(methodSetting).filter(({ id }) => id in methodAtDefault);
  return own.length > 0 ? { method: Object.fromEntries(own.map(({ id, values }) => [id, values])) } : {};
}

/** In what the kept method differs from the program's own of its version; a record may hold anything, what cannot be read is none. */
export function keptDifferences(baseline: {
  readonly [field: string]: unknown;
}): readonly MethodDifference[] {
  const kept = baseline['method'];
  if (typeof kept !== 'object' || kept === null) return [];
  const settings: Doc['methodSetting'] = Object.fromEntries(
    Object.entries(kept).flatMap(([name, values]) => {
      const id = asId<'methodSetting'>(name);
      return typeof values === 'object' && values !== null
        ? [[id, { id, values: values as MethodSetting['values'] }]]
        : [];
    }),
  );
  return methodDifferences(settings);
}
