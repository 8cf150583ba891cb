import {
  documentName,
  sentencePlace,
  type CheckedPlan,
  type CheckRule,
  type RuleFinding,
  type Sentence,
} from '../../check-context.ts';
import { statedTimes } from '../../stated-times.ts';
import { toldStatements } from '../../told-statements.ts';
import { capitalized } from '../../../text/sentence.ts';

/** 'Regionfullmäktige fastställde …', '… beslutades av kommunfullmäktige': who decides the ramar. */
const DECIDES =
  /(?<!\p{L})(\p{L}*fullmäktige)(?:s beslut(?:et)?(?= (?:den|från|av))| (?:beslutade|fastställde|antog|fattade beslut|tog beslut|godkände|har (?:beslutat|fastställt|antagit)))(?!\p{L})|(?<!\p{L})(?:beslutades|fastställdes|antogs|beslutats|fastställts|antagits) (?:\p{L}+ ){0,2}av (\p{L}*fullmäktige)(?!\p{L})/iu;
/** Decided once a year, together. */
const FRAMES =
  /(?<!\p{L})\p{L}*(?:ram(?:en|ar|arna)?|budget(?:en|ar)?|anslag(?:et|en)?)(?!\p{L})/iu;
/** A second decision is told as one. */
const AGAIN =
  /(?<!\p{L})(?:reviderad\p{L}*|revidering\p{L}*|tilläggs\p{L}*|ändrad\p{L}*|kompletterande|därefter|sedan|åter|omprövade)(?!\p{L})/iu;

interface Decision {
  owner: CheckedPlan;
  sentence: Sentence;
  body: string;
  /** yyyymmdd. */
  day: number;
  printed: string;
}

/** Fullmäktige's decision on the ramar with two days of one month: the 16th here and the 18th there. */
export const decisionDate: CheckRule = (context) =>
  toldStatements(context, decisionIn).flatMap(({ told: a, against }) =>
    against
      .filter((b) => a.body === b.body && a.day !== b.day && monthOf(a.day) === monthOf(b.day))
      .slice(0, 1)
      .map((b) => finding(a, b)),
  );

const monthOf = (day: number): number => Math.floor(day / 100);

function decisionIn(owner: CheckedPlan, sentence: Sentence): Decision[] {
  const { text } = sentence;
  const match = DECIDES.exec(text);
  const body = (match?.[1] ?? match?.[2])?.toLowerCase();
  if (body === undefined || !FRAMES.test(text) || AGAIN.test(text)) return [];
  const [time, ...more] = statedTimes(text).filter(({ from, to }) => from === to);
  return time && more.length === 0
    ? [{ owner, sentence, body, day: time.from, printed: time.printed }]
    : [];
}

const finding = (a: Decision, b: Decision): RuleFinding => ({
  severity: 'warning',
  message: `${capitalized(a.body)} beslutade den ${a.printed} enligt ${a.owner === b.owner ? 'ett ställe' : documentName(a.owner)}, men den ${b.printed} enligt ${a.owner === b.owner ? 'ett annat' : documentName(b.owner)}.`,
  places: [a, b].map(({ owner, sentence }) => sentencePlace(owner, sentence)),
});
