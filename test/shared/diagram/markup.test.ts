import fc from 'fast-check';
import { expect, test } from 'vitest';
import { tag, toHtml, toXml } from '../../../shared/diagram/markup.ts';

test('text and attributes never become markup', () => {
  const hostile = `</text><script>alert("1")</script>' onload='x`;

  const xml = toXml(tag('text', { 'data-name': hostile }, hostile));

  expect(xml).not.toMatch(/<script|onload='/);
  expect(xml).toBe(`<text data-name="${escaped(hostile)}">${escaped(hostile)}</text>`);
});

test('characters that XML forbids and halves of surrogate pairs are replaced', () => {
  expect(toXml(tag('text', {}, 'a\u0000b\u001fc\ud800d\uffff 😀'))).toBe(
    '<text>a\ufffdb\ufffdc\ufffdd\ufffd 😀</text>',
  );
});

test('HTML closes void elements by rule and everything else by an end tag', () => {
  expect(toHtml(tag('p', {}, 'a', tag('br'), tag('span')))).toBe('<p>a<br><span></span></p>');
  expect(toHtml(tag('div', {}, tag('svg', {}, tag('path', { d: 'M0 0' }))))).toBe(
    '<div><svg><path d="M0 0"/></svg></div>',
  );
});

test('a tree gives the same text back to an XML reader, whatever the text is', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme' }), (text) => {
      const xml = toXml(tag('a', {}, text));
      expect(xml.slice(3, -4)).not.toMatch(/[<>"']/);
    }),
  );
});

function escaped(text: string): string {
  return text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;')
    .replaceAll("'", '&#39;');
}
