import { describe, expect, it } from 'vitest';
import { importsOf, read, sourcesBelow, type Import } from './sources.ts';

const files = ['electron', 'renderer', 'shared'].flatMap(sourcesBelow);
const imports = files.flatMap(importsOf);
const say = ({ from, to }: Import) => `${from} imports ${to}`;

/** Folders of shared and renderer, and which others each may import from. Its own folder always. */
const mayImport: { readonly [folder: string]: readonly string[] } = {
  'shared/model': [],
  'shared/changes': ['shared/model'],
  'shared/commands': ['shared/model', 'shared/changes'],
  'shared/text': ['shared/model', 'shared/ipc', 'shared/commands', 'shared/engine'],
  'shared/engine': ['shared/model', 'shared/changes', 'shared/text', 'shared/commands'],
  'shared/diagram': ['shared/model', 'shared/changes', 'shared/text', 'shared/engine'],
  'shared/outline': ['shared/model', 'shared/changes', 'shared/commands', 'shared/diagram', 'shared/engine'],
  'shared/report': [
    'shared/model',
    'shared/changes',
    'shared/text',
    'shared/engine',
    'shared/diagram',
    'shared/ipc',
    'shared/redaction',
  ],
  'shared/redaction': ['shared/model', 'shared/engine', 'shared/ipc', 'shared/text'],
  'shared/exchange': [
    'shared/model',
    'shared/changes',
    'shared/diagram',
    'shared/engine',
    'shared/ipc',
    'shared/text',
  ],
  'shared/tables': [
    'shared/model',
    'shared/changes',
    'shared/commands',
    'shared/engine',
    'shared/exchange',
    'shared/ipc',
    'shared/report',
    'shared/text',
  ],
  'shared/find': ['shared/model'],
  'shared/templates': [
    'shared/model',
    'shared/changes',
    'shared/commands',
    'shared/outline',
    'shared/engine',
    'shared/text',
  ],
  'shared/ipc': ['shared/model', 'shared/changes'],
  'renderer/ui': [],
  'renderer/ipc': ['shared'],
  'renderer/state': ['renderer/ipc', 'renderer/workers', 'shared'],
  'renderer/workers': ['shared'],
  /** Controls that edit a field of a record. */
  'renderer/fields': ['renderer/ui', 'renderer/state', 'shared'],
  /** Marks as parts: the panel that lists them is a place, the rest is shown wherever something can be marked. */
  'renderer/marks': ['renderer/ui', 'renderer/state', 'renderer/actions', 'renderer/fields', 'shared'],
  /** Faults of maps as parts, with their repair. */
  'renderer/problems': ['renderer/ui', 'renderer/state', 'renderer/actions', 'renderer/fields', 'shared'],
  /** KPIs as parts: how one stands, its chart, the line for the next measurement. */
  'renderer/kpis': ['renderer/ui', 'renderer/state', 'renderer/actions', 'renderer/fields', 'shared'],
  'renderer/actions': ['renderer/state', 'renderer/ipc', 'renderer/workers', 'shared'],
};
/** Places may use each other's rooms only through these. */
const placeMayImport = [
  'renderer/ui',
  'renderer/fields',
  'renderer/marks',
  'renderer/problems',
  'renderer/kpis',
  'renderer/actions',
  'renderer/state',
  'renderer/ipc',
  'renderer/workers',
  'shared',
];
const places = [
  'renderer/canvas',
  'renderer/list',
  'renderer/start',
  'renderer/strategy',
  'renderer/insights',
  'renderer/plan',
  'renderer/measure',
  'renderer/reports',
  'renderer/inspector',
  'renderer/landscape',
  'renderer/stream',
];

/** Packages that shared may use, each in one folder. */
const purePackages: { readonly [name: string]: string } = {
  valibot: 'shared',
  saxes: 'shared/exchange',
  fflate: 'shared/exchange',
  elkjs: 'shared/diagram',
};
/** Packages that one place only may import. */
const soleImporters: { readonly [name: string]: RegExp } = {
  '@xyflow/react': /^renderer\/canvas\//,
  'better-sqlite3': /^electron\/(store|migrations)\//,
  electron: /^electron\/(main|preload|shell\/electronShell)\.ts$/,
  'playwright-core': /^electron\/shell\/chromium/,
};

const isBelow = (path: string, folder: string) => path === folder || path.startsWith(`${folder}/`);

describe('the rooms of the house', () => {
  it('reads every source file and finds their imports', () => {
    expect(files.length).toBeGreaterThan(60);
    expect(imports.length).toBeGreaterThan(files.length);
  });

  it('keeps electron and renderer apart, and shared from both', () => {
    const wrong = imports.filter(
      ({ from, to, isPackage }) =>
        !isPackage &&
        ((isBelow(from, 'electron') && isBelow(to, 'renderer')) ||
          (isBelow(from, 'renderer') && isBelow(to, 'electron')) ||
          (isBelow(from, 'shared') && !isBelow(to, 'shared'))),
    );

    expect(wrong.map(say)).toEqual([]);
  });

  it('keeps the layers inside shared and renderer', () => {
    const wrong = imports.filter(({ from, to, isPackage }) => {
      const folder = Object.keys(mayImport).find((name) => isBelow(from, name));
      if (isPackage || !folder) return false;
      return ![folder, ...mayImport[folder]!].some((name) => isBelow(to, name));
    });

    expect(wrong.map(say)).toEqual([]);
  });

  it('lets a place of the window use parts, actions and state, not another place', () => {
    const wrong = imports.filter(({ from, to, isPackage }) => {
      const place = places.find((name) => isBelow(from, name));
      return !isPackage && place && ![place, ...placeMayImport].some((name) => isBelow(to, name));
    });

    expect(wrong.map(say)).toEqual([]);
  });

  it('keeps shared pure: no Node, no window, listed packages only, each in its folder', () => {
    const wrong = imports.filter(({ from, to, isPackage }) => {
      if (!isPackage || !isBelow(from, 'shared')) return false;
      const folder = purePackages[to];
      return folder === undefined || !isBelow(from, folder);
    });

    expect(wrong.map(say)).toEqual([]);
  });

  it('has one importer for each package that is an outside world of its own', () => {
    const wrong = imports.filter(
      ({ from, to, isPackage }) => isPackage && soleImporters[to] && !soleImporters[to].test(from),
    );

    expect(wrong.map(say)).toEqual([]);
  });

  it('floats through one part, which a dialog closes', () => {
    const floats = /\b(?:Popover|ModalOverlay)\b[^;]*from 'react-aria-components'/;

    expect(files.filter((file) => floats.test(read(file)))).toEqual(['renderer/ui/Floating.tsx']);
  });

  it('never reaches for the network', () => {
    const network = /^node:(http|https|http2|net|tls|dgram|dns)$/;

    expect(imports.filter(({ to }) => network.test(to)).map(say)).toEqual([]);
  });
});
