import { describe, expect, test } from 'vitest';
import {
  contains,
  drawElement,
  drawMap,
  drawPins,
  mapSvg,
  sizeOfStep,
  type Drawn,
} from '../../../shared/diagram/index.ts';
import { bakery } from './bakery.ts';
import { docOf } from './docOf.ts';

const markWord = (type: string, waste: string | null) => waste ?? type;
const textIn = ({ primitives }: Pick<Drawn, 'primitives'>) =>
  primitives.flatMap((primitive) => (primitive.shape === 'text' ? [primitive.text] : []));
const textsOf = (doc: typeof bakery) => drawMap(doc, 'm').items.flatMap(textIn);

describe('the picture of a map', () => {
  test('has frames behind lines, lines behind shapes, pins in front', () => {
    const kinds = drawMap(bakery, 'm', { markWord }).items.map((item) => item.kind);
    const last = (kind: string) => kinds.lastIndexOf(kind as never);

    expect(last('pool')).toBeLessThan(kinds.indexOf('lane'));
    expect(last('lane')).toBeLessThan(kinds.indexOf('flow'));
    expect(last('flow')).toBeLessThan(kinds.indexOf('step'));
    expect(last('step')).toBeLessThan(kinds.indexOf('pins'));
  });

  test('a word that is a little too wide for the box of a file is made smaller, not broken; one far too wide is broken', () => {
    const linesOf = (name: string) => {
      const doc = docOf({ step: [{ id: 'a', name, width: 100, height: 80 }] });
      return textsOf(doc);
    };

    expect(linesOf('Freigebenden auswählen')).toEqual(['Freigebenden', 'auswählen']);
    expect(linesOf('Donaudampfschifffahrtsgesellschaft').length).toBeGreaterThan(1);
  });

  test('draws every element once', () => {
    const ids = drawMap(bakery, 'm').items.map((item) => item.id);
    const elements = (
      ['pool', 'lane', 'step', 'event', 'gateway', 'dataNode', 'note', 'flow'] as const
    ).flatMap((kind) => Object.keys(bakery[kind]));
    expect([...ids].sort()).toEqual([...elements].sort());
  });

  test('stays within its bounds', () => {
    const { bounds, items } = drawMap(bakery, 'm', { markWord });
    expect(items.filter((item) => !contains(bounds, item.bounds))).toEqual([]);
  });

  test('stacks marks of one kind with their count and leaves settled ones out', () => {
    const doc = docOf({
      step: [{ id: 'a', width: 300 }],
      mark: [
        { id: '1', targetId: 'a', type: 'pain', severity: 1 },
        { id: '2', targetId: 'a', type: 'pain', severity: 3 },
        { id: '3', targetId: 'a', type: 'risk', isSettled: true },
      ],
    });
    const pins = drawMap(doc, 'm', { markWord }).items.find((item) => item.kind === 'pins')!;

    expect(textIn(pins)).toEqual(['pain 2']);
  });

  test('leaves pins out where they would lie on what stands at the left of their edge, and counts them', () => {
    const types = ['bottleneck', 'manual', 'pain', 'complaint', 'risk', 'idea'] as const;
    const pinsOn = (room: number, width = 148) => {
      const on = { x: 0, y: 0, width, height: 64 };
      const stacks = types.map((type) => ({ type, waste: null, count: 1, severity: 1 as const }));
      const drawn = drawPins('a', stacks, { on, room, word: markWord })!;
      return { left: drawn.bounds.x, right: drawn.bounds.x + drawn.bounds.width, text: textIn(drawn) };
    };

    expect(pinsOn(152).text).toEqual(['+2']);
    const { left, right, text } = pinsOn(70);
    expect(text).toEqual(['+4']);
    expect(right - left).toBeLessThanOrEqual(70);
    expect(pinsOn(20).text).toEqual(['+5']);
    expect(pinsOn(4, 0).text).toEqual(['+4']);
  });

  test('hides what lies inside a closed subprocess, and shows it as a sheet of its own', () => {
    const doc = docOf({
      step: [
        { id: 'sub', name: 'Pack', type: 'subprocess' },
        { id: 'inner', name: 'Wrap', parentId: 'sub' },
      ],
    });
    expect(drawMap(doc, 'm').items.map((item) => item.id)).toEqual(['sub']);
    expect(drawMap(doc, 'm', { planeId: 'sub' }).items.map((item) => item.id)).toEqual(['inner']);
  });

  test('shows the whole name of a step that has the size for it', () => {
    const name = 'Check whether the ordered goods are in stock and reserve them for the customer';
    const doc = docOf({ step: [{ id: 'a', name, ...sizeOfStep(name) }] });

    expect(textsOf(doc).join(' ')).toBe(name);
    expect(doc.step['a']!.height).toBeGreaterThan(64);
  });

  test('makes text smaller before it cuts it, in a small box of a file', () => {
    const doc = docOf({
      step: [{ id: 'a', name: 'Review and document the result of the audit', width: 100, height: 80 }],
    });
    expect(textsOf(doc).join(' ')).toBe('Review and document the result of the audit');
  });

  test('has no number in it that is not one, even for shapes without a size', () => {
    const doc = docOf({
      step: [{ id: 'a', width: 0, height: 0, name: 'x' }],
      event: [{ id: 'e', width: 0, height: 0, trigger: 'timer' }],
      gateway: [{ id: 'g', width: 0, height: 0 }],
      dataNode: [{ id: 'd', width: 0, height: 0, type: 'store' }],
      flow: [{ id: 'f', fromId: 'a', toId: 'e' }],
    });
    expect(mapSvg(doc, 'm')).not.toMatch(/NaN|Infinity|undefined/);
  });
});

test('every trigger and position of an event has a picture', () => {
  const triggers = [
    'none',
    'message',
    'timer',
    'error',
    'escalation',
    'cancel',
    'compensation',
    'conditional',
    'link',
    'signal',
    'terminate',
    'multiple',
    'parallelMultiple',
  ];
  const pictures = new Set<string>();
  for (const trigger of triggers)
    for (const isThrowing of [false, true]) {
      const doc = docOf({ event: [{ id: 'e', trigger, isThrowing, position: 'intermediate' }] });
      pictures.add(JSON.stringify(drawElement('event', doc.event['e']!, {}).primitives));
    }
  // None, timer, conditional and terminate look alike whether caught or thrown.
  expect(pictures.size).toBe(2 * triggers.length - 4);
});

test('an SVG file is well formed and names nothing but itself', () => {
  const svg = mapSvg(docOf({ step: [{ id: 'a', name: '<b onclick="x">&' }] }), 'm');

  expect(svg).toContain('&lt;b onclick=&quot;x&quot;&gt;&amp;');
  expect(svg).not.toMatch(/<b |<script|href/);
});
