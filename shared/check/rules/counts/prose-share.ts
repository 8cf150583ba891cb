import {
  sentencePlace,
  type CheckedPlan,
  type CheckRule,
  type RuleFinding,
  type Sentence,
} from '../../check-context.ts';
import { FIGURE_PATTERN, PERCENT_PATTERN, textFigure } from '../../text-figures.ts';

/** 'procent av pedagogerna', 'procent av alla avgångar': a share of people or things. */
const OF_ALL = `(?:%|procent) av (?:alla |samtliga |de |våra |länets |kommunens |regionens |nämndens )?(?:\\p{L}+ )??\\p{Ll}+(?:arna|erna|orna|aren|na|ar|or)(?!\\p{L})`;
const SHARE_OF = new RegExp(`(${FIGURE_PATTERN}) ?${OF_ALL}`, 'giu');
/** 'andelen … är 104 procent'. */
const SHARE_IS = new RegExp(
  `(?<!\\p{L})andelen? [^.;:]{0,80}?(?:är|var|uppgår till|uppgick till|ska vara|blev|nådde|väntas bli) (?:minst |cirka |ca )?(${FIGURE_PATTERN})${PERCENT_PATTERN}`,
  'giu',
);
/** 'har minskat med 112 procent': nothing can lose more than all of itself. */
const FALL = new RegExp(
  `(?<!\\p{L})(?:minskat|minskade|minskar|minska|sjunkit|sjönk|sjunker|sänkts|sänks) med (?:cirka |ca )?(${FIGURE_PATTERN})${PERCENT_PATTERN}`,
  'giu',
);
/** '7 av 6 kommuner'. */
const SO_MANY_OF = /(?<![\d.,:/-])(\d{1,3}) av (?:de |våra |\p{L}+s )?(\d{1,3}) \p{Ll}{4,}/gu;
/** What may well be more than all of it: money, plans and what was there before. */
const MAY_EXCEED =
  /budget|kostnad|intäkt|resurs|medlen|målet|målen|målnivå|kapacitet|platserna|vårdplatser|norm|nivån|referens|måluppfyll|beläggning|täckning|självfinansiering|jämfört|snittet|värdet|produktion|priser|ökning|volym|investering|mnkr|kronorna/iu;
const WHOLE = 100;

/** "104 procent av pedagogerna": more than all of them. */
export const proseShare: CheckRule = ({ subject }) =>
  subject.sentences.flatMap((sentence): RuleFinding[] => {
    const counted = [...sentence.text.matchAll(SO_MANY_OF)].find(
      ([, some, all]) => Number(some) > Number(all),
    );
    const fall = [...sentence.text.matchAll(FALL)].find(
      ([, number = '']) => (textFigure(number)?.value ?? 0) > WHOLE,
    );
    if (fall) return [impossibleFall(subject, sentence, fall[0])];
    if (MAY_EXCEED.test(sentence.text) && !counted) return [];
    const hit =
      counted ??
      [...sentence.text.matchAll(SHARE_OF), ...sentence.text.matchAll(SHARE_IS)].find(
        ([, number = '']) => (textFigure(number)?.value ?? 0) > WHOLE,
      );
    if (!hit) return [];
    return [
      {
        severity: 'error',
        message: `”${hit[0]}” är mer än alla, det kan inte stämma.`,
        places: [sentencePlace(subject, sentence)],
      },
    ];
  });

const impossibleFall = (subject: CheckedPlan, sentence: Sentence, said: string): RuleFinding => ({
  severity: 'error',
  message: `Här står ”${said}”: inget kan minska med mer än allt.`,
  places: [sentencePlace(subject, sentence)],
});
