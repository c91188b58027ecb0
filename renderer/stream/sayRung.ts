import type { StreamRung, StreamWords } from '../../shared/diagram/index.ts';
import type { Text } from '../../shared/text/index.ts';

/** A step of the stream in a sentence, for the ear. */
export function sayRung(rung: StreamRung, index: number, words: StreamWords, text: Text): string {
  const who = { n: index + 1, name: words.stepName(rung), role: words.roleName(rung.roleId) };
  const isBeside = rung.touchMinutes + rung.waitMinutes === 0 && rung.besideMinutes > 0;
  const said = isBeside
    ? text('stream.stepBeside', { ...who, time: words.minutes(rung.besideMinutes, rung.trust.time) })
    : text('stream.step', {
        ...who,
        work: words.minutes(rung.touchMinutes, rung.trust.touch),
        wait: words.minutes(rung.waitMinutes, rung.trust.wait),
      });
  return rung.isPaceSetter ? `${said} ${text('stream.stepPace')}` : said;
}
