/** Letters of a name do not go on before or after it; "Mira's" and "Mira-" end there. */
const START = String.raw`(?<![\p{L}\p{N}])`;
const END = String.raw`(?![\p{L}\p{N}])`;

/**
 * Puts a letter in the place of each name, as written or in capitals, wherever it stands as a word. A name that is part of a longer one
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
    [...letterOf].flatMap(([name, sign]) =>
      [name, name.toLocaleUpperCase()].map((form) => [form, sign] as const),
    ),
  );
  const forms = [...said.keys()].toSorted((a, b) => b.length - a.length).map(escaped);
  if (forms.length === 0) return (text) => text;
  const pattern = new RegExp(`${START}(?:${forms.join('|')})${END}`, 'gu');
  return (text) =>
    pattern.test(text.normalize('NFC'))
      ? text.normalize('NFC').replace(pattern, (name) => placeholder(said.get(name)!))
      : text;
}

const isPartOf = (name: string, whole: string): boolean =>
  new RegExp(`${START}${escaped(name)}${END}`, 'u').test(whole);

const escaped = (name: string): string => name.replace(/[\\^$.*+?()[\]{}|/-]/g, String.raw`\$&`);

/** A to Z, then A2 to Z2 and so on. */
function letter(index: number): string {
  const round = Math.floor(index / 26);
  return `${String.fromCharCode(65 + (index % 26))}${round === 0 ? '' : round + 1}`;
}
