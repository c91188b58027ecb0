/** Paths as both kinds of computers write them; the window never builds a path for itself other than to propose one. */
export const nameOfPath = (path: string): string => path.split(/[/\\]/).at(-1) ?? path;
export const folderOfPath = (path: string): string =>
  path.slice(0, path.length - nameOfPath(path).length).replace(/[/\\]$/, '');
export const stemOfPath = (path: string): string => nameOfPath(path).replace(/\.[^.]+$/, '');

/** A name that every file system takes: no separators, no control or reserved signs, no dots or spaces at the end, not too long. */
export function safeFileName(name: string): string {
  const clean = name
    // oxlint-disable-next-line no-control-regex -- control characters are exactly what has to go
    .replace(/[\u0000-\u001f\u007f<>:"/\\|?*]/g, ' ')
    .replace(/\s+/g, ' ')
    .trim()
    .slice(0, 120)
    .replace(/[. ]+$/, '');
  return /^(?:con|prn|aux|nul|com\d|lpt\d)$/i.test(clean) || clean === '' ? `_${clean}` : clean;
}

/** Folder and name as one path, with the separator that the folder already uses. */
export function joinPath(folder: string, name: string): string {
  const separator = folder.includes('\\') && !folder.includes('/') ? '\\' : '/';
  return folder.endsWith(separator) ? `${folder}${name}` : `${folder}${separator}${name}`;
}
