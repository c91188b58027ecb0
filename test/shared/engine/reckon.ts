/** A pocket calculator: + - * / ^ and brackets, sqrt(x), cbrt(x), min(a; b), max(a; b). Throws on anything else. */
export function reckon(source: string): number {
  const signs = source.match(/\d+(?:\.\d+)?(?:e-?\d+)?|[a-z]+|[-+*/^();]/g) ?? [];
  if (signs.join('') !== source.replaceAll(' ', '')) throw new Error(`Not to be reckoned: ${source}`);
  let at = 0;
  const take = (sign: string): void => {
    if (signs[at] !== sign) throw new Error(`“${sign}” is missing in ${source}`);
    at += 1;
  };
  const sum = (): number => {
    let value = product();
    while (signs[at] === '+' || signs[at] === '-')
      value = signs[at++] === '+' ? value + product() : value - product();
    return value;
  };
  const product = (): number => {
    let value = power();
    while (signs[at] === '*' || signs[at] === '/')
      value = signs[at++] === '*' ? value * power() : value / power();
    return value;
  };
  const power = (): number => {
    let value = factor();
    while (signs[at] === '^') {
      at += 1;
      value **= factor();
    }
    return value;
  };
  const factor = (): number => {
    const sign = signs[at++] ?? '';
    if (/^\d/.test(sign)) return Number(sign);
    if (sign === '(') {
      const value = sum();
      take(')');
      return value;
    }
    take('(');
    const values = [sum()];
    while (signs[at] === ';') {
      at += 1;
      values.push(sum());
    }
    take(')');
    if (sign === 'sqrt') return Math.sqrt(values[0]!);
    if (sign === 'cbrt') return Math.cbrt(values[0]!);
    if (sign === 'min') return Math.min(...values);
    if (sign === 'max') return Math.max(...values);
    throw new Error(`Nobody knows “${sign}”`);
  };
  const value = sum();
  if (at !== signs.length) throw new Error(`Too much in ${source}`);
  return value;
}
