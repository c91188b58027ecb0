const MOST = 80;

/** "Firm – Map – 2026-11-23.pdf", without anything that a file system or a reader of the name could take amiss. */
export function reportFileName(firm: string, map: string, today: string): string {
  return `${cleaned(firm)} – ${cleaned(map)} – ${today.slice(0, 10)}.pdf`;
}

/** The same without an ending, as the title of the document. */
export function reportTitle(firm: string, map: string, today: string): string {
  return `${visible(firm)} – ${visible(map)} – ${today.slice(0, 10)}`;
}

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
