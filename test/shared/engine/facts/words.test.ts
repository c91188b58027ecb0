import { describe, expect, it } from 'vitest';
import { readWords } from '../../../../shared/engine/facts/words.ts';

describe('a German title', () => {
  it.each([
    ['Dem Laden sagen, was fehlt', 'send', ['shop']],
    ['Kassieren', 'receive', ['payment']],
    ['Ware einpacken', 'make', []],
    ['Torten backen', 'make', []],
    ['Backlisten einsammeln', null, ['sheet']],
    ['Backup prüfen', 'check', []],
    ['Von Hand glasieren und verzieren', 'decide', ['paper']],
    ['Dauerbestellung aufschreiben', 'write', ['order', 'repeatOrder']],
    ['Vertrag drucken, unterschreiben und scannen', 'file', ['contract', 'document']],
    ['Monatsbericht aus fünf Tabellen zusammenstellen', 'report', ['report', 'sheet']],
    ['Mit Kostproben besuchen', null, ['appointment']],
  ])('“%s” says %s, about %j', (title, verb, topics) => {
    const said = readWords(title, 'de');

    expect(said.mainVerb).toBe(verb);
    expect([...said.topics].toSorted()).toEqual(topics);
  });

  it('that asks how something was is a question for an opinion', () => {
    expect([...readWords('Fragen, wie die erste Woche war', 'de').topics]).toContain('feedback');
  });
});
