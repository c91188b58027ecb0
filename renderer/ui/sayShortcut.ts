const plainNames: { readonly [part: string]: string } = {
  $mod: 'Ctrl',
  ArrowUp: '↑',
  ArrowDown: '↓',
  ArrowLeft: '←',
  ArrowRight: '→',
  Escape: 'Esc',
  Delete: 'Del',
  ' ': 'Space',
};
const macNames: { readonly [part: string]: string } = {
  ...plainNames,
  $mod: '⌘',
  Shift: '⇧',
  Alt: '⌥',
  Control: '⌃',
};

/** A tinykeys shortcut ("$mod+Shift+p") as a person reads it. Keys pressed one after the other are parted by a space. */
export function sayShortcut(shortcut: string, isMac: boolean): string {
  const names = isMac ? macNames : plainNames;
  return shortcut
    .split(' ')
    .map((press) =>
      splitPress(press)
        .map((part) => names[part] ?? keyName(part))
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
