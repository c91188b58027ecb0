import { copyFileSync, existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeEach, describe, expect, it } from 'vitest';
import { writeWorkspace } from '../../../electron/store/writeWorkspace.ts';
import { openStore } from '../../../electron/store/openStore.ts';
import { readWorkspace } from '../../../electron/store/readWorkspace.ts';
import { inspectFile } from '../../../electron/store/inspectFile.ts';
import { asId } from '../../../shared/model/index.ts';
import { workedExample } from '../../../shared/templates/index.ts';
import { createDesk, type Desk } from './runCommand.ts';

const order = (name: string, taskId: string): string => `<?xml version="1.0" encoding="UTF-8"?>
<definitions xmlns="http://www.omg.org/spec/BPMN/20100524/MODEL" targetNamespace="t">
  <process id="p-${taskId}" name="${name}">
    <startEvent id="s-${taskId}"/>
    <sequenceFlow id="f1-${taskId}" sourceRef="s-${taskId}" targetRef="${taskId}"/>
    <task id="${taskId}" name="Write it down"/>
    <sequenceFlow id="f2-${taskId}" sourceRef="${taskId}" targetRef="e-${taskId}"/>
    <endEvent id="e-${taskId}"/>
  </process>
</definitions>`;

let desk: Desk;
const read = (path: string) => readWorkspace(path, async (file) => inspectFile(file));
const example = (path: string): void => {
  let ids = 0;
  const newId = <Kind extends string>(kind: Kind) => asId<Kind>(`${kind}-${(ids += 1)}`);
  writeWorkspace(path, workedExample({ newId, today: '2026-11-23' }), desk.storeOptions);
};
beforeEach(() => {
  desk = createDesk();
  writeFileSync(desk.at('order.bpmn'), order('Order', 't1'));
  writeFileSync(desk.at('bill.bpmn'), order('Bill', 't2'));
  writeFileSync(desk.at('broken.bpmn'), '<definitions');
});

describe('usage', () => {
  it.each([
    ['nothing at all', [], 'Say what to do'],
    ['an unknown command', ['fly'], 'no command “fly”'],
    ['a command of a later version', ['simulate', 'a.compass'], 'not in this version'],
    ['an unknown option', ['check', 'a.compass', '--fast'], '--fast'],
    ['a date that is none', ['analyse', 'a.compass', '--as-of', '2026-02-30'], '2026-02-30'],
    ['no file', ['analyse'], 'Name the file'],
    ['two files where one is meant', ['check', 'a.compass', 'b.compass'], 'one file at a time'],
    ['no target', ['import', 'a.bpmn'], '--to'],
    ['a target that is no workspace', ['import', 'a.bpmn', '--to', 'b.txt'], '.compass'],
    ['a format of a later version', ['import', 'a.xes', '--to', 'b.compass'], 'not in this version'],
    ['a scale that is none', ['export', 'a.compass', '--to', 'b.png', '--scale', 'big'], 'no scale'],
    [
      'a table that nobody knows',
      ['export', 'a.compass', '--to', 'b.csv', '--table', 'chairs'],
      'steps, marks',
    ],
    [
      'a workbook of one table',
      ['export', 'a.compass', '--to', 'b.xlsx', '--table', 'marks'],
      'A workbook holds all',
    ],
    [
      'an export that nobody knows',
      ['export', 'a.compass', '--to', 'b.doc'],
      '.bpmn, .json, .mmd, .svg, .png, .csv, .xlsx, .html',
    ],
    [
      'a layer that is none',
      ['report', 'a.compass', '--pdf', 'b.pdf', '--layers', 'marks,wages'],
      'marks, candidates, figures, goals, or none',
    ],
    [
      'a colour by nothing',
      ['report', 'a.compass', '--pdf', 'b.pdf', '--heat', 'red'],
      'time, work, cost, marks, priority',
    ],
    [
      'a page for nobody',
      ['export', 'a.compass', '--to', 'b.html', '--audience', 'all'],
      'client, staff or internal',
    ],
  ])('%s exits 2 and says what is wrong', async (_what, args, words) => {
    const { code, out, complaints } = await desk.run(...args);

    expect(code).toBe(2);
    expect(out).toBe('');
    expect(complaints).toContain(words);
  });

  it('help names every command that is built and none that is not', async () => {
    const { code, out } = await desk.run('--help');

    expect(code).toBe(0);
    for (const command of ['import', 'analyse', 'report', 'export', 'check'])
      expect(out).toContain(`  ${command} `);
    expect(out).not.toMatch(/simulate|xes/);
  });

  it('speaks the language that is asked for, and says which it knows', async () => {
    expect((await desk.run('--help', '--language', 'de')).out).toMatch(/^Aufruf: process-compass BEFEHL/);
    expect((await desk.run('check', '--language', 'de')).complaints).toContain('Nennen Sie die Datei');
    const missing = await desk.run('check', desk.at('none.compass'), '--language', 'de');
    expect(missing.code).toBe(1);
    expect(missing.complaints).toMatch(/Datei/);
    expect(await desk.run('check', '--language', 'xx')).toMatchObject({
      code: 2,
      complaints: expect.stringContaining('“xx” is no language') as string,
    });
  });
});

describe('import', () => {
  it('takes drawings, says what was guessed, and refuses what is no process in a sentence', async () => {
    const cell = (id: string, name: string, x: number) =>
      `<mxCell id="${id}" value="${name}" style="ellipse" vertex="1" parent="1"><mxGeometry x="${x}" width="90" height="40" as="geometry"/></mxCell>`;
    const page = (line: string) =>
      `<mxGraphModel><root><mxCell id="0"/><mxCell id="1" parent="0"/>${cell('a', 'Begin', 0)}${cell('b', 'Finish', 200)}${line}</root></mxGraphModel>`;
    writeFileSync(
      desk.at('sketch.drawio'),
      page('<mxCell id="l" edge="1" parent="1" source="a" target="b"/>'),
    );
    writeFileSync(desk.at('dots.drawio'), page(''));
    writeFileSync(desk.at('plan.vsdx'), 'Dear customer');
    const to = (file: string) => desk.run('import', desk.at(file), '--to', desk.at('firm.compass'));

    const taken = await to('sketch.drawio');
    const refused = [await to('dots.drawio'), await to('plan.vsdx')];

    expect(taken.code).toBe(0);
    expect(taken.out).toContain('Begin: guessed: it is read as a start');
    expect(refused.map(({ code }) => code)).toEqual([1, 1]);
    expect(refused[0]!.complaints).toMatch(/no process in this file: .*no line leads/);
    expect(refused[1]!.complaints).toContain('no packed file of the kind that its name says');
  });

  it('makes the workspace, saves all files as one edit, and counts what was saved', async () => {
    const to = desk.at('firm.compass');
    const { code, out } = await desk.run(
      'import',
      desk.at('order.bpmn'),
      desk.at('bill.bpmn'),
      '--to',
      to,
      '--json',
    );

    const saved = await read(to);
    const counts = {
      task: 1,
      subProcess: 0,
      callActivity: 0,
      gateway: 0,
      event: 2,
      sequenceFlow: 2,
      messageFlow: 0,
      lane: 0,
      pool: 0,
      dataObject: 0,
      annotation: 0,
    };
    expect(code).toBe(0);
    expect(out.split('\n')).toHaveLength(1);
    expect(JSON.parse(out)).toEqual({
      processes: Object.values(saved.doc.map)
        .toSorted((a, b) => a.order - b.order)
        .map(({ id, name }) => ({ id, name, counts })),
      losses: [],
    });
    expect(
      Object.values(saved.doc.map)
        .map(({ name }) => name)
        .toSorted(),
    ).toEqual(['Bill', 'Order']);
    expect(saved.revision).toBe(1);
    expect(Object.values(saved.doc.workspace)[0]).toMatchObject({
      name: 'firm',
      currency: 'EUR',
      language: 'de',
    });
  });

  it('adds to a workspace that is there, after naming its state', async () => {
    const to = desk.at('firm.compass');
    await desk.run('import', desk.at('order.bpmn'), '--to', to);
    const { code, out } = await desk.run('import', desk.at('bill.bpmn'), '--to', to);
    const store = await openStore(to, desk.storeOptions);

    expect(code).toBe(0);
    expect(out).toContain('1 process added to firm.compass');
    expect(out).toContain('Everything was carried over');
    expect(store.listSnapshots().map(({ reason }) => reason)).toEqual(['before-import']);
    expect(Object.keys(store.opened().doc.map)).toHaveLength(2);
    store.close();
  });

  it('takes back a table that was filled in, as one edit after naming the state, and says what was not read', async () => {
    const to = desk.at('firm.compass');
    example(to);
    await desk.run('export', to, '--to', desk.at('steps.csv'));
    const [head = '', ...rows] = readFileSync(desk.at('steps.csv'), 'utf8').trim().split('\r\n');
    const at = (name: string) => head.split(',').indexOf(name);
    const isStep = (row: string) =>
      !row.includes('"') && row.split(',')[at('Work per time (minutes)')] !== '';
    const index = rows.findIndex(isStep);
    const cells = rows[index]!.split(',');
    cells[at('Work per time (minutes)')] = '77';
    cells[at('Wait before (minutes)')] = 'soon';
    const filled = rows.with(index, cells.join(','));
    writeFileSync(desk.at('filled.csv'), [head, ...filled, 'Elsewhere,,Make it rain'].join('\n'));
    const revision = (await read(to)).revision;

    const same = await desk.run('import', desk.at('steps.csv'), '--to', to);
    const unchanged = (await read(to)).revision;
    const { code, out } = await desk.run('import', desk.at('filled.csv'), '--to', to, '--json');

    expect([same.code, same.out]).toEqual([0, 'firm.compass says the same already; nothing was changed.']);
    expect([code, unchanged]).toEqual([0, revision]);
    const saved = await read(to);
    const id = cells[at('Id')]!;
    expect(saved.revision).toBe(revision + 1);
    expect(saved.doc.figure[`${id}.touch`]?.likely).toBe(77);
    expect(JSON.parse(out)).toEqual({
      processes: [],
      losses: [],
      changed: [
        {
          kind: 'map',
          id: saved.doc.step[id]!.mapId,
          name: cells[at('Map')],
          items: [
            {
              where: `row ${index + 2}, “Work per time (minutes)”`,
              what: cells[at('Step')],
              field: 'Work per time (minutes)',
              before: expect.stringMatching(/^\d/),
              after: '77',
            },
          ],
        },
      ],
      notRead: [
        { where: `row ${rows.length + 2}`, why: expect.stringContaining('Make it rain') },
        { where: `row ${index + 2}, “Wait before (minutes)”`, why: expect.stringContaining('“soon”') },
      ],
    });
    const store = await openStore(to, desk.storeOptions);
    expect(store.listSnapshots().map(({ reason }) => reason)).toEqual(['before-import']);
    store.close();
    const again = await desk.run('import', desk.at('filled.csv'), '--to', to);
    expect(again.out).toMatch(/^firm.compass says the same already.*things were not read:.*“soon”/s);
  });

  it('makes no workspace of a table alone', async () => {
    writeFileSync(desk.at('steps.csv'), 'Map,Step,Times a month\nA,B,1');
    const { code, complaints } = await desk.run(
      'import',
      desk.at('steps.csv'),
      '--to',
      desk.at('new.compass'),
    );

    expect([code, existsSync(desk.at('new.compass'))]).toEqual([1, false]);
    expect(complaints).toContain('new.compass');
  });

  it('with one bad file among good ones changes nothing and names it', async () => {
    const to = desk.at('firm.compass');
    const { code, complaints } = await desk.run(
      'import',
      desk.at('order.bpmn'),
      desk.at('broken.bpmn'),
      '--to',
      to,
    );

    expect(code).toBe(1);
    expect(complaints).toContain('broken.bpmn');
    expect(complaints).not.toContain('\n');
    expect(existsSync(to)).toBe(false);
  });

  it('into a file that is open for writing elsewhere is refused in words', async () => {
    const to = desk.at('firm.compass');
    await desk.run('import', desk.at('order.bpmn'), '--to', to);
    const elsewhere = await openStore(to, desk.storeOptions);
    const { code, complaints } = await desk.run('import', desk.at('bill.bpmn'), '--to', to);
    elsewhere.close();

    expect(code).toBe(1);
    expect(complaints).toContain('open for writing elsewhere');
    expect(Object.keys((await read(to)).doc.map)).toHaveLength(1);
  });

  it.each([
    ['a file that is not there', 'gone.bpmn', 'not there'],
    ['a folder', '.', 'cannot be read'],
  ])('of %s is refused in words', async (_what, file, words) => {
    const { code, complaints } = await desk.run('import', desk.at(file), '--to', desk.at('firm.compass'));

    expect([code, existsSync(desk.at('firm.compass'))]).toEqual([1, false]);
    expect(complaints).toContain(words);
  });
});

describe('analyse', () => {
  it('gives the same bytes for the same file, also while the program has it open', async () => {
    example(desk.at('bakery.compass'));
    const first = await desk.run('analyse', desk.at('bakery.compass'), '--json', '--as-of', '2026-11-23');
    const open = await openStore(desk.at('bakery.compass'), desk.storeOptions);
    const second = await desk.run('analyse', desk.at('bakery.compass'), '--json');
    open.close();
    copyFileSync(desk.at('bakery.compass'), desk.at('copy.compass'));
    const third = await desk.run('analyse', desk.at('copy.compass'), '--json');

    expect([first.code, second.code]).toEqual([0, 0]);
    expect(second.out).toBe(first.out);
    expect(third.out).toBe(first.out);
  });

  it('answers in the agreed shape, sorted by priority', async () => {
    example(desk.at('bakery.compass'));
    const { out } = await desk.run('analyse', desk.at('bakery.compass'), '--json', '--as-of', '2026-10-01');
    const answer = JSON.parse(out) as {
      asOf: string;
      processes: { metrics: object }[];
      findings: object[];
      candidates: { priority: number; interval: [number, number]; why: string[] }[];
    };

    expect(Object.keys(answer)).toEqual(['asOf', 'method', 'processes', 'findings', 'candidates', 'ranking']);
    expect(answer.asOf).toBe('2026-10-01');
    expect(answer.processes.length).toBeGreaterThanOrEqual(4);
    for (const key of Object.keys(answer.processes[0]!.metrics))
      expect(key).toMatch(
        /Minutes$|Hours|hours|Share$|PerMonth$|^cost|^handoffs$|^workInProgress$|^confidence$/,
      );
    expect(Object.keys(answer.findings[0]!)).toEqual(['id', 'rule', 'processes', 'steps', 'evidence']);
    expect(Object.keys(answer.candidates[0]!)).toEqual([
      ...['id', 'pattern', 'class', 'processes', 'steps', 'impact', 'feasibility', 'alignment', 'priority'],
      ...[
        'label',
        'confidence',
        'interval',
        'objectives',
        'misaligned',
        'why',
        'topShare',
        'nature',
        'natureRows',
      ],
    ]);
    const priorities = answer.candidates.map(({ priority }) => priority);
    expect(priorities).toEqual(priorities.toSorted((a, b) => b - a));
    for (const { priority, interval, why } of answer.candidates) {
      expect(interval[0]).toBeLessThanOrEqual(priority);
      expect(interval[1]).toBeGreaterThanOrEqual(priority);
      expect(why.length).toBeGreaterThan(0);
      expect(why).toEqual([...new Set(why)]);
      expect(why.join()).not.toMatch(/\{\w+\}/);
    }
  });

  it('reads in words without --json', async () => {
    example(desk.at('bakery.compass'));
    const { out } = await desk.run('analyse', desk.at('bakery.compass'));

    expect(out).toMatch(/^bakery\.compass: \d+ processes, as of 2026-11-23/);
    expect(out).toMatch(/\d+ candidates/);
  });

  it('of a file that is no workspace says so', async () => {
    writeFileSync(desk.at('letter.compass'), 'Dear Sir or Madam');
    const { code, out, complaints } = await desk.run('analyse', desk.at('letter.compass'), '--json');

    expect([code, out]).toEqual([1, '']);
    expect(complaints).toContain('letter.compass');
    expect(complaints).not.toContain('\n');
  });
});

describe('export', () => {
  it.each(['bpmn', 'json'])('to %s and back gives the same processes', async (ending) => {
    example(desk.at('bakery.compass'));
    const { code } = await desk.run('export', desk.at('bakery.compass'), '--to', desk.at(`out.${ending}`));
    const back = await desk.run(
      'import',
      desk.at(`out.${ending}`),
      '--to',
      desk.at('back.compass'),
      '--json',
    );

    const names = async (file: string) =>
      Object.values((await read(desk.at(file))).doc.map)
        .map(({ name }) => name)
        .toSorted();
    expect([code, back.code]).toEqual([0, 0]);
    expect(await names('back.compass')).toEqual(await names('bakery.compass'));
  });

  it('as a picture holds one process, with its fonts or in the size that is asked for', async () => {
    example(desk.at('bakery.compass'));
    const to = (ending: string, ...more: string[]) =>
      desk.run('export', desk.at('bakery.compass'), '--to', desk.at(`out.${ending}`), ...more);
    const several = await to('svg');
    const svg = await to('svg', '--process', 'Baking day');
    const png = await to('png', '--process', 'Baking day', '--scale', '3');

    expect([several.code, svg.code, png.code]).toEqual([2, 0, 0]);
    expect(several.complaints).toContain('Baking day');
    const drawn = readFileSync(desk.at('out.svg'), 'utf8');
    const [, width, height] = /<svg[^>]*?width="([\d.]+)" height="([\d.]+)"/.exec(drawn)!;
    expect(drawn).toContain('Make the doughs');
    const size = [width, height].map((side) => Math.ceil(Number(side)) * 3).join(' ');
    expect(readFileSync(desk.at('out.png'), 'utf8')).toBe(`PNG ${size}`);
    expect(desk.printed.at(-1)!.html).not.toContain('<?xml');
  });

  it('as a picture has its letters as text or outlines, in no third way', async () => {
    example(desk.at('bakery.compass'));
    const to = (letters: string) =>
      desk.run(
        ...['export', desk.at('bakery.compass'), '--to', desk.at('out.svg'), '--process', 'Baking day'],
        ...['--letters', letters],
      );

    expect(await to('ink')).toMatchObject({ code: 2, complaints: expect.stringContaining('“ink”') });
    expect(existsSync(desk.at('out.svg'))).toBe(false);
    for (const letters of ['text', 'outlines']) expect((await to(letters)).code).toBe(0);
  });

  it('as tables holds all maps or one, as Mermaid exactly one', async () => {
    example(desk.at('bakery.compass'));
    const to = (file: string, ...more: string[]) =>
      desk.run('export', desk.at('bakery.compass'), '--to', desk.at(file), ...more);
    const codes = [
      await to('all.xlsx'),
      await to('marks.csv', '--table', 'marks'),
      await to('one.csv', '--process', 'Baking day'),
      await to('x.mmd'),
      await to('day.mmd', '--process', 'Baking day'),
    ].map(({ code }) => code);

    expect(codes).toEqual([0, 0, 0, 2, 0]);
    expect(readFileSync(desk.at('all.xlsx')).subarray(0, 2).toString()).toBe('PK');
    expect(readFileSync(desk.at('marks.csv'), 'utf8')).toMatch(/^\uFEFFMap,Where,Kind,Severity \(1–3\)/);
    const [, ...lines] = readFileSync(desk.at('one.csv'), 'utf8').trim().split('\r\n');
    expect(lines.every((line) => line.startsWith('Baking day,'))).toBe(true);
    expect(readFileSync(desk.at('day.mmd'), 'utf8')).toContain('Make the doughs');
  });

  it('as a page for a browser is one file, for the client unless somebody else is named', async () => {
    example(desk.at('bakery.compass'));
    const { code } = await desk.run('export', desk.at('bakery.compass'), '--to', desk.at('client.html'));
    await desk.run(
      'export',
      desk.at('bakery.compass'),
      '--to',
      desk.at('own.html'),
      '--audience',
      'internal',
    );

    expect(code).toBe(0);
    const [client, own] = ['client.html', 'own.html'].map((name) => readFileSync(desk.at(name), 'utf8'));
    expect(client).toContain('Check stock in the spreadsheet');
    expect([client!.includes('Lena'), own!.includes('Lena')]).toEqual([false, true]);
  });

  it('of one process holds that one', async () => {
    await desk.run('import', desk.at('order.bpmn'), desk.at('bill.bpmn'), '--to', desk.at('firm.compass'));
    for (const ending of ['json', 'bpmn']) {
      const to = desk.at(`bill-only.${ending}`);
      const { code } = await desk.run('export', desk.at('firm.compass'), '--to', to, '--process', 'bill');

      expect(code).toBe(0);
      expect(readFileSync(to, 'utf8')).toContain('Bill');
      expect(readFileSync(to, 'utf8')).not.toContain('Order');
    }
  });

  it('of a process that is not there names those that are', async () => {
    await desk.run('import', desk.at('order.bpmn'), '--to', desk.at('firm.compass'));
    const { code, complaints } = await desk.run(
      ...['export', desk.at('firm.compass'), '--to', desk.at('x.json'), '--process', 'Delivery'],
    );

    expect([code, existsSync(desk.at('x.json'))]).toEqual([1, false]);
    expect(complaints).toContain('Order');
  });

  it('gives the same bytes each time', async () => {
    example(desk.at('bakery.compass'));
    for (const name of ['a.bpmn', 'b.bpmn', 'a.json', 'b.json'])
      await desk.run('export', desk.at('bakery.compass'), '--to', desk.at(name));
    const bytes = (name: string) => readFileSync(desk.at(name), 'utf8');

    expect(bytes('a.bpmn')).toBe(bytes('b.bpmn'));
    expect(bytes('a.json')).toBe(bytes('b.json'));
  });
});

describe('check', () => {
  it('of a sound file exits 0 and changes nothing', async () => {
    example(desk.at('bakery.compass'));
    const before = readFileSync(desk.at('bakery.compass'));
    const { code, out } = await desk.run('check', desk.at('bakery.compass'));

    expect(code).toBe(0);
    expect(out).toContain('is sound');
    expect(readFileSync(desk.at('bakery.compass')).equals(before)).toBe(true);
  });

  it('of a damaged file exits 1, says how to recover, and still answers in JSON', async () => {
    example(desk.at('bakery.compass'));
    const bytes = readFileSync(desk.at('bakery.compass'));
    bytes.fill(0xff, 8192, 24_576);
    writeFileSync(desk.at('bakery.compass'), bytes);
    const { code, out, complaints } = await desk.run('check', desk.at('bakery.compass'), '--json');

    expect(code).toBe(1);
    expect(JSON.parse(out)).toMatchObject({ isSound: false });
    expect(complaints.split('\n').length).toBeGreaterThanOrEqual(2);
    expect(readFileSync(desk.at('bakery.compass')).equals(bytes)).toBe(true);
  });

  it('of a file that is not there exits 1', async () => {
    expect((await desk.run('check', join(desk.folder, 'none.compass'))).code).toBe(1);
  });
});

describe('report', () => {
  it('prints all maps, or the one that is named, each on its own sheet', async () => {
    await desk.run('import', desk.at('order.bpmn'), desk.at('bill.bpmn'), '--to', desk.at('firm.compass'));
    const all = await desk.run('report', desk.at('firm.compass'), '--pdf', desk.at('all.pdf'));
    const one = await desk.run(
      ...[
        'report',
        desk.at('firm.compass'),
        '--pdf',
        desk.at('one.pdf'),
        '--process',
        'Bill',
        '--paper',
        'a3',
        '--json',
      ],
    );

    expect([all.code, one.code]).toEqual([0, 0]);
    expect(all.out).toContain('all.pdf');
    expect(JSON.parse(one.out)).toEqual({ path: desk.at('one.pdf'), pages: 1 });
    const [first, second] = desk.printed.map(({ html }) => html);
    expect(first!.match(/class="paper-page paper-sheet /g)).toHaveLength(2);
    expect(second).toContain('Bill');
    expect(second).not.toContain('Order');
    expect(second).toMatch(/@page [\w-]+\{size:(420mm 297mm|297mm 420mm)/);
    expect(readFileSync(desk.at('one.pdf'), 'latin1')).toContain("(D:20261123000000+00'00')");
  });

  it.each([
    [['--paper', 'A0', '--orientation', 'portrait'], /\{size:841mm 1189mm/],
    [['--paper', 'legal', '--orientation', 'landscape'], /\{size:355.6mm 215.9mm/],
    [['--paper', '11x17in', '--orientation', 'portrait'], /\{size:279.4mm 431.8mm/],
    [['--ink', 'black'], /background:#fff(?:fff)?;color:#000000/],
    [['--ink', 'black', '--pack'], /background:#fff(?:fff)?;color:#000000/],
    [['--paper', 'Tabloid', '--margin', '0.5in'], /--margin:12.7mm/],
    [['--paper', '300x120', '--scale', '50%'], /\{size:300mm 120mm[\s\S]*Scale 50\s%/],
  ])('prints on the paper of %j', async (options, page) => {
    await desk.run('import', desk.at('order.bpmn'), '--to', desk.at('firm.compass'));
    const { code, complaints } = await desk.run(
      ...['report', desk.at('firm.compass'), '--pdf', desk.at('x.pdf'), ...options],
    );

    expect([code, complaints]).toEqual([0, '']);
    expect(desk.printed[0]!.html).toMatch(page);
  });

  it('prints a poster over the sheets of the paper', async () => {
    await desk.run('import', desk.at('order.bpmn'), '--to', desk.at('firm.compass'));
    const { code } = await desk.run(
      ...['report', desk.at('firm.compass'), '--pdf', desk.at('x.pdf'), '--paper', 'A5'],
      ...['--poster', 'A3', '--overlap', '20mm'],
    );

    expect(code).toBe(0);
    expect(desk.printed[0]!.html).toMatch(/sheet 1 of \d+/);
    expect(desk.printed[0]!.html).toContain('1 | 2: cut here, lay on sheet 1');
  });

  it('makes a pack for a client, or for whom it is said', async () => {
    await desk.run('import', desk.at('order.bpmn'), desk.at('bill.bpmn'), '--to', desk.at('firm.compass'));
    const pack = (...more: string[]) =>
      desk.run('report', desk.at('firm.compass'), '--pdf', desk.at('pack.pdf'), '--pack', ...more);

    expect((await pack('--json')).code).toBe(0);
    await pack('--audience', 'staff', '--paper', 'Letter');
    const [client, staff] = desk.printed.map(({ html }) => html);
    expect(client).toContain('From process to plan');
    expect(client).toContain('For the client');
    expect(client).toMatch(/Order[\s\S]*Bill/);
    expect(staff).toContain('For staff');
    expect(staff).toMatch(/@page [\w-]+\{size:215.9mm 279.4mm/);
  });

  it('makes a pack of the parts that are named, its maps with the layers that are named', async () => {
    await desk.run('import', desk.at('order.bpmn'), desk.at('bill.bpmn'), '--to', desk.at('firm.compass'));
    const { code } = await desk.run(
      ...[
        'report',
        desk.at('firm.compass'),
        '--pdf',
        desk.at('pack.pdf'),
        '--pack',
        '--parts',
        'maps,glossary',
      ],
      ...['--layers', 'none', '--heat', 'work'],
    );

    expect(code).toBe(0);
    const [{ html }] = desk.printed as [{ html: string }];
    const headings = [...html.matchAll(/<h1[^>]*>([^<]*)</g)].map(([, title]) => title);
    expect(headings).toContain('Words');
    expect(headings).not.toContain('Summary');
  });

  it('gives the printer the same page for the same input, and a name with markup as text', async () => {
    writeFileSync(desk.at('odd.bpmn'), order('&lt;img src=x onerror=alert(1)&gt;', 't1'));
    await desk.run('import', desk.at('odd.bpmn'), '--to', desk.at('firm.compass'));
    for (const name of ['a.pdf', 'b.pdf'])
      await desk.run('report', desk.at('firm.compass'), '--pdf', desk.at(name));

    expect(desk.printed[0]).toEqual(desk.printed[1]);
    expect(desk.printed[0]!.html).not.toMatch(/<img|<script/);
  });

  it.each([
    ['a paper that is none', ['--paper', 'B7'], 2, 'B7'],
    ['a kind that is none', ['--as', 'cube'], 2, 'sheet, poster, pack'],
    ['a poster of no size', ['--poster', 'huge'], 2, 'huge'],
    ['an overlap without a poster', ['--overlap', '12mm'], 2, '--poster'],
    ['an overlap too narrow for letters', ['--poster', 'A2', '--overlap', '2'], 2, '8 to 50 mm'],
    [
      'a poster of too many sheets',
      ['--poster', '1000%', '--paper', '100x100mm', '--overlap', '50mm'],
      1,
      'more than anybody joins',
    ],
    ['a pack for nobody', ['--pack', '--audience', 'press'], 2, 'press'],
    ['an audience without a pack', ['--audience', 'staff'], 2, '--pack'],
    ['parts without a pack', ['--parts', 'maps'], 2, '--pack'],
    ['a part that is none', ['--pack', '--parts', 'maps,songs'], 2, 'songs'],
    ['a pack as a poster', ['--pack', '--poster', 'A1'], 2, '--poster'],
    ['a pack with a layer that is none', ['--pack', '--layers', 'wages'], 2, 'wages'],
    ['a pack of one process', ['--pack', '--process', 'Order'], 2, 'all processes'],
    ['a page too small', ['--paper', '50x80mm'], 2, '100 to 5,000 mm'],
    ['a margin that leaves nothing', ['--paper', 'A6', '--margin', '40'], 2, '0 to 21 mm'],
    ['a scale beyond all paper', ['--scale', '5000%'], 2, '10\u00a0% to 1,000\u00a0%'],
    ['a direction that is none', ['--orientation', 'slanted'], 2, 'portrait, landscape or auto'],
    ['an ink that is none', ['--ink', 'sepia'], 2, 'colour or black'],
    ['a pack in an ink that is none', ['--pack', '--ink', 'sepia'], 2, 'colour or black'],
    ['a pack on a wall', ['--pack', '--paper', 'A0'], 2, 'A4, A3'],
    ['a pack on one page', ['--as', 'pack', '--paper', 'fit'], 2, 'fit'],
    ['a process that is not there', ['--process', 'Delivery'], 1, 'Delivery'],
  ])('of %s is refused', async (_what, more, expected, words) => {
    await desk.run('import', desk.at('order.bpmn'), '--to', desk.at('firm.compass'));
    const { code, complaints } = await desk.run(
      'report',
      desk.at('firm.compass'),
      '--pdf',
      desk.at('x.pdf'),
      ...more,
    );

    expect(code).toBe(expected);
    expect(complaints).toContain(words);
    expect(existsSync(desk.at('x.pdf'))).toBe(false);
  });

  it('that nothing here can print fails in words', async () => {
    await desk.run('import', desk.at('order.bpmn'), '--to', desk.at('firm.compass'));
    desk.breakPrinter();
    const { code, complaints } = await desk.run('report', desk.at('firm.compass'), '--pdf', desk.at('x.pdf'));

    expect([code, existsSync(desk.at('x.pdf'))]).toEqual([1, false]);
    expect(complaints).toContain('could not be made');
  });
});
