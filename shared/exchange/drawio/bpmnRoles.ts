import type { Gateway, Records, Step } from '../../model/index.ts';
import type { Role } from '../drawing/drawing.ts';
import type { Style } from './style.ts';

const markers: { readonly [marker: string]: Step['type'] } = {
  abstract: 'task',
  businessrule: 'businessRule',
  manual: 'manual',
  receive: 'receive',
  script: 'script',
  send: 'send',
  service: 'service',
  user: 'user',
};

/** Small shapes of older files that stand inside a task. */
const signs: { readonly [shape: string]: Step['type'] | null } = {
  user_task: 'user',
  manual_task: 'manual',
  service_task: 'service',
  script_task: 'script',
  business_rule_task: 'businessRule',
  loop: null,
  loop_marker: null,
  parallel_mi_marker: null,
  sequential_mi_marker: null,
  ad_hoc: null,
  compensation: null,
};

const gateways: { readonly [type: string]: Gateway['type'] } = {
  exclusive: 'exclusive',
  exclusivegw: 'exclusive',
  inclusive: 'inclusive',
  inclusivegw: 'inclusive',
  parallel: 'parallel',
  parallelgw: 'parallel',
  complex: 'complex',
  complexgw: 'complex',
};

const triggers: { readonly [symbol: string]: Records['event']['trigger'] } = {
  message: 'message',
  timer: 'timer',
  escalation: 'escalation',
  conditional: 'conditional',
  link: 'link',
  error: 'error',
  cancel: 'cancel',
  compensation: 'compensation',
  signal: 'signal',
  multiple: 'multiple',
  parallelmultiple: 'parallelMultiple',
  terminate: 'terminate',
  terminate2: 'terminate',
};

/** The part that draw.io's BPMN shapes play; null for a shape that is none of them. */
export function bpmnRole(style: Style, isInside: boolean): Role | null {
  const { shape, get } = style;
  if (!shape.startsWith('bpmn.')) return null;
  const name = shape.slice('bpmn.'.length);
  if (name.startsWith('gateway') || (name === 'shape' && get('background') === 'gateway'))
    return gatewayRole(style);
  if (name === 'event' || name === 'shape') return eventRole(style);
  if (name === 'task' || name === 'task2') return taskRole(style);
  if (name.startsWith('data') && name !== 'datastore')
    return { as: 'data', isCollection: get('isCollection') === '1' };
  if (name === 'datastore') return { as: 'data', type: 'store' };
  if (name === 'annotation' || name === 'text_annotation') return { as: 'note' };
  if (name === 'group') return { as: 'group' };
  if (name === 'conversation') return { as: 'alien', tells: false };
  if (isInside) return { as: 'sign', says: signs[name] ? { type: signs[name] } : null };
  return { as: 'decoration', why: 'exchange.decoration.picture' };
}

function gatewayRole({ get }: Style): Role {
  const symbol = get('symbol')?.toLowerCase() ?? 'none';
  const type = gateways[get('gwType')?.toLowerCase() ?? symbol];
  if (type) return { as: 'gateway', type };
  const outline = get('outline') ?? 'none';
  const isByEvent = outline !== 'none' && symbol === 'multiple';
  return { as: 'gateway', type: isByEvent ? 'eventBased' : 'exclusive' };
}

function eventRole({ get }: Style): Role {
  const outline = get('outline') ?? 'standard';
  const trigger = triggers[get('symbol')?.toLowerCase() ?? ''] ?? 'none';
  const isInterrupting = !/nonint$/i.test(outline);
  if (outline === 'end') return { as: 'event', position: 'end', trigger, isThrowing: true };
  if (outline === 'throwing') return { as: 'event', position: 'intermediate', trigger, isThrowing: true };
  if (outline === 'catching') return { as: 'event', position: 'intermediate', trigger };
  if (outline.startsWith('bound')) return { as: 'event', position: 'boundary', trigger, isInterrupting };
  return { as: 'event', position: 'start', trigger, isInterrupting };
}

function taskRole({ get }: Style): Role {
  const isOn = (key: string) => get(key) === '1';
  const loop = isOn('isLoopStandard')
    ? 'standard'
    : isOn('isLoopMultiParallel')
      ? 'parallel'
      : isOn('isLoopMultiSeq')
        ? 'sequential'
        : 'none';
  const common = { as: 'step', loop, isCompensation: isOn('isLoopComp') } as const;
  const kind = get('bpmnShapeType');
  if (isOn('isLoopSub') || kind === 'subprocess' || kind === 'transaction')
    return {
      ...common,
      type: 'subprocess',
      variant: kind === 'transaction' ? 'transaction' : isOn('isAdHoc') ? 'adHoc' : 'embedded',
      isExpanded: !isOn('isLoopSub'),
    };
  if (kind === 'call') return { ...common, type: 'call' };
  return { ...common, type: markers[get('taskMarker')?.toLowerCase() ?? ''] ?? 'task' };
}
