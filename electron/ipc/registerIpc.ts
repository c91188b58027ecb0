import { contract, fail, ok, type Channel, type Handlers, type Result } from '../../shared/ipc/index.ts';
import type { Shell } from '../shell/shell.ts';
import { isTrusted } from './trustedSender.ts';

/** Turns what a handler threw into words for the user; writes what is not expected to the log. */
export type ReportError = (error: unknown, channel: string) => Extract<Result<never>, { ok: false }>['error'];

/**
 * Answers every channel of the contract: is the sender our page, does the input parse, what does the handler say. Nothing is thrown
 * across; an expected failure and a bug alike leave as a `Result`.
 */
export function registerIpc(shell: Shell, handlers: Handlers, reportError: ReportError): void {
  for (const channel of Object.keys(contract) as Channel[]) {
    shell.handle(channel, async (sender, raw) => {
      if (!isTrusted(sender, shell.origin))
        return fail('internal', `a call to <${channel}> from outside the program was refused`);
      const input = parse(channel, raw);
      if (!input.ok) return input;
      try {
        return ok(await (handlers[channel] as (value: unknown) => unknown)(input.value));
      } catch (error) {
        return { ok: false, error: reportError(error, channel) };
      }
    });
  }
}

function parse(channel: Channel, raw: unknown): Result<unknown> {
  try {
    return ok(contract[channel].parse(raw));
  } catch (error) {
    return fail('input-invalid', `${channel}: ${error instanceof Error ? error.message : String(error)}`);
  }
}
