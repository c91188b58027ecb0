/** Entry of the child process that looks at an untrusted file: one line of JSON on standard output. */
import { inspectFile } from './inspectFile.ts';

const path = process.argv[2];
if (path === undefined) throw new Error('no path to inspect');
process.stdout.write(JSON.stringify(inspectFile(path)));
