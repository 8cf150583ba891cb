import { amountsIn } from '../../amounts.ts';
import { sentencePlace, type CheckRule, type RuleFinding } from '../../check-context.ts';
import { swedishFigure } from '../../figure.ts';
import { ABOUT_PATTERN, FIGURE_PATTERN, PERCENT_PATTERN, textFigure } from '../../text-figures.ts';

const RATE_OF = new RegExp(`(${ABOUT_PATTERN} )?(${FIGURE_PATTERN})${PERCENT_PATTERN} av `, 'giu');
const COMES_TO = /(?<!\p{L})(?:utgör|motsvarar|är|står för|svarar för|blir)(?!\p{L})/iu;
/** 'Det motsvarar 8 procent av kommunens budget': the part was told in the sentence before. */
const GOES_ON = /^(?:det|detta|vilket) (?:motsvarar|utgör|är) /iu;
/** A change is no share. */
const CHANGES = /(?<!\p{L})(?:öka|minska|höj|sänk|växer|ökning|minskning|mer än|mindre än)\p{L}*/iu;
const ROOM = 0.6;
const ABOUT_ROOM = 2;

/** "61,3 mnkr utgör 45 procent av de 126,2 mnkr": two amounts and a share that they do not give. */
export const shareOfAmount: CheckRule = ({ subject }) =>
  subject.sentences.flatMap((sentence, i): RuleFinding[] => {
    const former = subject.sentences[i - 1];
    const isLong = former?.block === sentence.block && GOES_ON.test(sentence.text);
    const text = isLong ? `${former.text} ${sentence.text}` : sentence.text;
    const [rate, ...more] = [...sentence.text.matchAll(RATE_OF)];
    const isOther = sentence.block.kind === 'table' || CHANGES.test(text);
    if (!rate || more.length > 0 || isOther || !COMES_TO.test(text)) return [];
    const stated = textFigure(rate[2] ?? '');
    const amounts = amountsIn(text).map(({ millions }) => Math.abs(millions));
    const [part, whole] = amounts.toSorted((a, b) => a - b);
    if (!stated || !part || !whole || amounts.length !== 2 || part === whole) return [];
    const actual = (part / whole) * 100;
    const room = stated.step / 2 + (rate[1] === undefined ? ROOM : ABOUT_ROOM);
    if (Math.abs(actual - stated.value) <= room) return [];
    return [
      {
        severity: 'warning',
        message: `Av de två beloppen är det ena ${swedishFigure(actual, 1)} procent av det andra, inte ${rate[2]}.`,
        places: [...(isLong ? [former] : []), sentence].map((one) => sentencePlace(subject, one)),
      },
    ];
  });
