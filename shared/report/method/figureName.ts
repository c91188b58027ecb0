import type { FigureSection, MethodFigure } from '../../engine/index.ts';
import { decisionSteps, exampleSteps, exceptionCorners } from '../../engine/method/weights.ts';
import type { Text, TextKey } from '../../text/index.ts';

/** What a number of the method is called: what it belongs to ("Small"), and which part of that it is ("high"); `part` is empty where it stands alone. */
export interface FigureName {
  readonly whole: string;
  readonly part: string;
}
type Share = (share: number) => string;

/** The name of a number; `share` says a share in the words of the reader. */
export function figureName({ path, section }: MethodFigure, text: Text, share: Share): FigureName {
  const [, ...words] = path.split('.');
  const say = (key: string): string => text(key as TextKey);
  const alone = (whole: string): FigureName => ({ whole, part: '' });
  const last = words.at(-1)!;
  switch (section) {
    case 'assumed':
      return { whole: say(`engine.attribute.${words[0]}`), part: say(`method.part.${last}`) };
    case 'work':
      return { whole: say(`method.verb.${words[0]}`), part: say(`method.part.${last}`) };
    case 'costs':
      return { whole: say(`method.part.costs.${words[0]}`), part: say(`method.part.${last}`) };
    case 'classes':
      return className(words, say, text);
    case 'dimensions':
      return { whole: say(`alignment.part.${words[1]}`), part: say(`method.part.${last}`) };
    case 'patterns':
      return patternName(words, say);
    case 'safeguards':
      return alone(capital(say(`insights.safeguard.${last}`)));
    case 'exceptions':
      return alone(text('method.part.exceptions', { share: share(exceptionCorners[Number(last)]!) }));
    case 'systems':
      return alone(
        Number(last) < 5
          ? text('method.part.systems', { n: Number(last) + 1 })
          : text('method.part.systemsMore', { n: Number(last) + 1 }),
      );
    case 'decisions': {
      const upTo = decisionSteps[Number(last)];
      return alone(
        upTo === undefined
          ? text('method.part.decisionsMore', { n: decisionSteps.at(-1)! })
          : text('method.part.decisions', { n: upTo }),
      );
    }
    case 'examples':
      return alone(
        text(`method.part.examples.${last as keyof typeof exampleSteps}`, {
          n: exampleSteps[last as keyof typeof exampleSteps],
        }),
      );
    default:
      return alone(say(`method.part.${section}.${last}`));
  }
}

/** "Small, high" in one line. */
export const oneName = ({ whole, part }: FigureName): string => (part === '' ? whole : `${whole}, ${part}`);

function className(words: readonly string[], say: (key: string) => string, text: Text): FigureName {
  const [name, ...rest] = words;
  const whole = say(`insights.class.${name}`);
  if (rest[0] === 'access')
    return { whole: `${whole}, ${say('method.part.access')}`, part: say(`method.part.access.${rest[1]}`) };
  if (rest[0] === 'curves')
    return {
      whole: `${whole}: ${say(`engine.attribute.${rest[1]}`)}`,
      part: text('method.part.answer', { n: Number(rest[2]) + 1 }),
    };
  return { whole, part: say(`engine.attribute.${rest[0]}`) };
}

const spanEnds = ['low', 'likely', 'high'] as const;
function patternName([id, what, end]: readonly string[], say: (key: string) => string): FigureName {
  const ends = what === 'days' ? (['low', 'high'] as const) : spanEnds;
  return {
    whole: `${say(`pattern.${id}.name`)}: ${say(`method.part.patterns.${what}`)}`,
    part: say(`method.part.${ends[Number(end)]!}`),
  };
}

const capital = (words: string): string => words.charAt(0).toUpperCase() + words.slice(1);

/** Sections as a reader finds them, by part of the method. */
export const sectionsOf: {
  readonly [tab in 'assumptions' | 'scores' | 'limits' | 'plan' | 'catalogue']: readonly FigureSection[];
} = {
  assumptions: ['assumed', 'costs', 'work', 'waits', 'flow', 'confidence', 'range', 'trust'],
  scores: [
    'impactScale',
    'readiness',
    'classes',
    'exceptions',
    'systems',
    'decisions',
    'examples',
    'caps',
    'links',
    'mapLinks',
    'silence',
    'aims',
    'labels',
    'quadrant',
  ],
  limits: ['findings', 'efficiency', 'customerRisk', 'safeguards', 'leave', 'zones', 'reach'],
  plan: ['people', 'pilot', 'pilotLimits', 'strategic', 'horizons', 'dimensions', 'mix', 'plan'],
  catalogue: ['patterns'],
};
