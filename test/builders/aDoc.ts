import { asId, emptyDoc, WORKSPACE_ID, type Doc, type Kind, type Records } from '../../shared/model/index.ts';
import { plain } from './plain.ts';

type Fields<K extends Kind> = Partial<Records[K]>;
type Loose = { readonly [field: string]: unknown };

/**
 * A workspace built by sentences: `aDoc().map('Orders').start().step('Take order', {…}).step('Pack').end().build()`.
 * Steps follow each other on the current map; ids are the given ones or kind and number (`step1`).
 */
export class DocBuilder {
  readonly #tables: Record<string, Record<string, Loose>> = structuredClone(emptyDoc());
  readonly #counts = new Map<string, number>();
  #mapId = '';
  /** Node that the next one follows; null: it stands alone. */
  #tail: string | null = null;

  constructor() {
    this.put('workspace', { id: WORKSPACE_ID, name: 'Test', hourlyCost: 30, factsConfirmed: true });
  }

  /** Any record of any kind, blanks filled in. Returns its id. */
  put<K extends Kind>(kind: K, fields: Loose): string {
    const number = (this.#counts.get(kind) ?? 0) + 1;
    this.#counts.set(kind, number);
    const id = typeof fields['id'] === 'string' ? fields['id'] : `${kind}${number}`;
    const base: Loose = plain[kind];
    this.#tables[kind]![id] = {
      ...base,
      ...('mapId' in base ? { mapId: kind === 'figure' ? null : this.#mapId } : {}),
      ...('order' in base ? { order: number } : {}),
      ...fields,
      id,
    };
    return id;
  }
  with<K extends Kind>(kind: K, fields: Loose): this {
    this.put(kind, fields);
    return this;
  }

  map(name: string, fields: Fields<'map'> & { readonly volume?: number } = {}): this {
    const { volume, ...rest } = fields;
    this.#mapId = this.put('map', { name, language: 'en', ...rest });
    this.#tail = null;
    return volume === undefined ? this : this.figure(this.#mapId, 'volume', volume, { ownerKind: 'map' });
  }
  start(fields: Loose = {}): this {
    return this.#follow(this.put('event', { position: 'start', ...fields }));
  }
  end(fields: Loose = {}): this {
    this.#follow(this.put('event', { position: 'end', ...fields }));
    this.#tail = null;
    return this;
  }
  gateway(type: Records['gateway']['type'], fields: Loose = {}): this {
    return this.#follow(this.put('gateway', { type, ...fields }));
  }
  /** A step after the last node. Numbers given by attribute (`touch`, `wait`, …) become estimated figures. */
  step(
    name: string,
    fields: Loose & { readonly figures?: { readonly [attribute: string]: number } } = {},
  ): this {
    const { figures = {}, ...rest } = fields;
    const id = this.put('step', { name, ...rest });
    for (const [attribute, likely] of Object.entries(figures)) this.figure(id, attribute, likely);
    return this.#follow(id);
  }
  /** Goes on from another node. */
  from(nodeId: string): this {
    this.#tail = nodeId;
    return this;
  }
  /** A flow from the last node (or `from`) to a node that exists. */
  to(nodeId: string, fields: Loose & { readonly share?: number } = {}): this {
    if (this.#tail === null) throw new Error(`nothing to go on from to <${nodeId}>`);
    this.#join(this.#tail, nodeId, fields);
    this.#tail = nodeId;
    return this;
  }
  figure(ownerId: string, attribute: string, likely: number, fields: Fields<'figure'> = {}): this {
    const isOfMap = !['role', 'system', 'workspace'].includes(fields.ownerKind ?? '');
    this.put('figure', {
      ownerKind: 'step',
      mapId: isOfMap ? this.#mapId : null,
      ownerId,
      attribute,
      likely,
      ...fields,
    });
    return this;
  }
  /** Share of the flow that leads into a node, or of the given flow. */
  share(flowId: string, likely: number): this {
    return this.figure(flowId, 'share', likely, { ownerKind: 'flow', unit: 'share' });
  }
  role(name: string, figures: { readonly [attribute: string]: number } = {}, fields: Loose = {}): this {
    const id = this.put('role', { name, department: name, ...fields });
    for (const [attribute, likely] of Object.entries(figures))
      this.figure(id, attribute, likely, { ownerKind: 'role' });
    return this;
  }
  mark(stepId: string, type: Records['mark']['type'], fields: Loose = {}): this {
    return this.with('mark', { targetId: stepId, type, ...fields });
  }
  uses(stepId: string, mode: 'reads' | 'writes', dataObjectId: string, systemId: string | null = null): this {
    return this.with('dataUse', { stepId, mode, dataObjectId, systemId });
  }
  build(): Doc {
    return structuredClone(this.#tables) as unknown as Doc;
  }

  #follow(id: string): this {
    if (this.#tail !== null) this.#join(this.#tail, id, {});
    this.#tail = id;
    return this;
  }
  #join(fromId: string, toId: string, fields: Loose & { readonly share?: number }): void {
    const { share, ...rest } = fields;
    const id = this.put('flow', { fromId: asId(fromId), toId: asId(toId), ...rest });
    if (share !== undefined) this.share(id, share);
  }
}

export const aDoc = (): DocBuilder => new DocBuilder();
