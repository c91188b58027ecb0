import { schemas, type Gateway } from '../../model/index.ts';
import type { Line, Role } from '../drawing/drawing.ts';

/** What a shape is by the name of its master: the first rule that fits. Names as in Visio's own stencils and the usual BPMN ones. */
const rules: readonly (readonly [RegExp, Role])[] = [
  [/^swimlane list|^(phase|separator|title)\b/, { as: 'decoration', why: 'exchange.decoration.picture' }],
  [/vertical (swimlane|functional)|(swimlane|lane|pool).*vertical/, { as: 'frame', isHorizontal: false }],
  [/^(pool|lane|swimlane|cff container|functional band|participant)\b/, { as: 'frame', isHorizontal: true }],
  [/parallel gateway|^parallel mode/, { as: 'gateway', type: 'parallel' }],
  [/inclusive gateway/, { as: 'gateway', type: 'inclusive' }],
  [/complex gateway/, { as: 'gateway', type: 'complex' }],
  [/event.*gateway/, { as: 'gateway', type: 'eventBased' }],
  [/gateway|decision/, { as: 'gateway', type: 'exclusive' }],
  [/start\s*\/\s*end|terminator/, { as: 'terminal' }],
  [/^start\b/, { as: 'event', position: 'start' }],
  [/^end\b/, { as: 'event', position: 'end' }],
  [/boundary event|^attached/, { as: 'event', position: 'boundary' }],
  [/\bevent\b/, { as: 'event', position: 'intermediate' }],
  [/(on|off)-page reference/, { as: 'event', position: 'intermediate', trigger: 'link', isThrowing: true }],
  [/expanded/, { as: 'step', type: 'subprocess', isExpanded: true }],
  [/^call activity/, { as: 'step', type: 'call' }],
  [/sub-?\s?process|predefined process/, { as: 'step', type: 'subprocess' }],
  [/manual operation|manual task/, { as: 'step', type: 'manual' }],
  [/manual input|user task/, { as: 'step', type: 'user' }],
  [/service task/, { as: 'step', type: 'service' }],
  [/send task/, { as: 'step', type: 'send' }],
  [/receive task/, { as: 'step', type: 'receive' }],
  [/script task/, { as: 'step', type: 'script' }],
  [/data store|database|stored data|direct data|internal storage/, { as: 'data', type: 'store' }],
  [/data object|data (input|output)|document/, { as: 'data' }],
  [/^data\b/, { as: 'input' }],
  [/annotation|callout|^note\b/, { as: 'note' }],
  [/^group\b/, { as: 'group' }],
  [/task|process|activity|operation|step|preparation|delay|display|check/, { as: 'step' }],
  [
    /switch|router|server|firewall|computer|laptop|printer|cloud|hub|rack|class|entity|use case|table|chair|desk|wall|door|window/,
    { as: 'alien', tells: true },
  ],
  [/actor|person|user/, { as: 'alien', tells: false }],
];

/** Visio numbers masters that were placed again ("Task.30"). */
const plain = (name: string): string => name.toLowerCase().replace(/\.\d+$/, '');

export function roleOfMaster(name: string): Role {
  return rules.find(([pattern]) => pattern.test(plain(name)))?.[1] ?? { as: 'box' };
}

export function typeOfMaster(name: string): Line['type'] {
  if (/message flow/i.test(name)) return 'message';
  if (/data association/i.test(name)) return 'data';
  if (/association/i.test(name)) return 'association';
  return /sequence flow/i.test(name) ? 'sequence' : null;
}

const gateways: { readonly [word: string]: Gateway['type'] } = {
  exclusive: 'exclusive',
  inclusive: 'inclusive',
  parallel: 'parallel',
  complex: 'complex',
  event: 'eventBased',
};
const triggers = schemas.event.entries.trigger.options.filter((trigger) => trigger !== 'none');

/** The same, closer described by the shape's data (name to value, in lower case) where they say it. */
export function withData(role: Role, data: ReadonlyMap<string, string>): Role {
  const said = (name: RegExp) => [...data].find(([key]) => name.test(key))?.[1] ?? '';
  if (role.as === 'gateway') {
    const type = Object.keys(gateways).find((word) => said(/gateway.*type/).startsWith(word));
    return type === undefined ? role : { ...role, type: gateways[type] ?? role.type };
  }
  if (role.as === 'event') {
    const trigger = triggers.find((each) => said(/trigger/).startsWith(each));
    return trigger === undefined ? role : { ...role, trigger };
  }
  return role;
}
