import { describe, expect, it } from 'vitest';
import { violations } from '../../../../shared/model/index.ts';
import { file, line, model, opened, packed, read, shape } from './drawings.ts';

const box = 'rounded=0;html=1;';
const names = (records: { readonly [id: string]: { readonly name: string } }) =>
  Object.values(records).map(({ name }) => name);

const small = model(
  shape('s', 'Order comes in', 'ellipse;html=1;', [0, 0, 80, 40]) +
    shape(
      'a',
      '&lt;b&gt;Check&lt;/b&gt; the&lt;br&gt;order &amp;amp; price&amp;nbsp;list',
      box,
      [140, 0, 120, 60],
    ) +
    shape('g', 'In stock?', 'rhombus;html=1;', [320, 0, 60, 60]) +
    shape('e', '', 'ellipse;shape=doubleEllipse;', [460, 10, 40, 40]) +
    line('l1', 's', 'a') +
    line('l2', 'a', 'g') +
    line('l3', 'g', 'e', 'value="yes"') +
    line(
      'l4',
      'g',
      'a',
      'style="edgeStyle=orthogonalEdgeStyle;"',
      '<Array as="points"><mxPoint x="350" y="100"/><mxPoint x="200" y="100"/></Array>',
    ),
);

describe('a drawing of draw.io', () => {
  it.each([
    ['plain', file(small), 'a.drawio'],
    ['packed', file(packed(small)), 'a.xml'],
    ['without a file around it', small, 'a.xml'],
    [
      'inside a picture',
      `<!DOCTYPE svg PUBLIC "-//W3C//DTD SVG 1.1//EN" "http://www.w3.org/Graphics/SVG/1.1/DTD/svg11.dtd"><svg xmlns="http://www.w3.org/2000/svg" content="${file(packed(small)).replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;')}"><g/></svg>`,
      'a.drawio.svg',
    ],
  ])('becomes a map: %s', (_, content, fileName) => {
    const { doc } = opened(content, fileName);

    expect(names(doc.step)).toEqual(['Check the order & price list']);
    expect(Object.values(doc.event).map(({ name, position }) => [name, position])).toEqual([
      ['Order comes in', 'start'],
      ['', 'end'],
    ]);
    expect(Object.values(doc.gateway).map(({ type }) => type)).toEqual(['exclusive']);
    expect(Object.values(doc.flow).map(({ name, type }) => `${type} ${name}`.trim())).toEqual([
      'sequence',
      'sequence',
      'sequence yes',
      'sequence',
    ]);
    expect(violations(doc)).toEqual([]);
  });

  it('keeps places, and the bends that somebody made at right angles', () => {
    const { doc } = opened(file(small));

    expect(Object.values(doc.step)[0]).toMatchObject({ x: 140, y: 0, width: 120, height: 60 });
    expect(Object.values(doc.flow)[3]?.waypoints).toEqual([
      { x: 350, y: 60 },
      { x: 350, y: 100 },
      { x: 200, y: 100 },
      { x: 200, y: 60 },
    ]);
    expect(Object.values(doc.flow)[0]?.waypoints).toBeNull();
  });

  it('takes frames in frames for a pool with lanes, names roles after them, and says which step lies where', () => {
    const lane = 'swimlane;horizontal=0;startSize=20;';
    const { doc } = opened(
      file(
        model(
          shape('P', 'Shop', lane, [100, 100, 600, 300]) +
            shape('L1', 'Sales', lane, [20, 0, 580, 150], 'P') +
            shape('L2', 'Store', lane, [20, 150, 580, 150], 'P') +
            shape('a', 'Sell', box, [40, 40, 100, 60], 'L1') +
            shape('b', 'Pack', box, [40, 40, 100, 60], 'L2') +
            shape('C', 'Customer', lane, [100, 500, 600, 80]) +
            line('l1', 'a', 'b') +
            line('l2', 'C', 'a', 'value="order"'),
        ),
      ),
    );

    const laneNames = new Map(Object.values(doc.lane).map(({ id, name }) => [id as string, name]));
    expect(Object.values(doc.pool).map(({ name, isBlackBox }) => [name, isBlackBox])).toEqual([
      ['Shop', false],
      ['Customer', true],
    ]);
    expect(
      Object.values(doc.step).map(({ name, laneId, x, y }) => [name, laneNames.get(laneId ?? ''), x, y]),
    ).toEqual([
      ['Sell', 'Sales', 160, 140],
      ['Pack', 'Store', 160, 290],
    ]);
    expect(names(doc.role)).toEqual(['Sales', 'Store']);
    expect(Object.values(doc.flow).map(({ type, name }) => [type, name])).toEqual([
      ['sequence', ''],
      ['message', 'order'],
    ]);
  });

  it('ties a line to the shape that its end lies on, and lists one that ends at nothing', () => {
    const loose = (id: string, x: number) =>
      `<mxCell id="${id}" style="" edge="1" parent="1" source="a"><mxGeometry relative="1" as="geometry"><mxPoint x="${x}" y="30" as="targetPoint"/></mxGeometry></mxCell>`;
    const { doc, said } = opened(
      file(
        model(
          shape('a', 'First', box, [0, 0, 100, 60]) +
            shape('b', 'Second', box, [200, 0, 100, 60]) +
            loose('near', 195) +
            loose('far', 900),
        ),
      ),
    );

    expect(Object.keys(doc.flow)).toHaveLength(1);
    expect(said.map(({ element, what }) => `${element} ${what}`)).toEqual([
      expect.stringMatching(/^page “Map 0” guessed: 1 line names no shape/),
      expect.stringMatching(/a line left out as decoration: it joins no two shapes/),
    ]);
  });

  it('knows the BPMN shapes with their kinds, border events and calls of another page', () => {
    const bpmn = 'shape=mxgraph.bpmn.';
    const { doc, maps } = opened(
      file(
        model(
          shape('s', '', `${bpmn}event;outline=standard;symbol=timer;`, [0, 10, 40, 40]) +
            shape('a', 'Send', `${bpmn}task;taskMarker=send;isLoopMultiSeq=1;`, [80, 0, 120, 60]) +
            shape('t', 'late', `${bpmn}event;outline=boundNonint;symbol=timer;`, [120, 45, 30, 30]) +
            `<UserObject id="c" label="Ship" link="data:page/id,p1"><mxCell style="${bpmn}task;isLoopSub=1;" vertex="1" parent="1"><mxGeometry x="260" y="0" width="120" height="60" as="geometry"/></mxCell></UserObject>` +
            shape('p', '', `${bpmn}gateway2;gwType=parallel;`, [440, 5, 50, 50]) +
            line('l1', 's', 'a') +
            line('l2', 'a', 'c') +
            line('l3', 't', 'c') +
            line('l4', 'c', 'p'),
        ),
        small,
      ),
    );

    const [send, ship] = Object.values(doc.step);
    expect(send).toMatchObject({ type: 'send', loop: 'sequential' });
    expect(ship).toMatchObject({ type: 'call', calledMapId: maps[1]?.id });
    expect(Object.values(doc.event).find(({ name }) => name === 'late')).toMatchObject({
      position: 'boundary',
      trigger: 'timer',
      isInterrupting: false,
      attachedToId: send?.id,
    });
    expect(Object.values(doc.gateway).map(({ type }) => type)).toContain('parallel');
  });

  it('ties documents and stores to the steps that use them', () => {
    const { doc } = opened(
      file(
        model(
          shape('a', 'Write', box) +
            shape('b', 'File', box, [200, 0, 100, 60]) +
            shape('d', 'Offer', 'shape=document;', [100, 120, 60, 60]) +
            shape('k', 'CRM', 'shape=cylinder3;', [220, 120, 60, 60]) +
            line('l1', 'a', 'b') +
            line('l2', 'a', 'd') +
            line('l3', 'b', 'k'),
        ),
      ),
    );

    expect(names(doc.dataObject)).toEqual(['Offer']);
    expect(names(doc.system)).toEqual(['CRM']);
    expect(Object.values(doc.dataUse).map(({ mode }) => mode)).toEqual(['writes']);
    expect(Object.values(doc.step)[1]?.systemIds).toHaveLength(1);
  });

  it('says which pages are no process, and refuses a file that has only such', () => {
    const network = model(
      shape('x', 'Web', 'shape=mxgraph.cisco.servers.server;') +
        shape('y', 'Data', 'shape=mxgraph.cisco.servers.server;', [300, 0, 60, 60]) +
        line('l', 'x', 'y'),
    );

    const { maps, said } = opened(file(small, network));
    expect(maps).toHaveLength(1);
    expect(said.at(-1)?.what).toMatch(/^is no process: many of its shapes are of other kinds/);
    expect(read(file(network))).toMatchObject({ ok: false, error: { code: 'import-empty' } });
    expect(read(file(model(shape('a', 'Alone', box))))).toMatchObject({
      ok: false,
      error: { code: 'import-empty', detail: 'page “Map 0” is none, no line leads from one step to another' },
    });
  });

  it('lists what is guessed, with names, one line for each kind of guess', () => {
    const { said } = opened(
      file(
        model(
          shape('f', '', box, [-20, -20, 500, 200]) +
            shape('t', 'Office', 'text;html=1;', [0, -15, 60, 20]) +
            small.replace(/.*<mxCell id="1" parent="0"\/>/, '').replace('</root></mxGraphModel>', ''),
        ),
      ),
    );

    expect(said.map(({ element, what }) => [element, what])).toContainEqual([
      'page “Map 0”: Office',
      'guessed: a box around others is read as a group',
    ]);
  });
});

describe('a drawing of draw.io that is bad', () => {
  it.each([
    ['empty', '', 'import-not-xml'],
    ['no XML', 'Dear customer', 'import-not-xml'],
    ['cut off', file(small).slice(0, -40), 'import-damaged'],
    ['another kind', '<html/>', 'import-not-drawio'],
    ['a picture without its drawing', '<svg xmlns="http://www.w3.org/2000/svg"/>', 'import-not-drawio'],
    ['packed with a hole', file(packed(small).slice(0, 60)), 'import-damaged'],
    ['packed into nonsense', file('####'), 'import-damaged'],
    ['an entity', `<!DOCTYPE x [<!ENTITY a SYSTEM "file:///etc/passwd">]>${file(small)}`, 'import-unsafe'],
    ['without pages', '<mxfile/>', 'import-empty'],
    ['a page of nothing', file(''), 'import-empty'],
    ['a bomb', file(packed(' '.repeat(40_000_000))), 'import-too-large'],
  ])('is refused in words: %s', (_, content, code) => {
    expect(read(content)).toMatchObject({ ok: false, error: { code, detail: expect.stringMatching(/\w/) } });
  });

  it('of which a lane is larger than the pool that it is named in is read all the same', () => {
    const { doc } = opened(
      file(
        model(
          shape('P', 'Small', 'swimlane', [100, 100, 200, 200]) +
            shape('L', 'Large', 'swimlane', [-50, -50, 400, 400], 'P') +
            shape('a', 'First', box, [10, 10, 60, 40], 'L') +
            shape('b', 'Second', box, [100, 10, 60, 40], 'L') +
            line('l', 'a', 'b'),
        ),
      ),
    );

    expect(violations(doc)).toEqual([]);
    expect(names(doc.pool)).toEqual(['Large']);
    expect(names(doc.lane)).toEqual(['Small']);
  });

  it('gives the name of a decision, which stands inside it there, a place beside it where no line runs', () => {
    const { doc } = opened(
      file(
        model(
          shape('a', 'Lamp is dark', box, [100, 0, 120, 40]) +
            shape('d', 'Plugged in?', 'rhombus', [110, 100, 100, 80]) +
            shape('b', 'Repair lamp', box, [100, 240, 120, 40]) +
            shape('c', 'Plug in', box, [280, 120, 120, 40]) +
            line('1', 'a', 'd') +
            line('2', 'd', 'b') +
            line('3', 'd', 'c'),
        ),
      ),
    );
    const gateway = Object.values(doc.gateway)[0]!;
    const label = gateway.label!;

    expect(gateway.name).toBe('Plugged in?');
    expect(gateway).toMatchObject({ x: 110, y: 100, width: 100, height: 80 });
    // All lines run along the middle of the decision, downwards and to the right.
    expect(label.x + label.width <= 160 || label.x >= 160).toBe(true);
    expect(label.y + label.height <= 140 || label.y >= 140).toBe(true);
  });

  it(
    'with as many frames, words and lines as a page may have takes seconds, not minutes',
    { timeout: 60_000 },
    () => {
      const many = (style: string, name: string, parent: (n: number) => string) =>
        Array.from({ length: 1900 }, (_, n) =>
          shape(`${name}${n}`, name, style, [n % 7, n % 5, 4000 - n, 4000 - n], parent(n)),
        ).join('');
      const content = file(
        model(
          many('swimlane', 'f', (n) => (n === 0 ? '1' : `f${n - 1}`)) +
            many('text', 't', () => '1') +
            many(box, 'b', () => '1') +
            Array.from({ length: 1899 }, (_, n) => line(`l${n}`, `b${n}`, `b${n + 1}`)).join(''),
        ),
      );
      const began = performance.now();

      expect(read(content).ok).toBe(true);
      expect(performance.now() - began).toBeLessThan(30_000);
    },
  );

  it('of which parents go in a circle or places are no numbers is read all the same', () => {
    const { doc } = opened(
      file(
        model(
          shape('a', 'First', 'group', [0, 0, 100, 60], 'b') +
            shape('b', 'Second', 'swimlane', [200, 0, 100, 60], 'a') +
            shape('c', 'Third', box, [Number.NaN, 1e300, -5, 60]) +
            shape('d', 'Fourth', box, [10, 10, 100, 60]) +
            shape('d', 'Fourth again', box, [300, 10, 100, 60]) +
            line('l', 'c', 'd'),
        ),
      ),
    );

    expect(violations(doc)).toEqual([]);
    expect(names(doc.step).toSorted()).toEqual(['Fourth', 'Fourth again', 'Third']);
  });
});
