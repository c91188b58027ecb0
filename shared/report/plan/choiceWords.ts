/** What stands about the options of an initiative on the screen and on paper alike. */
import {
  isAhead,
  isKnownCriterion,
  soonestChange,
  type TechnologyChoice,
  type WeighedCriterion,
} from '../../engine/index.ts';
import { formatNumber, formatShare, type Text } from '../../text/index.ts';

interface Speaker {
  readonly text: Text;
  readonly locale: string;
}

/** One digit after the point, always: 4.0 stands beside 3.7. */
export const sayScore = (score: number, { locale }: Pick<Speaker, 'locale'>): string =>
  new Intl.NumberFormat(locale, { minimumFractionDigits: 1, maximumFractionDigits: 1 }).format(score);

/** What a criterion is called. */
export const criterionName = ({ id, name }: Pick<WeighedCriterion, 'id' | 'name'>, text: Text): string =>
  isKnownCriterion(id) ? text(`technology.criterion.${id}`) : name;

/** Which option comes first and what would change that, in sentences, the answer first; nothing where there is no option. */
export function choiceWords(choice: TechnologyChoice, speaker: Speaker): string[] {
  const { text } = speaker;
  const { matrix, options } = choice;
  const named = namesIn(choice, text);
  const chosen = options.find(({ option }) => option.isChosen)?.option;
  const said = chosen ? [text('technology.chosen', { name: named.option(chosen.id) })] : [];
  const [first, second] = matrix.ranking;
  if (!first) return said;
  if (matrix.winner === null) {
    const open = matrix.ranking.find(({ vetoes }) => vetoes.length === 0);
    return open
      ? [
          text('technology.incomplete', {
            name: named.option(open.id),
            criteria: named.criteria(open.missing),
          }),
          ...said,
        ]
      : [text('technology.allOut'), ...said];
  }
  const score = first.score!;
  const rival = second && second.vetoes.length === 0 && second.score !== null ? second : null;
  const isLevel = rival !== null && !isAhead(score, rival.score!);
  const params = { name: named.option(first.id), score: sayScore(score, speaker) };
  const lead =
    rival === null
      ? text('technology.first', params)
      : isLevel
        ? text('technology.level', { ...params, second: named.option(rival.id) })
        : text('technology.firstAhead', {
            ...params,
            second: named.option(rival.id),
            secondScore: sayScore(rival.score!, speaker),
          });
  const firmness = isLevel ? [] : firmnessOf(choice, speaker);
  return [lead, ...firmness, ...stillOpen(choice, speaker, score), ...said];
}

function firmnessOf(choice: TechnologyChoice, { text, locale }: Speaker): string[] {
  const { ranges } = choice.matrix;
  if (!ranges) return [];
  const change = soonestChange(ranges);
  if (change === null) return [text('technology.firmAll')];
  return [
    text(change.isLess ? 'technology.firmLess' : 'technology.firmMore', {
      criterion: namesIn(choice, text).criteria([change.criterionId]),
      limit: formatShare(change.limit, locale),
      weight: formatShare(change.weight, locale),
    }),
  ];
}

/** Options of which not all is known and that could still pass this score. */
function stillOpen(choice: TechnologyChoice, { text }: Speaker, score: number): string[] {
  const named = namesIn(choice, text);
  return choice.matrix.ranking
    .filter(({ score: known, vetoes, high }) => known === null && vetoes.length === 0 && high > score)
    .map(({ id, missing }) =>
      text('technology.open', { name: named.option(id), criteria: named.criteria(missing) }),
    );
}

const namesIn = ({ criteria, options }: TechnologyChoice, text: Text) => ({
  option: (id: string): string =>
    options.find(({ option }) => option.id === id)?.option.name || text('plan.unnamed'),
  criteria: (ids: readonly string[]): string =>
    criteria
      .filter(({ id }) => ids.includes(id))
      .map((criterion) => criterionName(criterion, text))
      .join(', '),
});

/** A consistency ratio to the thousandth: it is held against .10, and what is smaller says nothing more. */
export const sayConsistency = (ratio: number, { locale }: Pick<Speaker, 'locale'>): string =>
  formatNumber(Math.round(ratio * 1000) / 1000, locale, 2);

/** The weights between which the one that comes first stays first; "always" where no weight of the criterion changes it. */
export const sayRange = ({ low, high }: { readonly low: number; readonly high: number }, speaker: Speaker) =>
  low <= 0 && high >= 1
    ? speaker.text('technology.rangeAlways')
    : speaker.text('technology.rangeBetween', {
        low: formatShare(low, speaker.locale),
        high: formatShare(high, speaker.locale),
      });
