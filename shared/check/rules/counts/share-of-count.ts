import { sentencePlace, type CheckRule, type RuleFinding } from '../../check-context.ts';
import { swedishFigure } from '../../figure.ts';
import {
  ABOUT_PATTERN,
  FIGURE_PATTERN,
  isYear,
  PERCENT_PATTERN,
  textFigure,
} from '../../text-figures.ts';
import { toldFirstBy } from '../../told-by.ts';
import { sharesTogether } from './shares-together.ts';

const RATE = `(?<about>${ABOUT_PATTERN} )?(?<rate>${FIGURE_PATTERN})${PERCENT_PATTERN}`;
/** '92 daglig verksamhet, det vill säga 43 procent', '380 flickor (61 procent)'. */
const PART = new RegExp(
  `(?<part>${FIGURE_PATTERN})(?! ?(?:%|procent))[^.;()\\d]{0,50}?(?: \\(|,? (?:det vill säga|dvs\\.?|motsvarande|vilket motsvarar|vilket är|alltså|eller) )${RATE}`,
  'giu',
);
/** 'Av de 214', 'av kommunens 9 400 hushåll': the whole, in this sentence or in the one before. */
const WHOLE = new RegExp(
  `(?<!\\p{L})av (?:\\p{L}+ ){0,2}(${FIGURE_PATTERN}) (?!procent|%)\\p{L}`,
  'giu',
);
const OF_THEM = /^av (?:dem|dessa)(?!\p{L})/iu;
const COUNT = new RegExp(`(${FIGURE_PATTERN})(?! ?(?:%|procent))`, 'gu');
/** Percentage points that a rate may be rounded by; more when it is said to be about so much. */
const ROOM = 0.6;
const ABOUT_ROOM = 3;

/** A part and its share of a whole that the text gives, when the two do not go together. */
export const shareOfCount: CheckRule = (context) => {
  const { subject } = context;
  const told = toldFirstBy(context, sharesTogether);
  return subject.sentences.flatMap((sentence, i): RuleFinding[] => {
    const former = subject.sentences[i - 1];
    const isNext = OF_THEM.test(sentence.text) && former?.block === sentence.block;
    const whole = isNext ? onlyCount(former.text) : wholeIn(sentence.text);
    if (whole === null || told.has(sentence.text) || sentence.block.kind === 'table') return [];
    return [...sentence.text.matchAll(PART)].flatMap(({ groups }): RuleFinding[] => {
      const [part, rate] = [groups?.['part'], groups?.['rate']].map((one) => textFigure(one ?? ''));
      if (!part || !rate || isYear(groups?.['part'] ?? '') || part.value >= whole) return [];
      const actual = (part.value / whole) * 100;
      const room = rate.step / 2 + (groups?.['about'] === undefined ? ROOM : ABOUT_ROOM);
      if (Math.abs(actual - rate.value) <= room) return [];
      return [
        {
          severity: 'warning',
          message: `${groups?.['part']} av ${swedishFigure(whole, 0)} är ${swedishFigure(actual, 1)} procent, inte ${groups?.['rate']}.`,
          places: [sentencePlace(subject, sentence)],
        },
      ];
    });
  });
};

/** The single count of a sentence; null when there are several. */
function onlyCount(text: string): number | null {
  const counts = [...text.matchAll(COUNT)].filter(([printed]) => !isYear(printed));
  return counts.length === 1 ? (textFigure(counts[0]![0])?.value ?? null) : null;
}

function wholeIn(text: string): number | null {
  const wholes = [...text.matchAll(WHOLE)].filter(([, number = '']) => !isYear(number));
  return wholes.length === 1 ? (textFigure(wholes[0]![1]!)?.value ?? null) : null;
}
