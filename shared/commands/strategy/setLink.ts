import { created, removed, updated } from '../../changes/index.ts';
import type { KpiId, Link } from '../../model/index.ts';
import type { Command } from '../command.ts';

/** Says how strongly a map or a step moves a KPI; null takes the link away. One link a pair. An answer "serves none" is taken back by a link. */
export const setLink: Command<{
  kpiId: string;
  targetKind: Link['targetKind'];
  targetId: string;
  strength: Link['strength'] | null;
}> = {
  name: 'link.set',
  refuse(doc, { kpiId, targetKind, targetId, strength }) {
    if (!doc.kpi[kpiId] || !doc[targetKind][targetId]) return 'record-missing';
    return strength === null && !linkOf(doc.link, kpiId, targetId) ? 'nothing-to-do' : null;
  },
  plan(doc, { kpiId, targetKind, targetId, strength }, { newId }) {
    const link = linkOf(doc.link, kpiId, targetId);
    if (strength === null) return link ? [removed('link', link)] : [];
    const target = targetKind === 'map' ? doc.map[targetId]! : doc.step[targetId]!;
    return [
      link
        ? updated('link', link, { strength })
        : created('link', { id: newId('link'), kpiId: kpiId as KpiId, targetKind, targetId, strength }),
      ...(target.servesNone ? [updated(targetKind, target as never, { servesNone: false })] : []),
    ];
  },
};

function linkOf(links: { readonly [id: string]: Link }, kpiId: string, targetId: string): Link | undefined {
  return Object.values(links).find((link) => link.kpiId === kpiId && link.targetId === targetId);
}
