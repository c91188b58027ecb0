import { describe, expect, test } from 'vitest';
import type { Doc } from '../../../../shared/model/index.ts';
import { webDocument } from '../../../../shared/report/index.ts';
import { example, packFor } from '../pack/packOfExample.ts';

const noFonts = (() => null) as never;
const pageOf = (doc: Doc, ...choices: [] | [Parameters<typeof packFor>[1]]) =>
  webDocument({ ...packFor(doc, ...choices), fonts: noFonts }).html;
const html = pageOf(example());
const said = html.slice(0, html.indexOf('<script'));
const hits = (pattern: RegExp): string[] => [...said.matchAll(pattern)].map(([, found]) => found!);

describe('the page for a browser', () => {
  test('has each link lead to something in it, and nothing twice under one address', () => {
    const ids = hits(/ id="([^"]*)"/g);
    const links = hits(/ href="#([^"]*)"/g);

    expect(new Set(ids).size).toBe(ids.length);
    expect(links.length).toBeGreaterThan(150);
    expect(links.filter((link) => !ids.includes(link))).toEqual([]);
  });

  test('leads from each step of each map to what is known of it, and on to its candidates', () => {
    const steps = Object.keys(example().step).length;

    expect(hits(/<aside id="(step\d+)"/g)).toHaveLength(steps);
    expect(new Set(hits(/<a href="#(step\d+)"><g/g)).size).toBe(steps);
    expect(/<aside id="step\d+"(?:(?!<\/aside>).)*href="#candidate1"/s.test(said)).toBe(true);
  });

  test('asks nothing of anybody: no address but those in itself, and a rule that refuses the rest', () => {
    expect(hits(/(?:src|href|action)="(?!#)([^"]*)"/g)).toEqual([]);
    expect(said.includes("default-src 'none'")).toBe(true);
    expect(/url\((?!data:)/.test(said)).toBe(false);
  });

  test('takes a name with markup for text, and gives no id of a file away', () => {
    const doc = example();
    const [step] = Object.values(doc.step);
    const named = { ...step!, name: '<img src=x onerror=alert(1)>"</script>' };
    const hostile = pageOf({ ...doc, step: { ...doc.step, [named.id]: named } });

    expect(hostile.includes('<img')).toBe(false);
    expect(hostile.match(/<\/script>/g)).toHaveLength(1);
    expect(hostile.includes('data-id')).toBe(false);
  });

  test('leaves out for a client what the pack leaves out', () => {
    const doc = example();
    const [role] = Object.values(doc.role).filter(({ name }) => name.includes('Lena'));

    expect(said.includes(role!.name)).toBe(true);
    expect(pageOf(doc, 'client').includes('Lena')).toBe(false);
  });

  test('is the same to the byte for the same business', () => {
    expect(pageOf(example()) === html).toBe(true);
  });
});
