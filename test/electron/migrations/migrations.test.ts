import { existsSync, readFileSync } from 'node:fs';
import { readdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { migrate, migrations, newestVersion } from '../../../electron/migrations/index.ts';
import { columnsByKind, tableOf } from '../../../electron/store/columns.ts';
import { openForWriting } from '../../../electron/store/database.ts';
import { expectedSchema } from '../../../electron/store/expectedSchema.ts';
import { kinds } from '../../../shared/model/index.ts';

const folder = fileURLToPath(new URL('../../../electron/migrations/', import.meta.url));

test('each migration file is in the list, with the number of its name', () => {
  const numbers = readdirSync(folder)
    .filter((name) => /^\d{4}-\w+\.ts$/.test(name))
    .map((name) => Number(name.slice(0, 4)))
    .toSorted((a, b) => a - b);

  expect(migrations.map(({ version }) => version)).toEqual(numbers);
});

test('a list whose numbers do not rise is a mistake', () => {
  const up = () => undefined;

  expect(() =>
    newestVersion([
      { version: 20, up },
      { version: 20, up },
    ]),
  ).toThrow('migration <20> after <20>');
});

test('each field of each kind has its column, with its type and whether it may be empty, and there is no other', () => {
  const db = openForWriting(':memory:', { create: true });
  migrate(db);
  for (const kind of kinds) {
    const found = db.pragma(`table_info("${tableOf(kind)}")`) as {
      name: string;
      type: string;
      notnull: number;
    }[];
    expect(
      found.map(({ name, type, notnull }) => [name, type, notnull === 0]),
      kind,
    ).toEqual(columnsByKind[kind].map(({ name, sqlType, isNullable }) => [name, sqlType, isNullable]));
  }
  db.close();
});

test('every table is strict, and every foreign key waits for the end of the transaction', () => {
  for (const { type, name, sql } of expectedSchema(newestVersion())) {
    if (type !== 'table') continue;
    expect(sql, name).toMatch(/\) STRICT$/);
    const keys = sql!.match(/REFERENCES/g)?.length ?? 0;
    expect(sql!.match(/DEFERRABLE INITIALLY DEFERRED/g)?.length ?? 0, name).toBe(keys);
  }
});

test('the schema is the one that was last agreed on', () => {
  const path = fileURLToPath(new URL('./schema.sql', import.meta.url));
  const schema = expectedSchema(newestVersion()).map(({ type, name, sql }) => sql ?? `-- ${type} ${name}`);

  expect(existsSync(path)).toBe(true);
  expect(`${schema.join(';\n')};\n`).toBe(readFileSync(path, 'utf8'));
});

test('a file of the first version keeps every row and gains empty tables', () => {
  const db = openForWriting(':memory:', { create: true });
  migrate(db, migrations.slice(0, 1));
  const insert = `INSERT INTO role (id, name, department, "order") VALUES ('r1', 'Driver', 'Delivery', 0)`;
  db.exec(insert);

  migrate(db);

  expect(db.prepare('SELECT * FROM role').all()).toEqual([
    { id: 'r1', name: 'Driver', department: 'Delivery', order: 0 },
  ]);
  expect(db.prepare('SELECT * FROM map_flow').all()).toEqual([]);
  expect(db.pragma('user_version', { simple: true })).toBe(newestVersion());
  db.close();
});

test('what was answered about a tool of staff stays, and may from then on be left unsaid', () => {
  const db = openForWriting(':memory:', { create: true });
  migrate(
    db,
    migrations.filter(({ version }) => version <= 60),
  );
  const insert = (id: string, answers: string) =>
    db.exec(`
      INSERT INTO staff_tool VALUES
        ('${id}', 'Price sheet', 'Shop', 'Office', 'k', '["s"]', ${answers}, 1, 0, '["testData"]', '2027-01-01', 'Old', 2.5)
    `);
  const row = {
    name: 'Price sheet',
    owner: 'Shop',
    deputy: 'Office',
    kpi_id: 'k',
    system_ids: '["s"]',
    has_personal_data: 1,
    writes_records: 0,
    checklist: '["testData"]',
    review_by: '2027-01-01',
    note: 'Old',
    order: 2.5,
  };
  insert('judged', '2, 3, 1');
  insert('zero', '0, 0, 0');
  expect(() => insert('unsaid', 'NULL, 0, 0')).toThrow(/NOT NULL/);

  migrate(db);
  insert('unsaid', 'NULL, NULL, NULL');

  expect(db.prepare('SELECT * FROM staff_tool ORDER BY rowid').all()).toEqual([
    { id: 'judged', ...row, sensitivity: 2, reach: 3, failure_cost: 1 },
    { id: 'zero', ...row, sensitivity: 0, reach: 0, failure_cost: 0 },
    { id: 'unsaid', ...row, sensitivity: null, reach: null, failure_cost: null },
  ]);
  db.close();
});

test('a signal from outside stays as it is, without a day to look at it again', () => {
  const db = openForWriting(':memory:', { create: true });
  migrate(
    db,
    migrations.filter(({ version }) => version <= 60),
  );
  db.exec(`INSERT INTO signal VALUES ('s', NULL, '2026-11-01', 'market', 'A rival', 1)`);

  migrate(db);

  expect(db.prepare('SELECT * FROM signal').all()).toEqual([
    {
      id: 's',
      goal_id: null,
      date: '2026-11-01',
      source: 'market',
      note: 'A rival',
      is_settled: 1,
      review_by: null,
    },
  ]);
  db.close();
});

test('a gain without a price keeps what it said, and may say who benefits and for which objective', () => {
  const db = openForWriting(':memory:', { create: true });
  migrate(
    db,
    migrations.filter(({ version }) => version <= 40),
  );
  db.exec(`
    INSERT INTO initiative VALUES ('i', 'Till', '[]', NULL, 'considered', NULL, NULL, '', '[]', '{}', '{}', NULL, '', 0);
    INSERT INTO intangible VALUES ('g', 'i', 'agility', 2, 0.5, NULL, NULL, 'Asked for twice');
  `);

  migrate(db);

  expect(db.prepare('SELECT * FROM intangible').all()).toEqual([
    {
      id: 'g',
      initiative_id: 'i',
      type: 'agility',
      size: 2,
      likelihood: 0.5,
      kpi_id: null,
      evidence: 'Asked for twice',
      beneficiary: '',
      objective_id: null,
    },
  ]);
  db.close();
});
