import { readFileSync } from 'node:fs';
import { BpmnModdle } from 'bpmn-moddle';
import { describe, expect, it } from 'vitest';
import { writeBpmn } from '../../../../shared/exchange/index.ts';
import { violations } from '../../../../shared/model/index.ts';
import { docOf, hasReferenceFiles, read, someReferenceFiles } from '../readers.ts';

/** Refused files are looked at one by one in test/conformance. */
const readable = someReferenceFiles().filter((path) => read(readFileSync(path)).ok);
const shortName = (path: string) => path.replace(/^.*\/data\//, '');
const warningsOf = async (xml: string): Promise<number> => {
  const { warnings } = await new BpmnModdle().fromXML(xml);
  return warnings.filter(({ message }) => !message.startsWith('unsupported document encoding')).length;
};

describe.skipIf(!hasReferenceFiles)(
  `files of other tools${hasReferenceFiles ? '' : ' (SKIPPED: not on this machine)'}`,
  () => {
    it.each(readable.map((path) => [shortName(path), path]))(
      '%s: import, export and import give the same workspace, and a strange reader takes the export',
      async (_, path) => {
        const doc = docOf(readFileSync(path));

        const xml = writeBpmn(doc);

        expect(violations(doc)).toEqual([]);
        expect(docOf(xml)).toEqual(doc);
        expect(writeBpmn(docOf(xml))).toBe(xml);
        expect(await warningsOf(xml)).toBeLessThanOrEqual(await warningsOf(readFileSync(path, 'utf8')));
      },
    );
  },
);
