import { describe, expect, it } from 'vitest';
import { importsOf, read, sourcesBelow } from './sources.ts';

const MAX_LINES = 350;
const isData = (file: string) =>
  file.startsWith('shared/text/') ||
  file.startsWith('shared/templates/') ||
  file.startsWith('shared/engine/method/') ||
  /^shared\/diagram\/type\/(inter|noto)Widths\.ts$/.test(file);

const files = ['electron', 'renderer', 'shared'].flatMap(sourcesBelow);

describe('source files', () => {
  it('have one reason to exist: none is longer than 350 lines unless it is data', () => {
    const long = files
      .filter((file) => !isData(file))
      .map((file) => [file, read(file).split('\n').length] as const)
      .filter(([, lines]) => lines > MAX_LINES);

    expect(long).toEqual([]);
  });

  it('have no rooms for everything', () => {
    expect(
      files.filter((file) => /(^|\/)(utils?|helpers?|common|manager|misc)(\/|\.|[A-Z])/.test(file)),
    ).toEqual([]);
  });

  it('export by name, in barrels of shared only', () => {
    const configs = /\.config\.ts$/;

    expect(files.filter((file) => !configs.test(file) && /^export default/m.test(read(file)))).toEqual([]);
    expect(
      files.filter(
        (file) =>
          /(^|\/)index\.tsx?$/.test(file) &&
          !/^shared\/[^/]+\/index\.ts$/.test(file) &&
          !/^shared\/text\/[a-z]+\/index\.ts$/.test(file) &&
          !/^electron\/migrations\/index\.ts$/.test(file),
      ),
    ).toEqual([]);
  });

  it('never put a text of a user into the page as markup', () => {
    expect(
      files.filter((file) =>
        /dangerouslySetInnerHTML|\.innerHTML\s*=|insertAdjacentHTML|document\.write/.test(read(file)),
      ),
    ).toEqual([]);
  });

  it('name no class that their sheet does not have: nothing would say so, and parts would lie on top of each other', () => {
    const missing = sourcesBelow('renderer').flatMap((file) =>
      importsOf(file)
        .filter(({ to }) => to.endsWith('.module.css'))
        .flatMap(({ to }) => {
          const sheet = read(to);
          const named = new RegExp(
            `import (\\w+) from '[^']*/${to.split('/').at(-1)!.replaceAll('.', '\\.')}'`,
          ).exec(read(file))?.[1];
          const classes = [...read(file).matchAll(new RegExp(`\\b${named}\\['([\\w-]+)'\\]`, 'g'))];
          return classes
            .map((match) => match[1]!)
            .filter((one) => !new RegExp(`\\.${one}(?![\\w-])`).test(sheet))
            .map((one) => `${file}: ${one}`);
        }),
    );
    expect(missing).toEqual([]);
  });

  it('leave no unfinished business', () => {
    expect(files.filter((file) => /\b(TODO|FIXME|XXX)\b/.test(read(file)))).toEqual([]);
  });
});
