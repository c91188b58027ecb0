import { describe, expect, it } from 'vitest';
import { apply, updated } from '../../../shared/changes/index.ts';
import { figureId } from '../../../shared/commands/index.ts';
import { violations, type Doc, type Step } from '../../../shared/model/index.ts';
import { workedExample } from '../../../shared/templates/index.ts';
import { countingIds } from '../exchange/readers.ts';
import { after, csv, left, refusal, said, taken, today } from './tablesBack.ts';

const example = workedExample({ newId: countingIds(), today });
const stepIn = (lane: boolean): Step =>
  Object.values(example.step).find(
    (step) => (step.laneId !== null) === lane && step.type !== 'call' && step.type !== 'subprocess',
  )!;
const step = stepIn(true);
const mapName = example.map[step.mapId]!.name;
const figure = (doc: Doc, attribute: string, id: string = step.id) => doc.figure[figureId(id, attribute)];

describe('a table of steps that comes back', () => {
  it('changes by id: the name, the description, the figures in the units of their columns', () => {
    const file = csv(
      'Done again (%);Id;Step;Work per time (minutes);Wait before (minutes);Times a month;Description',
      `4,5;${step.id};A better name;7;90;12;"Two\nlines"`,
    );
    const read = taken(file, 'steps.csv', example);
    const doc = after(example, read);

    expect(doc.step[step.id]).toMatchObject({ name: 'A better name', description: 'Two\nlines' });
    expect(figure(doc, 'touch')).toMatchObject({ likely: 7, low: null, unit: 'min' });
    expect(figure(doc, 'wait')?.likely).toBe(90);
    expect(figure(doc, 'volume')).toMatchObject({ likely: 12, unit: '/month' });
    expect(figure(doc, 'error')).toMatchObject({ likely: 0.045, unit: '%' });
    expect(read.groups.map(({ name }) => name)).toEqual([mapName]);
    expect(said(read)).toHaveLength(6);
    expect(left(read)).toEqual([]);
    expect(violations(doc)).toEqual([]);
  });

  it('gives a figure the source of one that was typed: measured stays measured, anything else is estimated', () => {
    const known = Object.values(example.figure).find(
      ({ ownerKind, attribute, source }) =>
        ownerKind === 'step' && attribute === 'touch' && source !== 'guessed',
    )!;
    const measured = apply(example, [
      updated('figure', known, { source: 'measured', note: 'Stopwatch', asOf: '2026-05-01', likely: 11 }),
    ]);
    const guessed = apply(example, [updated('figure', known, { source: 'guessed', likely: 11 })]);
    const file = (value: string) => csv('Id,Step,Work per time (minutes)', `${known.ownerId},,${value}`);

    expect(
      figure(after(measured, taken(file('13'), 'a.csv', measured)), 'touch', known.ownerId),
    ).toMatchObject({
      ...{ likely: 13, low: null, high: null, source: 'measured', note: 'Stopwatch', asOf: '2026-05-01' },
    });
    expect(figure(after(guessed, taken(file('13'), 'a.csv', guessed)), 'touch', known.ownerId)?.source).toBe(
      'estimated',
    );
    expect(
      figure(after(measured, taken(file('~13'), 'a.csv', measured)), 'touch', known.ownerId)?.source,
    ).toBe('guessed');
  });

  it('says of a number that nobody gave that it was assumed', () => {
    const bare = Object.values(example.step).find(
      ({ id, type }) =>
        type !== 'subprocess' && type !== 'call' && figure(example, 'error', id) === undefined,
    )!;
    const read = taken(csv('Id,Step,Done again (%)', `${bare.id},,50`), 'a.csv', example);

    expect(said(read)[0]).toMatch(/ \| Done again \(%\) \| [\d.]+ \(assumed\) \| 50$/);
  });

  it('understands a cell as the fields of the program do: other units, ranges, guesses', () => {
    const read = taken(
      csv('Id;Work per time (minutes);Wait before (minutes);Done again (%)', `${step.id};1.5 h;2-4 d;5 %`),
      'a.csv',
      example,
    );
    const doc = after(example, read);

    expect(figure(doc, 'touch')?.likely).toBe(90);
    expect(figure(doc, 'wait')).toMatchObject({ low: 960, likely: 1440, high: 1920 });
    expect(figure(doc, 'error')?.likely).toBe(0.05);
  });

  it('leaves alone what is empty, and every column that is not there', () => {
    const read = taken(csv('Id,Step,Work per time (minutes),Description', `${step.id},,,`), 'a.csv', example);

    expect(read).toMatchObject({ changes: [], notTaken: [], rows: 1 });
  });

  it('lists what cannot be read with its row and column, and takes the rest', () => {
    const other = Object.values(example.step).find(
      ({ id, type }) => id !== step.id && type !== 'call' && type !== 'subprocess',
    )!;
    const read = taken(
      csv(
        'Id,Work per time (minutes),Wait before (minutes),Done again (%),Remark',
        `${step.id},-5,soon,120,x`,
        `${other.id},77,,,`,
      ),
      'a.csv',
      example,
    );

    expect(left(read)).toEqual([
      'row 2, “Work per time (minutes)”: “-5”: This cannot be less than nothing.',
      expect.stringMatching(/^row 2, “Wait before \(minutes\)”: “soon”: This is not read as a number/),
      'row 2, “Done again (%)”: “120”: This is more than can be.',
      'column “Remark”: is no column of ours and is not read',
    ]);
    expect(read.changes).toHaveLength(1);
    expect(figure(after(example, read), 'touch', other.id)?.likely).toBe(77);
  });

  it('without ids goes by map and step, however they are capitalised, and changes no name', () => {
    const read = taken(
      csv('Map,Step,Work per time (minutes)', `${mapName.toUpperCase()},  ${step.name} ,77`),
      'a.csv',
      example,
    );

    expect(read.changes.map(({ id }) => id)).toEqual([figureId(step.id, 'touch')]);
  });

  it('lists rows that mean no step, or several', () => {
    const twin = Object.values(example.step).find(({ id, mapId }) => id !== step.id && mapId === step.mapId)!;
    const doc = apply(example, [updated('step', twin, { name: step.name })]);
    const read = taken(
      csv(
        'Map,Step,Work per time (minutes)',
        `${mapName},${step.name},77`,
        `${mapName},Make it rain,5`,
        'Another business,Make it rain,5',
        ',Make it rain,5',
        ',,',
      ),
      'a.csv',
      doc,
    );

    expect(read.changes).toEqual([]);
    expect(left(read)).toEqual([
      `row 2: several steps are called “${step.name}”; the column “Id” of an exported table tells them apart`,
      `row 3: no step on a map “${mapName}” of this workspace is called “Make it rain”`,
      'row 4: no step on a map “Another business” of this workspace is called “Make it rain”',
      'row 5: no step of this workspace is called “Make it rain”',
    ]);
  });

  it('of a row that was copied to add a step takes the one that kept its name, and lists the other', () => {
    const read = taken(
      csv('Id,Step,Work per time (minutes)', `${step.id},A new step,5`, `${step.id},${step.name},77`),
      'a.csv',
      example,
    );

    expect(figure(after(example, read), 'touch')?.likely).toBe(77);
    expect(after(example, read).step[step.id]!.name).toBe(step.name);
    expect(left(read)).toEqual(['row 2: speaks of the same step as row 3; new steps are drawn on the map']);
  });

  it('of two rows for one step that both bear another name takes neither', () => {
    const read = taken(csv('Id,Step', `${step.id},One`, `${step.id},Two`), 'a.csv', example);

    expect(read.changes).toEqual([]);
    expect(read.notTaken).toHaveLength(2);
  });

  it('takes who does it and with what, and makes the roles and systems that are new', () => {
    const system = Object.values(example.system)[0]!;
    const read = taken(
      csv('Id,Who,Systems', `${step.id},Night shift,"${system.name.toUpperCase()}, Brand new"`),
      'a.csv',
      example,
    );
    const doc = after(example, read);
    const { roleId, systemIds } = doc.step[step.id]!;

    expect(doc.role[roleId!]?.name).toBe('Night shift');
    expect(systemIds.map((id) => doc.system[id]!.name)).toEqual([system.name, 'Brand new']);
    expect(said(read).join()).toMatch(/Night shift \(new role\).*Brand new \(new system\)/);
    expect(violations(doc)).toEqual([]);

    const lane = doc.lane[step.laneId!]!;
    const back = taken(csv('Id,Who', `${step.id},${example.role[lane.roleId!]!.name}`), 'a.csv', doc);
    expect(after(doc, back).step[step.id]!.roleId).toBeNull();
  });

  it('names events and decisions, and says that they have no figures', () => {
    const event = Object.values(example.event)[0]!;
    const read = taken(csv('Id,Step,Times a month', `${event.id},A new morning,4`), 'a.csv', example);

    expect(after(example, read).event[event.id]!.name).toBe('A new morning');
    expect(left(read)).toEqual(['row 2, “Times a month”: only steps have figures']);
  });

  it('says of columns that the program works out how many rows were changed in vain', () => {
    const read = taken(csv('Id,Map,Work a month (hours)', `${step.id},Elsewhere,99999`), 'a.csv', example);

    expect(read.changes).toEqual([]);
    expect(left(read)).toEqual([
      expect.stringMatching(/^column “Map”: differs in 1 row; this column does not come back/),
      expect.stringMatching(/^column “Work a month \(hours\)”: differs in 1 row/),
    ]);
  });

  it('finds the heads below a title, and reads a second column of one head not at all', () => {
    const read = taken(
      csv(
        'Workshop of 12 May,,',
        ',,',
        'Id,Work per time (minutes),WORK PER TIME (minutes)',
        `${step.id},77,78`,
      ),
      'a.csv',
      example,
    );

    expect(figure(after(example, read), 'touch')?.likely).toBe(77);
    expect(left(read)).toEqual([
      'column “WORK PER TIME (minutes)”: stands a second time; the first one is read',
    ]);
  });

  it('refuses a file without a table of ours, in a sentence that names the heads', () => {
    expect(refusal(csv('Name,Age', 'Ann,7'), 'a.csv', example)).toMatchObject({
      ok: false,
      error: { code: 'import-format-unknown', detail: expect.stringContaining('“Step”') },
    });
  });

  it('asks where a number can be read in two ways, unless others in its table tell', () => {
    const read = (...rows: string[]) =>
      taken(csv('Id;Times a month;Wait before (minutes)', ...rows), 'a.csv', example);

    expect(left(read(`${step.id};1.500;`))).toEqual([
      expect.stringContaining('row 2, “Times a month”: “1.500” can be read in two ways'),
    ]);
    expect(figure(after(example, read(`${step.id};1.500;7,5`)), 'volume')?.likely).toBe(1500);
    expect(figure(after(example, read(`${step.id};1.500;7.5`)), 'volume')?.likely).toBe(1.5);
  });
});
