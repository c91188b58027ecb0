import { aDoc } from '../../../builders/aDoc.ts';
import type { Doc } from '../../../../shared/model/index.ts';
import type { PatternId } from '../../../../shared/engine/method/patterns/pattern.ts';

/** A step of a case; `uses` are "writes Order in crm", "reads Order". */
export interface StepSpec {
  readonly name: string;
  readonly figures?: { readonly [attribute: string]: number };
  readonly role?: string;
  readonly systems?: readonly string[];
  readonly uses?: readonly string[];
  readonly isTouchpoint?: boolean;
  readonly type?: string;
  readonly mark?: 'pain' | 'manual' | 'bottleneck';
  /** What happens after it: "knock-out" ends half of the cases, "rework" sends a tenth back to the first step. */
  readonly after?: 'knock-out' | 'rework';
}
export interface MapSpec {
  readonly name?: string;
  readonly volume?: number;
  readonly isCustomerFacing?: boolean;
  readonly steps: readonly StepSpec[];
  /** System ids and how they can be reached. */
  readonly access?: { readonly [systemId: string]: 'api' | 'file' | 'ui' | 'none' };
  readonly links?: readonly (readonly [string, string])[];
  readonly people?: { readonly [role: string]: number };
  readonly forms?: { readonly [object: string]: string };
}
/** A pattern with a map of at most six steps that fires it, and one that misses it by a little. */
export interface PatternCase {
  readonly id: PatternId;
  readonly fires: MapSpec;
  readonly misses: MapSpec;
}

/** The case as a workspace. */
export function docOf(spec: MapSpec): Doc {
  const doc = aDoc();
  const systems = new Set(
    spec.steps.flatMap((step) => [...(step.systems ?? []), ...(step.uses ?? []).flatMap(systemIn)]),
  );
  for (const id of systems) doc.with('system', { id, name: id, access: spec.access?.[id] ?? null });
  const objects = new Set(spec.steps.flatMap((step) => (step.uses ?? []).map((use) => use.split(' ')[1]!)));
  for (const id of objects) doc.with('dataObject', { id, name: id, form: spec.forms?.[id] ?? null });
  for (const [systemId, otherSystemId] of spec.links ?? [])
    doc.with('integration', { systemId, otherSystemId });
  const roles = new Set(spec.steps.flatMap((step) => step.role ?? []));
  for (const role of roles) {
    const people = spec.people?.[role];
    doc.role(role, people === undefined ? {} : { people }, { id: role });
  }
  doc.map(spec.name ?? 'Work', {
    volume: spec.volume ?? 400,
    isCustomerFacing: spec.isCustomerFacing ?? false,
  });
  doc.start();
  spec.steps.forEach((step, index) => {
    const id = `s${index}`;
    doc.step(step.name, {
      id,
      type: step.type ?? 'task',
      roleId: step.role ?? null,
      systemIds: step.systems ?? [],
      isTouchpoint: step.isTouchpoint ?? false,
      figures: step.figures ?? {},
    });
    for (const use of step.uses ?? []) {
      const [mode, object] = use.split(' ');
      doc.uses(id, mode as 'reads', object!, systemIn(use)[0] ?? null);
    }
    if (step.mark) doc.mark(id, step.mark);
    if (step.after) {
      doc.gateway('exclusive', { id: `g${index}` });
      if (step.after === 'rework') doc.to('s0', { share: 0.1 });
      else doc.end();
      doc.from(`g${index}`);
    }
  });
  return doc.end().build();
}

const systemIn = (use: string): string[] => {
  const [, , word, system] = use.split(' ');
  return word === 'in' && system ? [system] : [];
};
