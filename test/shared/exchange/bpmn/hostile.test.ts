import { describe, expect, it } from 'vitest';
import { apply } from '../../../../shared/changes/index.ts';
import { writeBpmn } from '../../../../shared/exchange/index.ts';
import { emptyDoc, schemas, violations } from '../../../../shared/model/index.ts';
import * as v from 'valibot';
import { bytesOf, definitions, docOf, read } from '../readers.ts';

const taskIn = (attributes: string, inside = ''): string =>
  definitions(`<bpmn:process id="P"><bpmn:task id="T" ${attributes}>${inside}</bpmn:task></bpmn:process>`);
const code = (input: string | Uint8Array) => {
  const result = read(input);
  return result.ok ? 'read' : `${result.error.code}: ${result.error.detail}`;
};

describe('a file that is not sound', () => {
  it('is refused with the line when it breaks off', () => {
    const whole = definitions('<bpmn:process id="P">\n<bpmn:task id="T" name="x"/>\n</bpmn:process>');

    expect(code(whole.slice(0, whole.indexOf('</bpmn:process>')))).toMatch(
      /^import-damaged: .*line 7.*“process”/,
    );
    expect(code(whole.slice(0, whole.indexOf('name=')))).toMatch(/^import-damaged/);
  });

  it('is refused when it is empty, not XML, not BPMN, or has no process', () => {
    expect(code('')).toMatch(/^import-not-xml/);
    expect(code('hello')).toMatch(/^import-not-xml: line 1/);
    expect(code('<a><b></a>')).toMatch(
      /^import-not-xml: line 1 closes an element while another is still open in it/,
    );
    expect(code('<svg xmlns="http://www.w3.org/2000/svg"/>')).toMatch(/^import-not-bpmn: .*“svg” of “http/);
    expect(code(definitions(''))).toMatch(/^import-empty/);
    expect(code(definitions('<bpmn:choreography id="C"/>'))).toMatch(/^import-empty: .*choreography/);
    expect(code(new Uint8Array([0x89, 0x50, 0x4e, 0x47, 0, 1, 2, 3]))).toMatch(/^import-encoding: line 1/);
  });

  it('is refused when it declares a document type, whatever is in it', () => {
    const bomb = `<?xml version="1.0"?>\n<!DOCTYPE d [<!ENTITY a "ha"><!ENTITY b "&a;&a;&a;">]>\n<d>&b;</d>`;
    const outside = `<!DOCTYPE d [<!ENTITY x SYSTEM "file:///etc/passwd">]><d>&x;</d>`;

    expect(code(bomb)).toMatch(/^import-unsafe: line 2/);
    expect(code(outside)).toMatch(/^import-unsafe: line 1/);
    expect(code(taskIn('name="&undefined;"'))).toMatch(/^import-not-xml: line 5 holds a character by a name/);
  });

  it('is refused early when it is nested or large beyond the limits', { timeout: 60_000 }, () => {
    const deep = '<a>'.repeat(1_000_000);
    const wide = definitions(`<bpmn:process id="P">${'<bpmn:task/>'.repeat(200_001)}</bpmn:process>`);
    const prefixes = Array.from({ length: 300 }, (_, index) => `xmlns:p${index}="urn:${index}"`).join(' ');

    expect(code(deep)).toMatch(/^import-too-deep: line 1 .* 200 /);
    expect(code(wide)).toMatch(/^import-too-large: .*200,000 elements/);
    expect(code(new Uint8Array(33 * 1024 * 1024))).toMatch(/^import-too-large: it has 33 MB/);
    expect(code(definitions('', prefixes))).toMatch(/^import-too-large: .*prefixes/);
  });
});

describe('the encoding of a file', () => {
  const file = taskIn('name="Müßiggang – 日本 😀"').replace('encoding="UTF-8"', 'encoding="ENC"');
  const nameIn = (bytes: Uint8Array) => Object.values(docOf(bytes).step)[0]?.name;
  const utf16 = (text: string, isLittle: boolean) => {
    const out = new Uint8Array(text.length * 2);
    for (let at = 0; at < text.length; at++) {
      const unit = text.charCodeAt(at);
      out[at * 2 + (isLittle ? 0 : 1)] = unit & 0xff;
      out[at * 2 + (isLittle ? 1 : 0)] = unit >> 8;
    }
    return out;
  };

  it('may be UTF-8 with or without a mark, or UTF-16 of either order', () => {
    const name = 'Müßiggang – 日本 😀';

    expect(nameIn(bytesOf(file.replace('ENC', 'UTF-8')))).toBe(name);
    expect(nameIn(bytesOf(`\uFEFF${file.replace('ENC', 'utf-8')}`))).toBe(name);
    for (const isLittle of [true, false]) {
      expect(nameIn(utf16(`\uFEFF${file.replace('ENC', 'UTF-16')}`, isLittle))).toBe(name);
      expect(nameIn(utf16(file.replace('ENC', 'UTF-16'), isLittle))).toBe(name);
    }
  });

  it('may be the one of Western Europe, as declared', () => {
    const latin = taskIn('name="Größe €"').replace('UTF-8', 'ISO-8859-1');
    const bytes = Uint8Array.from(latin, (character) => (character === '€' ? 0x80 : character.charCodeAt(0)));

    expect(nameIn(bytes)).toBe('Größe €');

    const latin9 = taskIn('name="Šafařík½ Größe €"').replace('ř', 'r').replace('UTF-8', 'ISO-8859-15');
    const codes: { readonly [letter: string]: number } = { Š: 0xa6, '½': 0xbd, '€': 0xa4 };
    const nine = Uint8Array.from(latin9, (letter) => codes[letter] ?? letter.charCodeAt(0));
    expect(nameIn(nine)).toBe('Šafaríkœ Größe €');
  });

  it('is refused with the line where bytes do not fit it, and when it is unknown', () => {
    const bytes = bytesOf(taskIn('name="x"'));
    const broken = new Uint8Array([...bytes.slice(0, 300), 0xff, ...bytes.slice(300)]);
    const overlong = new Uint8Array([...bytes.slice(0, 300), 0xc0, 0xaf, ...bytes.slice(300)]);

    expect(code(broken)).toMatch(/^import-encoding: line \d holds bytes that are not UTF-8/);
    expect(code(overlong)).toMatch(/^import-encoding/);
    expect(code(taskIn('').replace('UTF-8', 'Shift_JIS'))).toMatch(/^import-encoding: .*“Shift_JIS”/);
  });
});

describe('what a file says', () => {
  it('stays text, whatever it looks like, and comes back as it was', () => {
    const name = '<script>alert(1)</script> & "q" \u202Eevil\u200B ]]> =1+1\nsecond line\ttab';
    const escaped = name
      .replaceAll('&', '&amp;')
      .replaceAll('<', '&lt;')
      .replaceAll('"', '&quot;')
      .replaceAll('\n', '&#10;')
      .replaceAll('\t', '&#9;');
    const doc = docOf(
      taskIn(`name="${escaped}"`, `<bpmn:documentation><![CDATA[<b>&amp;</b>]]></bpmn:documentation>`),
    );
    const step = Object.values(docOf(writeBpmn(doc)).step)[0];

    expect(step?.name).toBe(name);
    expect(step?.description).toBe('<b>&amp;</b>');
  });

  it('is cut where a text is longer than a field, and that is listed', () => {
    const result = read(taskIn(`name="${'x'.repeat(25_000)}"`));

    expect(result.ok && result.value.losses.map(({ what }) => what)).toEqual([
      'has a text of more than 20,000 characters; the rest is left out',
    ]);
    for (const { kind, after } of result.ok ? result.value.changes : [])
      expect(v.is(schemas[kind], after)).toBe(true);
  });

  it('may give places that are none: they are listed and the element is placed by itself', () => {
    const shape = (id: string, bounds: string) =>
      `<bpmndi:BPMNShape id="${id}_s" bpmnElement="${id}"><dc:Bounds ${bounds}/></bpmndi:BPMNShape>`;
    const tasks = ['A', 'B', 'C', 'D', 'E'];
    const file =
      definitions(`<bpmn:process id="P">${tasks.map((id) => `<bpmn:task id="${id}"/>`).join('')}</bpmn:process>
      <bpmndi:BPMNDiagram id="G"><bpmndi:BPMNPlane id="PL" bpmnElement="P">
      ${shape('A', 'x="10" y="10" width="100" height="80"')}
      ${shape('B', 'x="Infinity" y="10" width="100" height="80"')}
      ${shape('C', 'x="NaN" y="" width="1e400" height="80"')}
      ${shape('D', 'x="0" y="0" width="-100" height="-80"')}
      ${shape('E', 'x="99999999999" y="0" width="100" height="80"')}
      </bpmndi:BPMNPlane></bpmndi:BPMNDiagram>`);
    const result = read(file);
    const boxes = Object.values(docOf(file).step);

    expect(result.ok && result.value.losses.filter(({ what }) => /no usable number/.test(what))).toHaveLength(
      4,
    );
    expect(boxes.find((box) => box.bpmnId === 'A')).toMatchObject({ x: 10, y: 10, width: 100, height: 80 });
    expect(boxes.filter((box) => boxes.some((other) => box !== other && overlap(box, other)))).toEqual([]);
  });

  it('may refer to nothing, to itself and in circles: what cannot be drawn is listed and kept', () => {
    const file = definitions(`<bpmn:process id="P">
      <bpmn:task id="A" default="nothing"/><bpmn:boundaryEvent id="B" attachedToRef="gone"/>
      <bpmn:callActivity id="C" calledElement="P"/>
      <bpmn:sequenceFlow id="F1" sourceRef="A" targetRef="gone"/><bpmn:sequenceFlow id="F2" sourceRef="A" targetRef="F2"/>
      <bpmn:sequenceFlow id="F3" sourceRef="A" targetRef="A"/>
      <bpmn:association id="S" sourceRef="S" targetRef="A"/>
      <bpmn:laneSet id="LS"><bpmn:lane id="L"><bpmn:flowNodeRef>gone</bpmn:flowNodeRef><bpmn:flowNodeRef>L</bpmn:flowNodeRef></bpmn:lane></bpmn:laneSet>
      </bpmn:process>`);
    const result = read(file);
    const doc = docOf(file);

    expect(violations(doc)).toEqual([]);
    expect(Object.values(doc.flow).map((flow) => flow.bpmnId)).toEqual(['F3']);
    expect(
      result.ok && result.value.losses.map(({ element, what }) => `${element}: ${what.slice(0, 26)}`).sort(),
    ).toEqual([
      'association “S” (line 10): begins or ends at nothing;',
      'boundaryEvent “B” (line 6): is attached to nothing; it',
      'sequenceFlow “F1” (line 8): begins or ends at nothing;',
      'sequenceFlow “F2” (line 8): begins or ends at nothing;',
    ]);
    expect(writeBpmn(doc)).toContain('id="F1"');
    expect(docOf(writeBpmn(doc))).toEqual(doc);
  });

  it('may use an id twice: the second gets a new one, and that is listed', () => {
    const file = definitions(
      '<bpmn:process id="P"><bpmn:task id="A" name="one"/><bpmn:task id="A" name="two"/></bpmn:process>',
    );
    const result = read(file);
    const doc = docOf(file);

    expect(Object.values(doc.step).map(({ name, bpmnId }) => [name, bpmnId])).toEqual([
      ['one', 'A'],
      ['two', 'A_2'],
    ]);
    expect(result.ok && result.value.losses).toEqual([
      { element: 'task “A” (line 5)', what: 'bears an id that is used twice; it got a new one: “A_2”' },
    ]);
  });

  it('may use names that JavaScript has uses for', () => {
    const file =
      definitions(`<bpmn:process id="__proto__"><bpmn:laneSet id="constructor"><bpmn:lane id="toString" name="__proto__">
      <bpmn:flowNodeRef>hasOwnProperty</bpmn:flowNodeRef></bpmn:lane></bpmn:laneSet>
      <bpmn:task id="hasOwnProperty" name="constructor" __proto__="x" constructor="y"/></bpmn:process>`);
    const doc = docOf(file);

    expect(Object.values(doc.step)[0]?.laneId).toBe(Object.values(doc.lane)[0]?.id);
    expect(Object.values(doc.role).map(({ name }) => name)).toEqual(['__proto__']);
    expect(docOf(writeBpmn(doc))).toEqual(doc);
    expect(({} as { x?: string }).x).toBeUndefined();
  });

  it('never throws, wherever a good file is cut or a byte of it is changed', () => {
    const file = bytesOf(
      definitions(`<bpmn:collaboration id="C"><bpmn:participant id="P1" processRef="P"/></bpmn:collaboration><bpmn:process id="P">
      <bpmn:subProcess id="S"><bpmn:task id="T"/></bpmn:subProcess><bpmn:boundaryEvent id="B" attachedToRef="S"/>
      <bpmn:sequenceFlow id="F" sourceRef="S" targetRef="S"/></bpmn:process>`),
    );
    for (let at = 0; at < file.length; at += 3) {
      expect(read(file.slice(0, at)).ok).toBe(false);
      const changed = file.slice();
      changed[at] = (changed[at] as number) ^ 0x15;
      const result = read(changed);
      const said = result.ok ? 'read' : (result.error.detail ?? '');
      expect(said).toMatch(/\w/);
      expect(result.ok ? violations(apply(emptyDoc(), result.value.changes)) : []).toEqual([]);
    }
  });
});

interface Placed {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}
const overlap = (a: Placed, b: Placed): boolean =>
  a.x < b.x + b.width && b.x < a.x + a.width && a.y < b.y + b.height && b.y < a.y + a.height;
