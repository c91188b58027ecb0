import { statSync } from 'node:fs';

/** What tells without reading a file whether it is still the same and unchanged. */
export interface FileStamp {
  /** Device and file number: another one means that the file was replaced. */
  readonly identity: string;
  /** Size and time of the last change. */
  readonly content: string;
}

/** Throws what the file system throws where there is no such file. */
export function fileStamp(path: string): FileStamp {
  const { dev, ino, size, mtimeNs } = statSync(path, { bigint: true });
  return { identity: `${dev}:${ino}`, content: `${size}:${mtimeNs}` };
}

export const sameStamp = (a: FileStamp, b: FileStamp): boolean =>
  a.identity === b.identity && a.content === b.content;
