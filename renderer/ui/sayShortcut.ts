/** What stands on the keys that bear a word, by their name in tinykeys: it differs by language. */
export interface KeyNames {
  readonly [part: string]: string;
}

const signs: { readonly [part: string]: string } = {
  ArrowUp: '↑',
  ArrowDown: '↓',
  ArrowLeft: '←',
  ArrowRight: '→',
  Escape: 'Esc',
};
const macSigns: { readonly [part: string]: string } = { $mod: '⌘', Shift: '⇧', Alt: '⌥', Control: '⌃' };

const onMac = (): boolean => typeof navigator !== 'undefined' && /mac/i.test(navigator.platform);

/** A tinykeys shortcut ("$mod+Shift+p") as a person reads it on this keyboard. Keys pressed one after the other are parted by a space. */
export function sayShortcut(shortcut: string, names: KeyNames, isMac = onMac()): string {
  const say = (part: string): string =>
    (isMac && macSigns[part]) || signs[part] || (names[part] ?? keyName(part));
  return shortcut
    .split(' ')
    .map((press) =>
      splitPress(press)
        .map(say)
        .join(isMac ? '' : '+'),
    )
    .join(' ');
}

/** "Shift+?" is the key "?" and nothing else: the shift is part of writing it. */
function splitPress(press: string): string[] {
  const parts = press.endsWith('++') ? [...press.slice(0, -2).split('+'), '+'] : press.split('+');
  const key = parts.at(-1) ?? '';
  return /^[?!+*]$/.test(key) ? parts.filter((part) => part !== 'Shift' && part !== '[Shift]') : parts;
}

function keyName(part: string): string {
  const physical = /^(?:Key|Digit)(.)$/.exec(part);
  if (physical) return physical[1]!;
  return part.length === 1 ? part.toUpperCase() : part;
}
