/** Letters of a name do not go on before or after it; "Mira's" and "Mira-" end there, and so does the German "Miras". */
const START = String.raw`(?<![\p{L}\p{N}])`;
const END = String.raw`(?![\p{L}\p{N}])`;

/** Names that are words as well: written small they are taken for the word. */
const alsoWords = new Set(
  'april art august bill bob drew ernst frank gene grace grant guy hope jack joy june lance mark max may miles nick pat ray rich rob rose sandy skip sue summer van wade ward will'.split(
    ' ',
  ),
);
const ADDRESS = /[\p{L}\p{N}._%+-]+@[\p{L}\p{N}.-]+/gu;

/**
 * Puts a letter in the place of each name, as written, in capitals or small, wherever it stands as a word, and of each mail address that
 * holds one. A name that is part of a longer one
 * ("Mira" of "Mira Sander") gets the letter of the longer one, so that one person stays one.
 */
export function hideNames(
  names: readonly string[],
  placeholder: (letter: string) => string,
): (text: string) => string {
  const wanted = [
    ...new Set(names.map((name) => name.trim().normalize('NFC')).filter((name) => name !== '')),
  ];
  const letterOf = new Map<string, string>();
  let persons = 0;
  for (const name of wanted.toSorted((a, b) => b.length - a.length)) {
    const longer = [...letterOf.keys()].find((one) => isPartOf(name, one));
    letterOf.set(name, longer === undefined ? letter(persons++) : letterOf.get(longer)!);
  }
  const said = new Map(
    [...letterOf].flatMap(([name, sign]) => formsOf(name).map((form) => [form, sign] as const)),
  );
  if (said.size === 0) return (text) => text;
  const forms = [...said.keys()].toSorted((a, b) => b.length - a.length).map(escaped);
  const pattern = new RegExp(`${START}(${forms.join('|')})([sS]?)${END}`, 'gu');
  const inAddress = (address: string): string => {
    const words = address.toLocaleLowerCase().split(/[^\p{L}]+/u);
    const found = [...letterOf].find(([name]) => words.includes(name.toLocaleLowerCase()));
    return found ? placeholder(found[1]) : address;
  };
  return (text) => {
    const whole = text.normalize('NFC');
    const changed = whole
      .replace(ADDRESS, inAddress)
      .replace(
        pattern,
        (_, name: string, s: string) => `${placeholder(said.get(name)!)}${s === '' ? '' : '’s'}`,
      );
    return changed === whole ? text : changed;
  };
}

function formsOf(name: string): string[] {
  const small = name.toLocaleLowerCase();
  return [name, name.toLocaleUpperCase(), ...(alsoWords.has(small) ? [] : [small])];
}

const isPartOf = (name: string, whole: string): boolean =>
  new RegExp(`${START}${escaped(name)}${END}`, 'u').test(whole);

const escaped = (name: string): string => name.replace(/[\\^$.*+?()[\]{}|/-]/g, String.raw`\$&`);

/** A to Z, then A2 to Z2 and so on. */
function letter(index: number): string {
  const round = Math.floor(index / 26);
  return `${String.fromCharCode(65 + (index % 26))}${round === 0 ? '' : round + 1}`;
}
