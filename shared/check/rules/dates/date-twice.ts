import {
  documentName,
  sentencePlace,
  type CheckedPlan,
  type CheckRule,
  type RuleFinding,
  type Sentence,
} from '../../check-context.ts';
import { contentOf } from '../../indicator-matter.ts';
import { sharedStems } from '../../shared-words.ts';
import { statedTimes } from '../../stated-times.ts';
import { toldStatements } from '../../told-statements.ts';
import { toldBy } from '../../told-by.ts';
import { decisionDate } from './decision-date.ts';
import { eventDate } from './event-date.ts';

/** What comes again and again has a date each time. */
const RECURRING =
  /sammanträd|möte|rapport|bokslut|protokoll|skrivelse|redovis|uppfölj|delår|årlig|varje|respektive|samråd|dialog|utbildning|träff|ansök|remiss|först|därefter|steg|etapp|senast|datum/iu;
/** So many telling words in common, and so much of the shorter sentence, make two tell of one thing. */
const FEWEST_WORDS = 3;
const SAME_MATTER = 0.75;

interface Dated {
  owner: CheckedPlan;
  sentence: Sentence;
  day: number;
  printed: string;
  words: string[];
}

/** One thing told in nearly the same words with two days, in the plan or in the memo and the plan. */
export const dateTwice: CheckRule = (context) => {
  const toldElsewhere = toldBy(context, eventDate, decisionDate);
  return toldStatements(context, datedIn).flatMap(({ told: a, against }) =>
    against
      .filter((b) => a.day !== b.day && isOneMatter(a.words, b.words))
      .filter((b) => !toldElsewhere.has(a.sentence.text) && !toldElsewhere.has(b.sentence.text))
      .slice(0, 1)
      .map((b): RuleFinding => ({
        severity: 'warning',
        message: `Samma sak sägs ske den ${a.printed} på ett ställe, men den ${b.printed} ${a.owner === b.owner ? 'på ett annat' : `i ${documentName(b.owner)}`}.`,
        places: [a, b].map(({ owner, sentence }) => sentencePlace(owner, sentence)),
      })),
  );
};

function isOneMatter(a: readonly string[], b: readonly string[]): boolean {
  const shared = sharedStems(a, b).length;
  return shared >= FEWEST_WORDS && shared / Math.min(a.length, b.length) >= SAME_MATTER;
}

function datedIn(owner: CheckedPlan, sentence: Sentence): Dated[] {
  const { text, block } = sentence;
  if (block.kind === 'table' || RECURRING.test(text)) return [];
  const [time, ...more] = statedTimes(text);
  if (!time || more.length > 0 || time.from !== time.to) return [];
  const words = contentOf(text.replace(time.printed, ' '));
  return [{ owner, sentence, day: time.from, printed: time.printed, words }];
}
