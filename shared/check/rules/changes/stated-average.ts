import { sentencePlace, type CheckRule, type RuleFinding } from '../../check-context.ts';
import { swedishFigure } from '../../figure.ts';
import { FIGURE_PATTERN, isYear, textFigure, type TextFigure } from '../../text-figures.ts';

/** 'i snitt 13 500 per vårdcentral', 'motsvarar 11 400 per kommun'. */
const AVERAGE = new RegExp(
  `(?<!\\p{L})(?:i snitt|i genomsnitt|genomsnittligt|(?:snittet|genomsnittet)(?: är| blir)?|motsvarar|det vill säga|alltså) (?:cirka |ca |drygt |knappt |omkring )?(${FIGURE_PATTERN})(?: \\p{Ll}+){0,2} (?:per|i varje|på varje) (?!år|månad|vecka|dag)\\p{Ll}+`,
  'iu',
);
const COUNT = new RegExp(`${FIGURE_PATTERN}(?! ?(?:%|procent))`, 'gu');
/** An average is told roughly; so much of it may be rounding. */
const ROUGH = 0.06;
/** Further off, the average is of something else than the two figures. */
const FURTHEST = 2;

/** "352 000 listade vid 31 vårdcentraler, i snitt 13 500 per vårdcentral": a division that does not come out. */
export const statedAverage: CheckRule = ({ subject }) =>
  subject.sentences.flatMap((sentence): RuleFinding[] => {
    const match = AVERAGE.exec(sentence.text);
    const stated = textFigure(match?.[1] ?? '');
    if (!match || !stated || sentence.block.kind === 'table') return [];
    const others = figuresIn(sentence.text.slice(0, match.index));
    const [whole, parts] = others.toSorted((a, b) => b.value - a.value);
    if (!whole || !parts || others.length !== 2 || parts.value < 2) return [];
    const actual = whole.value / parts.value;
    const ratio = Math.max(actual / stated.value, stated.value / actual);
    if (ratio <= 1 + ROUGH || ratio > FURTHEST) return [];
    return [
      {
        severity: 'warning',
        message: `${swedishFigure(whole.value, 0)} delat på ${swedishFigure(parts.value, 0)} är ${swedishFigure(actual, actual < 20 ? 1 : 0)}, inte ${match[1]}.`,
        places: [sentencePlace(subject, sentence)],
      },
    ];
  });

const figuresIn = (text: string): TextFigure[] =>
  [...text.matchAll(COUNT)].flatMap(([printed]) =>
    isYear(printed) ? [] : (textFigure(printed) ?? []),
  );
