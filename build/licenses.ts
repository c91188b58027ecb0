/** The licences of everything that the page and its workers are made of: Vite's own list leaves the workers out. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { Plugin, Rolldown } from 'vite';

const IN_PACKAGES = '/node_modules/';

interface Bundled {
  readonly folder: string;
  readonly name: string;
  readonly version: string;
  readonly license?: string;
}

/** `ofWorker` takes note of what each worker is made of; `ofPage` writes the list, after them. */
export function licenses(fileName: string): { readonly ofPage: Plugin; readonly ofWorker: Plugin } {
  const folders = new Set<string>();
  const note = (bundle: Rolldown.OutputBundle) => {
    for (const part of Object.values(bundle))
      if (part.type === 'chunk')
        for (const id of part.moduleIds) if (id.includes(IN_PACKAGES)) folders.add(dirname(id));
  };
  return {
    ofWorker: { name: 'licenses-of-worker', generateBundle: (_options, bundle) => note(bundle) },
    ofPage: {
      name: 'licenses-of-page',
      generateBundle(_options, bundle) {
        note(bundle);
        const packages = new Map(
          [...folders].map((folder) => packageOf(folder)).map((one) => [one.folder, one]),
        );
        const sorted = [...packages.values()].sort((a, b) => (keyOf(a) < keyOf(b) ? -1 : 1));
        this.emitFile({ type: 'asset', fileName, source: `# Licenses\n\n${sorted.map(entryOf).join('\n')}` });
      },
    },
  };
}

const keyOf = ({ name, version }: Bundled): string => `${name}@${version}`;

/** The package in which a folder lies: a package.json inside it may say no more than how its files are read. */
function packageOf(folder: string): Bundled {
  const file = join(folder, 'package.json');
  const said = existsSync(file) ? (JSON.parse(readFileSync(file, 'utf8')) as Partial<Bundled>) : {};
  const { name, version, license } = said;
  if (name !== undefined && version !== undefined)
    return { folder, name, version, ...(license === undefined ? {} : { license }) };
  if (!dirname(folder).includes(IN_PACKAGES)) throw new Error(`no package <${folder}>`);
  return packageOf(dirname(folder));
}

function entryOf(one: Bundled): string {
  const file = readdirSync(one.folder).find((name) => /^(licen[cs]e|copying)/i.test(name));
  const words = file === undefined ? '' : `\n${readFileSync(join(one.folder, file), 'utf8').trim()}\n`;
  const kind = one.license === undefined ? '' : ` (${one.license})`;
  return `## ${one.name} - ${one.version}${kind}\n${words}`;
}
