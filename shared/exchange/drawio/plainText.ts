const entities: { readonly [name: string]: string } = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
  nbsp: ' ',
  ndash: '–',
  mdash: '—',
  hellip: '…',
  bull: '•',
  middot: '·',
  laquo: '«',
  raquo: '»',
  lsquo: '‘',
  rsquo: '’',
  ldquo: '“',
  rdquo: '”',
  bdquo: '„',
  euro: '€',
  pound: '£',
  sect: '§',
  deg: '°',
  times: '×',
  plusmn: '±',
  rarr: '→',
  larr: '←',
  uarr: '↑',
  darr: '↓',
  le: '≤',
  ge: '≥',
  auml: 'ä',
  ouml: 'ö',
  uuml: 'ü',
  Auml: 'Ä',
  Ouml: 'Ö',
  Uuml: 'Ü',
  szlig: 'ß',
  eacute: 'é',
  egrave: 'è',
  agrave: 'à',
  ccedil: 'ç',
  ntilde: 'ñ',
};

/** Elements that begin a line of their own. */
const BREAKS = /<\/?(?:br|p|div|li|ul|ol|h[1-6]|tr|table|hr|blockquote)\b[^<>]*>/gi;
const HIDDEN = /<(style|script)\b[^<>]*>[^<]*<\/\1>/gi;

/** The words of a label that is HTML, line by line, without its form. Nothing in it is run or loaded. */
export function textOfHtml(html: string): string {
  const bare = html
    .replace(/\r?\n/g, ' ')
    .replace(HIDDEN, ' ')
    .replace(BREAKS, '\n')
    .replace(/<\/?[a-z!][^<>]*>/gi, '');
  return tidy(bare.replace(/&(#x[0-9a-f]{1,6}|#\d{1,7}|[a-z]{2,8});/gi, decoded));
}

function decoded(whole: string, name: string): string {
  if (!name.startsWith('#')) return entities[name] ?? whole;
  const code = /^#x/i.test(name) ? Number.parseInt(name.slice(2), 16) : Number(name.slice(1));
  return code > 0 && code <= 0x10ffff && !(code >= 0xd800 && code <= 0xdfff)
    ? String.fromCodePoint(code)
    : '';
}

/** Without blank lines and without blanks at the ends of lines. */
export function tidy(source: string): string {
  return source
    .split('\n')
    .map((line) => line.replace(/\s+/g, ' ').trim())
    .filter((line) => line !== '')
    .join('\n');
}
