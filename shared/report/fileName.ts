const MOST = 80;

/** "Firm – Map – 2026-11-23.pdf", without anything that a file system or a reader of the name could take amiss. `map` null: several. */
export function reportFileName(firm: string, map: string | null, today: string): string {
  return `${joined(
    [firm, map].map((name) => (name === null ? null : cleaned(name))),
    today,
  )}.pdf`;
}

/** The same without an ending, as the title of the document. */
export function reportTitle(firm: string, map: string | null, today: string): string {
  return joined(
    [firm, map].map((name) => (name === null ? null : visible(name))),
    today,
  );
}

const joined = (names: readonly (string | null)[], today: string): string =>
  [...names.filter((name) => name !== null), today.slice(0, 10)].join(' – ');

function cleaned(name: string): string {
  const safe = visible(name)
    .replace(/[<>:"/\\|?*]/g, ' ')
    .replace(/\s+/g, ' ')
    .trim();
  return (
    Array.from(safe)
      .slice(0, MOST)
      .join('')
      .replace(/^[.\s]+|[.\s]+$/g, '') || '–'
  );
}

/** Without controls, zero-width and direction characters: a name that ends in "fdp.exe" must not look like one that ends in "exe.pdf". */
function visible(name: string): string {
  return name
    .replace(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/gu, ' ')
    .replace(/\s+/g, ' ')
    .trim();
}
