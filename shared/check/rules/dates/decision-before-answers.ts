import {
  sentencePlace,
  type CheckedPlan,
  type CheckRule,
  type RuleFinding,
  type Sentence,
} from '../../check-context.ts';
import { atTime, statedTimes, type StatedTime } from '../../stated-times.ts';

/** The time others have to answer in. */
const ANSWERS =
  /(?<!\p{L})(?:remiss(?:tiden?|en)|samråds?(?:tiden?|et)|samrådet|granskningstiden?|svarstiden?|remissvaren ska (?:ha )?(?:kommit in|lämnas)|anbudstiden?|ansökningstiden?)(?!\p{L})/iu;
const UNTIL =
  /(?:\btill(?: och med)?|t\.?o\.?m\.?|–|senast|slutar|avslutas|löper ut|pågår)(?: den)? ?$/iu;
/** What waits for the answers. */
const DECISION =
  /(?<!\p{L})(?:besluta[rs]?|beslut|antas|anta|antar|fastställs|fastställa|fastställer|tilldelas|tilldelning\p{L}*)(?!\p{L})[^.;]{0,70}$/iu;
/** The decision to send it out comes first, and that an earlier part was decided is no slip. */
const OTHER =
  /(?<!\p{L})(?:beslut(?:ade|ats|at)? (?:om|att) (?:remiss|samråd|granskning|skicka|sända)|skicka\p{L}* (?:ut )?på remiss|beslutades|beslutade|antogs)(?!\p{L})/iu;

/** A decision that is to rest on answers, on a day when they have not all come. */
export const decisionBeforeAnswers: CheckRule = ({ subject }) =>
  subject.sentences.flatMap((sentence, i): RuleFinding[] => {
    if (!ANSWERS.test(sentence.text) || OTHER.test(sentence.text)) return [];
    const next = subject.sentences[i + 1];
    const follows = next?.block === sentence.block && next.block.kind !== 'table' ? next : null;
    return finding(subject, sentence, sentence.text)
      .concat(
        follows && !OTHER.test(follows.text)
          ? finding(subject, sentence, `${sentence.text} ${follows.text}`)
          : [],
      )
      .slice(0, 1);
  });

function finding(subject: CheckedPlan, sentence: Sentence, text: string): RuleFinding[] {
  const answers = ANSWERS.exec(text)!.index;
  const times = statedTimes(text).filter(({ index }) => index > answers);
  const last = times.findLast(({ index }) => UNTIL.test(text.slice(0, index)));
  const decided = last && times.find((time) => time !== last && isDecision(text, time, last));
  if (!last || !decided || decided.to >= last.from) return [];
  return [
    {
      severity: 'error',
      message: `Svar kan lämnas till ${atTime(last).replace(/^i /u, '')}, men beslutet ska fattas ${atTime(decided)}: före dess.`,
      places: [sentencePlace(subject, sentence, text)],
    },
  ];
}

const isDecision = (text: string, { index }: StatedTime, last: StatedTime): boolean =>
  index > last.index && DECISION.test(text.slice(last.index + last.printed.length, index));
