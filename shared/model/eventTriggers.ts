import type { ProcessEvent } from './records.ts';

type Trigger = ProcessEvent['trigger'];
type Place = 'start' | 'waiting' | 'sending' | 'end' | 'boundary';

/** What may set off an event, by where it stands (BPMN 2.0.2, table 10.93). Start: also those of event subprocesses. */
const triggersByPlace: { readonly [P in Place]: readonly Trigger[] } = {
  start: [
    'none',
    'message',
    'timer',
    'conditional',
    'signal',
    'multiple',
    'parallelMultiple',
    'error',
    'escalation',
    'compensation',
  ],
  waiting: ['none', 'message', 'timer', 'conditional', 'link', 'signal', 'multiple', 'parallelMultiple'],
  sending: ['none', 'message', 'escalation', 'compensation', 'link', 'signal', 'multiple'],
  end: [
    'none',
    'message',
    'error',
    'escalation',
    'cancel',
    'compensation',
    'signal',
    'terminate',
    'multiple',
  ],
  boundary: [
    'message',
    'timer',
    'error',
    'escalation',
    'cancel',
    'compensation',
    'conditional',
    'signal',
    'multiple',
    'parallelMultiple',
  ],
};

/** The triggers that an event may have where it stands. */
export function triggersFor({
  position,
  isThrowing,
}: Pick<ProcessEvent, 'position' | 'isThrowing'>): readonly Trigger[] {
  return triggersByPlace[position === 'intermediate' ? (isThrowing ? 'sending' : 'waiting') : position];
}
