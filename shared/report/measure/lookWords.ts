import type { ReviewLook } from '../../engine/index.ts';
import { formatShare, type Text } from '../../text/index.ts';

/** What to look at in a review, as a sentence. */
export function lookWords(
  one: ReviewLook,
  { text, locale }: { readonly text: Text; readonly locale: string },
): string {
  const share = (value: number) => formatShare(value, locale);
  switch (one.kind) {
    case 'kpi':
      return text('reviews.look.kpi', { name: one.name, state: text(`kpis.state.${one.state}`) });
    case 'gate':
      return [
        text('reviews.look.gate', {
          pass: share(one.rule.passShare),
          stop: share(one.rule.stopShare),
        }),
        ...(one.rule.goOn ? [text('reviews.look.goOn', { what: one.rule.goOn })] : []),
        ...(one.rule.stop ? [text('reviews.look.stop', { what: one.rule.stop })] : []),
      ].join(' ');
    case 'signals':
      return text('reviews.look.signals', { n: one.n });
    default:
      return text(`reviews.look.${one.kind}`);
  }
}
