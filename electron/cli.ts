/** Entry without a window: `npm run -s compass -- COMMAND …`. */
import { checkoutCli } from './cli/checkoutCli.ts';
import { runCli } from './cli/runCli.ts';

process.exitCode = await runCli(process.argv.slice(2), checkoutCli());
