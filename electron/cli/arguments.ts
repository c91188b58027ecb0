import { parseArgs } from 'node:util';
import { audiences, type Audience } from '../../shared/ipc/index.ts';
import { languages, type Language } from '../../shared/model/index.ts';
import type { Params, TextKey } from '../../shared/text/index.ts';

/** Wrong usage: exit 2 and one sentence. */
export class UsageError extends Error {
  readonly key: TextKey;
  readonly params: Params;

  constructor(key: TextKey, params: Params = {}) {
    super(key);
    this.name = 'UsageError';
    this.key = key;
    this.params = params;
  }
}

export interface Options {
  readonly to?: string;
  readonly pdf?: string;
  readonly process?: string;
  readonly paper?: string;
  readonly orientation?: string;
  readonly margin?: string;
  readonly poster?: string;
  readonly overlap?: string;
  readonly scale?: string;
  readonly ink?: string;
  readonly layers?: string;
  readonly heat?: string;
  readonly table?: string;
  readonly letters?: string;
  readonly as?: string;
  readonly audience?: string;
  readonly parts?: string;
  readonly pack: boolean;
  /** Of every sentence, on the screen and in what is written. */
  readonly language: Language;
  readonly asOf: string | null;
  readonly json: boolean;
  readonly help: boolean;
}

export interface Arguments {
  readonly command: string | null;
  readonly files: readonly string[];
  readonly options: Options;
}

const known = {
  to: { type: 'string' },
  pdf: { type: 'string' },
  process: { type: 'string' },
  paper: { type: 'string' },
  orientation: { type: 'string' },
  margin: { type: 'string' },
  poster: { type: 'string' },
  overlap: { type: 'string' },
  scale: { type: 'string' },
  ink: { type: 'string' },
  layers: { type: 'string' },
  heat: { type: 'string' },
  table: { type: 'string' },
  letters: { type: 'string' },
  as: { type: 'string' },
  audience: { type: 'string' },
  parts: { type: 'string' },
  pack: { type: 'boolean' },
  language: { type: 'string' },
  'as-of': { type: 'string' },
  json: { type: 'boolean' },
  help: { type: 'boolean', short: 'h' },
} as const;

/** Takes a command line apart; throws `UsageError` for what nobody knows. */
export function readArguments(args: readonly string[]): Arguments {
  const { values, positionals } = parse(args);
  const [command, ...files] = positionals;
  const { json, help, pack, language, ['as-of']: asOf, ...rest } = values;
  if (asOf !== undefined && !isDate(asOf)) throw new UsageError('cli.bad-date', { value: asOf });
  return {
    command: command ?? null,
    files,
    options: {
      ...rest,
      language: languageNamed(language),
      asOf: asOf ?? null,
      json: json ?? false,
      pack: pack ?? false,
      help: help ?? false,
    },
  };
}

function parse(args: readonly string[]) {
  try {
    return parseArgs({ args: [...args], options: known, allowPositionals: true });
  } catch (error) {
    const [, option = ''] = /'([^']*)'/.exec((error as Error).message) ?? [];
    throw new UsageError('cli.bad-option', { option });
  }
}

function languageNamed(value = 'en'): Language {
  const known = languages.find((one) => one === value);
  if (known === undefined) throw new UsageError('cli.bad-language', { value });
  return known;
}

function isDate(value: string): boolean {
  return /^\d{4}-\d{2}-\d{2}$/.test(value) && new Date(`${value}T00:00:00Z`).toJSON()?.slice(0, 10) === value;
}

/** The one file a command works on. */
export function onlyFile({ files }: Arguments): string {
  if (files.length !== 1) throw new UsageError(files.length === 0 ? 'cli.no-file' : 'cli.one-file');
  return files[0]!;
}

/** The value of an option that the command cannot do without. */
export function required(value: string | undefined, option: string): string {
  if (value === undefined || value === '') throw new UsageError('cli.option-missing', { option });
  return value;
}

/** For whom something is made; the client where nothing is said. */
export function audienceOf(value: string | undefined): Audience {
  const known = audiences.find((one) => one === (value ?? 'client'));
  if (known === undefined) throw new UsageError('cli.bad-audience', { value: value ?? '' });
  return known;
}
