import { indicatorValue } from '../../../compare/indicator-value.ts';
import type { Indicator } from '../../../plan/plan.ts';
import { partPlace, sentencePlace, type CheckRule, type RuleFinding } from '../../check-context.ts';
import { contentOf, indicatorName } from '../../indicator-matter.ts';
import { sharedStems } from '../../shared-words.ts';

/** 'All trafik körs fossilfritt', 'samtliga enheter har': it is so for everybody, not 'varje år'. */
const ALL =
  /(?<!\p{L})(?:all|alla|allt|samtliga|varje)(?!\p{L}| (?:år|månad|vecka|dag|kvartal|termin|läsår|gång)(?!\p{L}))/iu;
/** It is so now, told as a fact. */
const IS_SO = /(?<!\p{L})(?:är|har|körs|drivs|används|erbjuds|får|sker|görs|bedrivs)(?!\p{L})/iu;
/** An aim, an exception, a time to come. */
const NOT_YET =
  /(?<!\p{L})(?:ska(?:ll)?|bör|mål\p{L}*|kommer|möjlig\p{L}*|kan|rätt|arbet\p{L}*|behöv\p{L}*|nästan|i princip|i stort sett|utom|förutom|inte|ambition\p{L}*|vision\p{L}*|senast|när|om|att|viktig\p{L}*|ansvar\p{L}*|så långt)(?!\p{L})/iu;
/** Words of any measure. */
const GENERAL = /^(?:andel|antal|målnivå|procent|medarbet|invån|person|patient|verksam)/u;
/** A word so long that both have is what the measure is about. */
const TELLING = 7;
const WHOLE = 100;

/** "All trafik körs fossilfritt", beside a styrtal in the same goal that says 93 per cent. */
export const allAgainstIndicator: CheckRule = ({ subject }) =>
  subject.sentences.flatMap((sentence): RuleFinding[] => {
    const { text, block } = sentence;
    const isFact =
      block.kind === 'paragraph' && ALL.test(text) && IS_SO.test(text) && !NOT_YET.test(text);
    if (!isFact || /\d ?(?:%|procent)/u.test(text)) return [];
    const indicator = subject.plan.indicators.find(
      (one) => one.goalKey === block.goalKey && isShort(one) && isAbout(text, one.text),
    );
    if (!indicator) return [];
    return [
      {
        severity: 'warning',
        message: `Texten säger att det gäller alla, men styrtalet ${indicatorName(indicator)} visar ${indicator.outcome}.`,
        places: [
          sentencePlace(subject, sentence),
          partPlace(subject, indicator.source, `${indicator.text} ${indicator.outcome}`),
        ],
      },
    ];
  });

/** A share of all that is not all. */
function isShort({ text, outcome }: Indicator): boolean {
  const value = indicatorValue(outcome);
  const isShare = /(?<!\p{L})andel(?:en)?(?!\p{L})/iu.test(text);
  return isShare && value.kind === 'number' && value.unit === '%' && value.value < WHOLE;
}

/** What is told of all must be the measure's own matter: its first word of weight, or nearly all its words. */
function isAbout(text: string, indicator: string): boolean {
  const words = contentOf(indicator.replace(/\([^()]*\)/gu, ' ')).filter(
    (word) => !GENERAL.test(word),
  );
  const [first = ''] = words;
  const shared = sharedStems(words, contentOf(text));
  const isFirst = first.length >= TELLING && shared.includes(first);
  return isFirst || (shared.length >= FEWEST_WORDS && shared.length / words.length >= NEARLY_ALL);
}

const FEWEST_WORDS = 2;
const NEARLY_ALL = 0.75;
