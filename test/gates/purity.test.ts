import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { projectRoot, read, sourcesBelow } from './sources.ts';

const probes = {
  'the window': 'export const width = window.innerWidth;',
  'the document': "export const root = document.getElementById('root');",
  Node: 'export const folder = process.cwd();',
  files: "import { readFileSync } from 'node:fs';\nexport const text = readFileSync('x');",
  timers: 'export const timer = setTimeout(() => undefined, 1);',
};

describe('shared', () => {
  it.each(Object.entries(probes))('does not compile with %s', (_name, source) => {
    const folder = mkdtempSync(join(projectRoot, 'shared', 'probe-'));
    try {
      writeFileSync(join(folder, 'probe.ts'), `${source}\n`);
      writeFileSync(
        join(folder, 'tsconfig.json'),
        JSON.stringify({
          extends: '../tsconfig.json',
          include: ['./probe.ts'],
          compilerOptions: { skipLibCheck: true },
        }),
      );

      const compile = () =>
        execFileSync(process.execPath, [join(projectRoot, 'node_modules/typescript/bin/tsc'), '-p', folder], {
          stdio: 'pipe',
        });

      expect(compile).toThrow();
    } finally {
      rmSync(folder, { recursive: true });
    }
  });

  it('has no clock and no randomness of its own', () => {
    const impure = sourcesBelow('shared').filter((file) =>
      /\bDate\.now\(|\bnew Date\(\)|\bMath\.random\(|\bperformance\.now\(/.test(read(file)),
    );

    expect(impure).toEqual([]);
  });
});
