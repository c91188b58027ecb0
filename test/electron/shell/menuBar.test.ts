import { readFileSync } from 'node:fs';
import { describe, expect, it, vi } from 'vitest';
import { APP_ID } from '../../../electron/shell/electronSettings.ts';
import { acceleratorOf, menuTemplate } from '../../../electron/shell/menuBar.ts';
import type { NativeEntry } from '../../../shared/ipc/index.ts';

const entry = (fields: Partial<NativeEntry>): NativeEntry => ({
  id: 'file.open',
  label: 'Open…',
  shortcut: null,
  isEnabled: true,
  isChecked: null,
  textRole: null,
  ...fields,
});

describe('shortcuts in the menu bar', () => {
  it.each([
    ['$mod+Shift+p', 'CmdOrCtrl+Shift+P'],
    ['$mod+ArrowUp', 'CmdOrCtrl+Up'],
    ['$mod+Digit1', 'CmdOrCtrl+1'],
    ['$mod+,', 'CmdOrCtrl+,'],
    ['$mod++', 'CmdOrCtrl+Plus'],
    ['$mod+PageDown', 'CmdOrCtrl+PageDown'],
  ])('%s is %s', (shortcut, accelerator) => {
    expect(acceleratorOf(shortcut)).toBe(accelerator);
  });

  it.each(['Delete', 'l m', 'F2', 'Shift+?'])('%s is left to the window', (shortcut) => {
    expect(acceleratorOf(shortcut)).toBeNull();
  });
});

describe('the menu bar', () => {
  it('has our menus between those of the system, groups parted by lines', () => {
    const menus = [
      { id: 'file', label: 'File', groups: [[entry({})], [], [entry({ id: 'file.close', label: 'Close' })]] },
      { id: 'help', label: 'Help', groups: [[entry({ id: 'help.about', label: 'About' })]] },
    ];
    const template = menuTemplate(menus, vi.fn());

    expect(template.map(({ role, label }) => role ?? label)).toEqual([
      'appMenu',
      'File',
      'windowMenu',
      'help',
    ]);
    expect(template[1]!.submenu!.map(({ type, label }) => type ?? label)).toEqual([
      'Open…',
      'separator',
      'Close',
    ]);
  });

  it('tells what was chosen, shows ticks, opens further menus', () => {
    const choose = vi.fn();
    const ticked = entry({ id: 'view.marks', isChecked: true });
    const recent = entry({ id: 'recent', groups: [[entry({ id: '/firm.compass' })]] });
    const [, view] = menuTemplate([{ id: 'view', label: 'View', groups: [[ticked, recent]] }], choose);
    const [first, second] = view!.submenu!;

    expect([first!.type, first!.checked]).toEqual(['checkbox', true]);
    const [file] = second!.submenu!;
    file!.click!();
    expect(choose).toHaveBeenCalledExactlyOnceWith('/firm.compass');
  });

  it('leaves copying to the field while somebody types', () => {
    const copy = entry({ id: 'map.copy', textRole: 'copy', shortcut: '$mod+c' });
    const [, edit] = menuTemplate([{ id: 'edit', label: 'Edit', groups: [[copy]] }], vi.fn());

    expect(edit!.submenu).toEqual([
      { label: 'Open…', enabled: true, accelerator: 'CmdOrCtrl+C', role: 'copy' },
    ]);
  });
});

it('the window and the installed program have one id', () => {
  const yml = readFileSync(new URL('../../../build/electron-builder.yml', import.meta.url), 'utf8');

  expect(yml).toContain(`appId: ${APP_ID}\n`);
});
