import {
  sentencePlace,
  type CheckedPlan,
  type CheckRule,
  type RuleFinding,
  type Sentence,
} from '../../check-context.ts';
import { FIGURE_PATTERN, PERCENT_PATTERN, textFigure } from '../../text-figures.ts';
import { SUM_ERROR } from '../../figure.ts';

const SHARE = new RegExp(`(${FIGURE_PATTERN})${PERCENT_PATTERN}`, 'giu');
/** Two groups that are everybody between them. */
const PAIRS =
  /(?<!\p{L})(?:kvinnor|flickor|tjejer)(?!\p{L}).*(?<!\p{L})(?:män|pojkar|killar)(?!\p{L})|(?<!\p{L})(?:män|pojkar|killar)(?!\p{L}).*(?<!\p{L})(?:kvinnor|flickor|tjejer)(?!\p{L})|egen regi.*(?:extern|privat|entreprenad|annan)/iu;
/** 'trygga … otrygga', 'nöjda … missnöjda', 'behöriga … inte behöriga': a word and its opposite. */
const OPPOSITES =
  /(?<!\p{L})(\p{L}{5,})(?!\p{L}).*(?<!\p{L})(?:o|miss|inte |icke-)\1(?!\p{L})|(?<!\p{L})(?:o|miss|inte |icke-)(\p{L}{5,})(?!\p{L}).*(?<!\p{L})\2(?!\p{L})/iu;
/** One whole that is shared out: 'av X är …', 'fördelas', 'täcker … av kostnaderna'. */
const SHARED_OUT =
  /fördela[srdt]|delas mellan|fördelningen|drivs|utgörs|består|kommer från|(?:täck|finansier|står för|svarar för)\p{L}* [^.]{0,60}(?:%|procent)|^av (?:[\p{L}-]+ ){2,6}\d|^av [^,]{3,80}? (?:är|drivs|har|går|avser|utgör|bedrivs|bor|arbetar|resor|görs|sker) /iu;
/** All of it is shared out, so that the parts must be all. */
const ALL_OF_IT =
  /(?<!\p{L})(?:fullt ut|helt mellan|(?:för)?delas mellan|i sin helhet|hela (?:beloppet|kostnaden|summan|finansieringen|ramen)|till fullo)(?!\p{L})/iu;
/** Shares of several wholes are not added: 'ökade från', 'av kvinnorna och av männen'. */
const SEVERAL_WHOLES =
  /(?:ökar?|öka[dts]e?|minska\p{L}*|från|jämfört|mål\p{L}*|utfall\p{L}*|snitt\p{L}*|varav|(?:%|procent) av (?:kvinnorna|männen|flickorna|pojkarna|tjejerna|killarna)|bland kvinnor|bland män)(?!\p{L})/iu;
/** Rounded shares may add to a little more or less than all. */
const ROUNDING_EACH = 0.5;
const WHOLE = 100;
/** Further off, the shares are of different things. */
const FURTHEST = 15;

/** Shares of one whole that add to more than all of it, or a pair that is everybody and is not. */
export const sharesTogether: CheckRule = ({ subject }) =>
  subject.sentences.flatMap((sentence, i): RuleFinding[] => {
    const own = judge(subject, sentence, sentence.text);
    const next = subject.sentences[i + 1];
    if (own.length > 0 || next?.block !== sentence.block || next.block.kind === 'table') return own;
    // "Avgifterna täcker 41 procent av kostnaderna. Bidraget täcker 59 procent …"
    const verb = /(täcker|finansierar|står för|svarar för)/iu.exec(sentence.text)?.[1];
    return verb !== undefined && next.text.includes(verb)
      ? judge(subject, sentence, `${sentence.text} ${next.text}`)
      : [];
  });

function judge(subject: CheckedPlan, sentence: Sentence, text: string): RuleFinding[] {
  const figures = [...text.matchAll(SHARE)].flatMap(([, number = '']) => textFigure(number) ?? []);
  const isPair = figures.length === 2 && PAIRS.test(text);
  const isOpposed = figures.length === 2 && OPPOSITES.test(text);
  const isShared = isPair || isOpposed || (figures.length > 2 && SHARED_OUT.test(text));
  // 'Varav' before a pair that is everybody opens one whole.
  const isSeveral = SEVERAL_WHOLES.test(isPair ? text.replace(/varav/iu, ' ') : text);
  if (isSeveral || !isShared) return [];
  const sum = figures.reduce((total, { value }) => total + value, 0);
  const room = figures.reduce((total, { step }) => total + step * ROUNDING_EACH, 0) + SUM_ERROR;
  const off = sum - WHOLE;
  // A list of parts may leave the smallest out and not everybody answers, so less than all is only wrong of a pair.
  if (
    Math.abs(off) > FURTHEST ||
    Math.abs(off) <= room ||
    (off < 0 && !isPair && !ALL_OF_IT.test(text))
  )
    return [];
  return [
    {
      severity: 'error',
      message: `Andelarna blir tillsammans ${Number(sum.toFixed(1)).toString().replace('.', ',')} procent: ${figures.map(({ value }) => `${value}`.replace('.', ',')).join(' + ')}.`,
      places: [sentencePlace(subject, sentence, text)],
    },
  ];
}
