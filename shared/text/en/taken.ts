/** What comes back in a table: what it changes, where something is not read, and why. */
export const taken = {
  'taken.title': 'What {name} changes',
  'taken.summary': {
    one: 'This table has {n} value that differs from the workspace. Nothing is changed before you say so; one undo takes it back.',
    other:
      'This table has {n} values that differ from the workspace. Nothing is changed before you say so; one undo takes them back.',
  },
  'taken.nothing': 'What could be read in this table, the workspace says already.',
  'taken.list': 'What changes',
  'taken.ofMap': '{name}: {n}',
  'taken.take': 'Take {field} of {what}',
  'taken.all': 'Take all of {name}',
  'taken.what': 'Step or date',
  'taken.field': 'Column',
  'taken.before': 'Now',
  'taken.after': 'Then',
  'taken.notRead': { one: '{n} thing is not read', other: '{n} things are not read' },
  'taken.below': {
    one: '{n} thing is not read and listed below.',
    other: '{n} things are not read and listed below.',
  },
  'taken.more': { one: 'and {n} more', other: 'and {n} more' },
  'taken.apply': { one: 'Change {n} value', other: 'Change {n} values' },
  'taken.done': { one: '{n} value changed from {name}.', other: '{n} values changed from {name}.' },
  'taken.same': '{name} says what the workspace says already.',
  'taken.noWorkspace':
    'A table changes the maps and KPIs of a workspace. Nothing was changed; open the workspace first, then import the table again.',

  'taken.row': 'row {row}',
  'taken.rowOf': '{sheet}, row {row}',
  'taken.cell': '{place}, “{head}”',
  'taken.column': 'column “{head}”',
  'taken.columnOf': '{sheet}, column “{head}”',
  'taken.sheets': { one: 'sheet {names}', other: 'sheets {names}' },
  'taken.assumed': '{value} (assumed)',
  'taken.newRole': '{name} (new role)',
  'taken.newSystem': '{name} (new system)',
  'taken.noTable':
    'it holds no table of steps (with a column “{step}” beside others of ours) and none of measurements (with columns “{kpi}”, “{date}” and “{value}”); export one to see the heads',

  'taken.why.noStep': 'no step of this workspace is called “{name}”',
  'taken.why.noStepOf': 'no step on a map “{map}” of this workspace is called “{name}”',
  'taken.why.several':
    'several steps are called “{name}”; the column “Id” of an exported table tells them apart',
  'taken.why.noId': 'this workspace has nothing with the id “{id}”, and the row names no step',
  'taken.why.copied': 'speaks of the same step as row {row}; new steps are drawn on the map',
  'taken.why.double': 'speaks of the same step as row {row}, and none of them alone still bears its name',
  'taken.why.noFigures': 'only steps have figures',
  'taken.why.noOwnFigures': 'this step has no figures of its own: what lies inside it is counted',
  'taken.why.noPerformer': 'only steps are done by somebody',
  'taken.why.noSystems': 'only steps are done with systems',
  'taken.why.tooLong': 'it is longer than {limit} characters',
  'taken.why.noNumber': '“{value}” is not read as a number',
  'taken.why.twoNumbers':
    '“{value}” can be read in two ways; write it without a sign between thousands, or with one more decimal',
  'taken.why.said': '“{value}”: {why}',
  'taken.why.formula': 'a formula without a result; open the file in a spreadsheet program and save it',
  'taken.why.cellFault': 'the spreadsheet shows “{value}” there',
  'taken.why.namesNoKpi': 'the row names no KPI',
  'taken.why.noKpi': 'no KPI of this workspace is called “{kpi}”',
  'taken.why.noKpiOf': 'no KPI under an objective “{objective}” of this workspace is called “{kpi}”',
  'taken.why.severalKpis':
    'several KPIs are called “{kpi}”; the column “KPI id” of an exported table tells them apart',
  'taken.why.otherKpi': 'the row names the KPI “{kpi}”, but bears the id of another one',
  'taken.why.noDate': '“{value}” is not read as a date; write it as 2026-12-31',
  'taken.why.twoDates': '“{value}” can be read in two ways; write it as 2026-12-31',
  'taken.why.future': '“{value}” has not come yet; a measurement is of today or before',
  'taken.why.noValue': 'a new date without a value',
  'taken.why.sameDay':
    'this day of “{kpi}” stands more often in the table than in the workspace, or less often',
  'taken.why.doubleColumn': 'stands a second time; the first one is read',
  'taken.why.unknownColumn': 'is no column of ours and is not read',
  'taken.why.columnStays': {
    one: 'differs in {n} row; this column does not come back: the program works it out or keeps it elsewhere',
    other:
      'differs in {n} rows; this column does not come back: the program works it out or keeps it elsewhere',
  },
  'taken.why.otherSheet': 'no table that comes back',
} as const;
