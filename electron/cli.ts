/** Entry without a window: `npm run -s compass -- COMMAND …`. */
import { cliParts } from './cli/cliParts.ts';
import { runCli } from './cli/runCli.ts';

process.exitCode = await runCli(process.argv.slice(2), cliParts());
