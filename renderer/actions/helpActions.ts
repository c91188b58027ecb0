import { CircleHelp, Command, Info, ClipboardCopy } from 'lucide-react';
import { always, hasWorkspace, type Action } from './action.ts';
import { copyDiagnostic } from './copyDiagnostic.ts';

const help = (group: number) => ({ menu: { name: 'help', group } }) as const;

export const helpActions: readonly Action[] = [
  {
    id: 'help.palette',
    label: 'app.palette',
    icon: Command,
    shortcut: '$mod+Shift+p',
    otherShortcuts: ['$mod+/', '$mod+k'],
    ...help(1),
    enabled: always,
    run: ({ frame }) => frame.open({ kind: 'palette' }),
  },
  {
    id: 'help.shortcuts',
    label: 'app.shortcuts',
    icon: CircleHelp,
    shortcut: 'Shift+?',
    otherShortcuts: ['F1'],
    ...help(1),
    enabled: always,
    run: ({ frame }) => frame.open({ kind: 'shortcuts' }),
  },
  {
    id: 'help.facts',
    label: 'app.factsMenu',
    ...help(2),
    enabled: hasWorkspace,
    run: ({ frame }) => frame.open({ kind: 'facts' }),
  },
  {
    id: 'help.method',
    label: 'method.menu',
    ...help(2),
    enabled: hasWorkspace,
    run: ({ frame }) => frame.open({ kind: 'method' }),
  },
  {
    id: 'help.diagnostic',
    label: 'app.copyDiagnostic',
    icon: ClipboardCopy,
    ...help(3),
    enabled: always,
    run: copyDiagnostic,
  },
  {
    id: 'help.about',
    label: 'app.about',
    icon: Info,
    ...help(3),
    enabled: always,
    run: ({ frame }) => frame.open({ kind: 'about' }),
  },
];
