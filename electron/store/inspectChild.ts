/** Entry of the child process that looks at an untrusted file: one line of JSON on standard output. */
import { inspectFile } from './inspectFile.ts';
import type { InspectionOrder } from './inspectInChild.ts';
import { speak } from './words.ts';

const order = process.argv[2];
if (order === undefined) throw new Error('no file to inspect');
const { path, language } = JSON.parse(order) as InspectionOrder;
speak(language);
process.stdout.write(JSON.stringify(inspectFile(path)));
