/**
 * The command line as one function: arguments in, exit code out. 0 done; 1 an expected failure, in one sentence that says what to do;
 * 2 wrong usage. With `--json` standard output holds one JSON document on one line and nothing else.
 */
import type { FontLookup } from '../../shared/diagram/index.ts';
import type { NewId } from '../../shared/model/index.ts';
import { createText, type Text } from '../../shared/text/index.ts';
import { AppFailure } from '../log/appFailure.ts';
import type { StoreOptions } from '../store/store.ts';
import { speak } from '../store/words.ts';
import type { Printer } from '../shell/shell.ts';
import { readArguments, UsageError } from './arguments.ts';
import type { CommandLine } from './commandLine.ts';
import { commandLines, LATER } from './commandLines.ts';

export interface CliParts {
  readonly out: (line: string) => void;
  readonly complain: (line: string) => void;
  readonly now: () => Date;
  readonly today: string;
  readonly newId: NewId;
  readonly locale: string;
  readonly storeOptions: StoreOptions;
  readonly fonts: FontLookup;
  readonly createPrinter: () => Printer;
}

export async function runCli(args: readonly string[], parts: CliParts): Promise<number> {
  let text = createText('en');
  let printer: Printer | null = null;
  try {
    const parsed = readArguments(args);
    text = createText(parsed.options.language);
    speak(parsed.options.language);
    if (parsed.options.help) {
      parts.out(help(text));
      return 0;
    }
    const command = find(parsed.command);
    const answer = await command.run(parsed, {
      text,
      asOf: parsed.options.asOf ?? parts.today,
      now: parts.now,
      newId: parts.newId,
      locale: parts.locale,
      storeOptions: parts.storeOptions,
      fonts: parts.fonts,
      printer: () => (printer ??= parts.createPrinter()),
    });
    if (parsed.options.json) parts.out(JSON.stringify(answer.json));
    else for (const line of answer.lines) parts.out(line);
    for (const complaint of answer.complaints ?? []) parts.complain(complaint);
    return answer.complaints ? 1 : 0;
  } catch (error) {
    return explain(error, text, parts);
  } finally {
    await (printer as Printer | null)?.close();
  }
}

function find(name: string | null): CommandLine {
  if (name === null) throw new UsageError('cli.no-command');
  if (LATER.commands.includes(name)) throw new UsageError('cli.not-in-this-version', { what: name });
  const command = Object.hasOwn(commandLines, name) ? commandLines[name] : undefined;
  if (!command) throw new UsageError('cli.unknown-command', { command: name });
  return command;
}

function explain(error: unknown, text: Text, { complain }: CliParts): number {
  if (error instanceof UsageError) {
    complain(text(error.key, error.params));
    if (error.key === 'cli.no-command' || error.key === 'cli.unknown-command') complain(help(text));
    return 2;
  }
  if (error instanceof AppFailure) {
    complain(text(`error.${error.code}`, { detail: error.detail }));
    return 1;
  }
  // A bug: the whole stack, for whoever mends it.
  complain(error instanceof Error ? (error.stack ?? error.message) : String(error));
  return 1;
}

function help(text: Text): string {
  return [
    text('cli.help-head'),
    ...Object.values(commandLines).map(({ usage }) => text(usage)),
    text('cli.help-foot'),
  ].join('\n');
}
