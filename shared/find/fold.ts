/** Letters that Unicode does not take apart into a plain one and an accent. */
const plain: { readonly [letter: string]: string } = {
  ß: 'ss',
  æ: 'ae',
  œ: 'oe',
  ø: 'o',
  đ: 'd',
  ł: 'l',
  ı: 'i',
  ς: 'σ',
};
const ASCII = /^[\0-\x7f]*$/;

/** Text as it is searched: case and accents make no difference ("Büro" is "buro"), nor do "ß" and "ss". */
export function fold(text: string): string {
  const lower = text.toLowerCase();
  if (ASCII.test(lower)) return lower;
  return lower
    .normalize('NFD')
    .replace(/[\u0300-\u036f]/g, '')
    .replace(/[ßæœøđłıς]/g, (letter) => plain[letter]!);
}
