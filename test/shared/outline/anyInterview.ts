/** Random structured maps, as an interview would say them: decisions of which some or all but one way lead back, in one another. */
import fc from 'fast-check';
import { noCells, type TypedItem, type TypedWay } from '../../../shared/outline/index.ts';

export const anyInterview: fc.Arbitrary<TypedItem[]> = fc
  .array(fc.nat(11), { minLength: 1, maxLength: 24 })
  .map((choices) => {
    let count = 0;
    const left = [...choices];
    const step = (): TypedItem => ({ kind: 'step', cells: { ...noCells, what: `Step ${(count += 1)}` } });
    const back = (): TypedItem => ({ kind: 'jump', to: 'Step 1', isBack: true });
    const split = (type: 'exclusive' | 'parallel', ways: () => TypedWay[]): TypedItem => {
      const what = type === 'exclusive' ? `Question ${(count += 1)}?` : '';
      return { kind: 'split', type, cells: { ...noCells, what }, ways: ways() };
    };
    const items = (depth: number): TypedItem[] => {
      const list: TypedItem[] = [step()];
      for (let choice = left.shift(); choice !== undefined && list.length < 8; choice = left.shift()) {
        const deeper = depth < 3;
        if (choice === 0 && depth > 0) break;
        if (choice === 1 && depth > 0) return [...list, { kind: 'end', name: `End ${(count += 1)}` }];
        if (choice < 4 || !deeper) list.push(step());
        else if (choice < 6)
          list.push(
            split('exclusive', () => [
              { name: 'yes', items: items(depth + 1) },
              { name: 'no', items: choice === 4 ? items(depth + 1) : [] },
            ]),
            step(),
          );
        else if (choice < 8)
          list.push(
            split('exclusive', () => [{ name: 'wrong', items: choice === 6 ? [step(), back()] : [back()] }]),
            step(),
          );
        else if (choice < 11)
          list.push(
            split('exclusive', () => [
              { name: 'wrong', items: [step(), back()] },
              ...(choice === 9 ? [{ name: 'late', items: [back()] }] : []),
              { name: 'right', items: choice === 10 ? [] : items(depth + 1) },
            ]),
            step(),
          );
        else
          list.push(
            split('parallel', () => [
              { name: '', items: items(depth + 1) },
              { name: '', items: items(depth + 1) },
            ]),
            step(),
          );
      }
      return list;
    };
    return items(0);
  });
