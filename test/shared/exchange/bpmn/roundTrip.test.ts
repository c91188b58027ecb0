import { readFileSync } from 'node:fs';
import { BpmnModdle } from 'bpmn-moddle';
import { describe, expect, it } from 'vitest';
import { apply } from '../../../../shared/changes/index.ts';
import { writeBpmn } from '../../../../shared/exchange/index.ts';
import { emptyDoc, violations } from '../../../../shared/model/index.ts';
import { docOf, hasReferenceFiles, read, someReferenceFiles } from '../readers.ts';

const shortName = (path: string) => path.replace(/^.*\/data\//, '');
const warningsOf = async (xml: string): Promise<number> => {
  const { warnings } = await new BpmnModdle().fromXML(xml);
  return warnings.filter(({ message }) => !message.startsWith('unsupported document encoding')).length;
};

describe.skipIf(!hasReferenceFiles)(
  `files of other tools${hasReferenceFiles ? '' : ' (SKIPPED: not on this machine)'}`,
  () => {
    it.each(someReferenceFiles().map((path) => [shortName(path), path]))(
      '%s: import, export and import give the same workspace, and a strange reader takes the export',
      async (_, path) => {
        const first = read(readFileSync(path));
        if (!first.ok) return expect(first.error.detail).toMatch(/\w/);
        const doc = apply(emptyDoc(), first.value.changes);

        const xml = writeBpmn(doc);

        expect(violations(doc)).toEqual([]);
        expect(docOf(xml)).toEqual(doc);
        expect(writeBpmn(docOf(xml))).toBe(xml);
        expect(await warningsOf(xml)).toBeLessThanOrEqual(await warningsOf(readFileSync(path, 'utf8')));
      },
    );
  },
);
