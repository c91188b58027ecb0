import { WORKSPACE_ID, type DataObject, type Doc, type Role, type System } from '../../model/index.ts';
import { resolveFigure, type Value } from '../figures/resolve.ts';
import { catalogueOf } from '../method/catalogue.ts';
import { methodOf, type Method } from '../method/method.ts';
import type { KnownPattern } from '../method/patterns.ts';
import type { ContentLanguage } from '../method/lexicons.ts';
import { attributes } from '../method/attributes.ts';
import { figuresOf } from './figureIndex.ts';
import { contentLanguageOf } from './words.ts';

export interface RoleFacts {
  readonly role: Role;
  /** Null where nobody said how many people there are. */
  readonly people: Value | null;
  readonly hourlyCost: Value;
  readonly hoursPerWeek: Value;
  readonly availability: Value;
}
/** What holds for the whole business, whatever the map. */
export interface Firm {
  readonly roles: ReadonlyMap<string, RoleFacts>;
  readonly systems: ReadonlyMap<string, System>;
  readonly dataObjects: ReadonlyMap<string, DataObject>;
  /** Cost of an hour where a role has none of its own. */
  readonly hourlyCost: Value;
  readonly hoursPerWeek: number;
  readonly language: ContentLanguage;
  /** What is assumed and judged by. */
  readonly method: Method;
  /** What may be proposed: the catalogue without what this business took out of it. */
  readonly patterns: readonly KnownPattern[];
  /** Pairs of systems joined by an integration, as "a b" with a < b. */
  readonly links: readonly (readonly [string, string])[];
  isLinked(systemId: string, otherId: string): boolean;
}

/** The firm as the document says it. */
export function firmOf(doc: Doc): Firm {
  const workspace = doc.workspace[WORKSPACE_ID];
  const figures = figuresOf(doc, null);
  const method = methodOf(doc);
  const stated =
    typeof workspace?.hourlyCost === 'number' ? inside('hourlyCost', workspace.hourlyCost) : null;
  const hourlyCost: Value =
    stated !== null
      ? {
          value: stated,
          low: stated * (1 - method.range.estimated),
          high: stated * (1 + method.range.estimated),
          provenance: 'estimated',
          confidence: method.confidence.estimated,
          source: null,
        }
      : resolveFigure('hourlyCost', undefined, null, method)!;
  const hoursPerWeek =
    workspace && workspace.hoursPerWeek > 0
      ? inside('hoursPerWeek', workspace.hoursPerWeek)
      : method.assumed.hoursPerWeek.likely;
  const ofAll = {
    likely: hoursPerWeek,
    low: hoursPerWeek,
    high: hoursPerWeek,
    source: { key: 'engine.source.workspace', params: {} } as const,
  };
  const links = Object.values(doc.integration).map(({ systemId, otherSystemId }) =>
    pair(systemId, otherSystemId),
  );
  const linked = new Set(links.map(([a, b]) => `${a} ${b}`));
  const facts = (role: Role): RoleFacts => {
    const cost = figures.get(role.id, 'hourlyCost');
    return {
      role,
      people: resolveFigure('people', figures.get(role.id, 'people'), null, method),
      hourlyCost: cost ? resolveFigure('hourlyCost', cost, null, method)! : hourlyCost,
      hoursPerWeek: resolveFigure('hoursPerWeek', figures.get(role.id, 'hoursPerWeek'), ofAll, method)!,
      availability: resolveFigure('availability', figures.get(role.id, 'availability'), null, method)!,
    };
  };
  return {
    roles: new Map(Object.values(doc.role).map((role) => [role.id, facts(role)])),
    systems: new Map(Object.values(doc.system).map((system) => [system.id, system])),
    dataObjects: new Map(Object.values(doc.dataObject).map((object) => [object.id, object])),
    hourlyCost,
    hoursPerWeek,
    language: contentLanguageOf(workspace?.language || workspace?.locale || 'en'),
    method,
    patterns: catalogueOf(doc.methodSetting, method),
    links,
    isLinked: (a, b) => a === b || linked.has(pair(a, b).join(' ')),
  };
}

const inside = (attribute: 'hourlyCost' | 'hoursPerWeek', value: number): number =>
  Math.min(attributes[attribute].max, Math.max(attributes[attribute].min, value));

const pair = (a: string, b: string): readonly [string, string] => (a < b ? [a, b] : [b, a]);

/** Weeks that a month has on average. */
export const WEEKS_PER_MONTH = 52 / 12;
