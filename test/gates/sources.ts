/** The source files of the program and what they import, read as text: gates must not depend on what they judge. */
import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, normalize, relative } from 'node:path';
import { fileURLToPath } from 'node:url';

export const projectRoot = fileURLToPath(new URL('../..', import.meta.url));

/** A file that a test writes for a moment to see whether it compiles (purity.test.ts) is no source of the program. */
const isProbe = (path: string): boolean => path.includes('/probe-');

/** Source files below a folder of the project, as paths from its root. */
export function sourcesBelow(folder: string): string[] {
  return readdirSync(join(projectRoot, folder), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && /\.tsx?$/.test(entry.name) && !entry.name.endsWith('.d.ts'))
    .map((entry) => relative(projectRoot, join(entry.parentPath, entry.name)).replaceAll('\\', '/'))
    .filter((path) => !isProbe(path))
    .sort();
}

export const read = (file: string): string => readFileSync(join(projectRoot, file), 'utf8');

const importPattern =
  /(?:^|\n)\s*(?:import|export)\s+(?:type\s+)?(?:[\w*{}\s,$]+\s+from\s+)?['"]([^'"]+)['"]|\bimport\(\s*['"]([^'"]+)['"]\s*\)|new URL\(\s*['"]([^'"]+\.tsx?)['"]\s*,\s*import\.meta\.url/g;

export interface Import {
  readonly from: string;
  /** A path from the project's root, or a package name. */
  readonly to: string;
  readonly isPackage: boolean;
}

/** Everything that a file imports, type-only imports included. */
export function importsOf(file: string): Import[] {
  return [...read(file).matchAll(importPattern)].map((match) => {
    const specifier = (match[1] ?? match[2] ?? match[3])!.replace(/\?.*$/, '');
    if (!specifier.startsWith('.')) return { from: file, to: packageOf(specifier), isPackage: true };
    return {
      from: file,
      to: normalize(join(dirname(file), specifier)).replaceAll('\\', '/'),
      isPackage: false,
    };
  });
}

function packageOf(specifier: string): string {
  if (specifier.startsWith('node:')) return specifier;
  return specifier
    .split('/')
    .slice(0, specifier.startsWith('@') ? 2 : 1)
    .join('/');
}
