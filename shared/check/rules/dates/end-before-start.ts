import {
  sentencePlace,
  type CheckedPlan,
  type CheckRule,
  type RuleFinding,
  type Sentence,
} from '../../check-context.ts';
import { timeAfter, type StatedTime } from '../../stated-times.ts';

const START =
  /(?<!\p{L})(?:startar?|starta|pågår(?: från)?|påbörjas|inleds|börjar(?: gälla)?|träder i kraft|upphandlas|gäller från(?: och med)?|från och med|fr\.?\s?o\.?\s?m\.?|med start)(?!\p{L})[^.;]{0,25}$/iu;
const END =
  /(?<!\p{L})(?:senast|till och med|t\.?\s?o\.?\s?m\.?|driftsätts|tas i drift|löper ut|löper till|upphör(?: att gälla)?|avslutas|slutförs|vara (?:klart?|klara|slutförd|genomförd)|(?:slut|åter)?(?:redovisas|rapporteras)|utvärder(?:as|ing(?:en)?)|slutrapport(?:en)?|slutredovisning)(?!\p{L})[^.;]{0,25}$|^ till (?:och med )?(?:den )?$/iu;
/** What was is told in any order. */
const PAST = /(?<!\p{L})(?:startade|påbörjades|inleddes|gällde|har påbörjats)(?!\p{L})/iu;

/** Something that is to end before it begins, in one sentence or in two of one uppdrag. */
export const endBeforeStart: CheckRule = ({ subject }) =>
  subject.sentences.flatMap((sentence, i): RuleFinding[] => {
    const next = subject.sentences[i + 1];
    const alone = contradiction(subject, sentence, sentence.text);
    if (alone.length > 0 || next?.block !== sentence.block || next.block.kind === 'table')
      return alone;
    const isOwn = contradiction(subject, next, next.text).length > 0;
    return isOwn || !isAssignment(subject, sentence)
      ? []
      : contradiction(subject, sentence, `${sentence.text} ${next.text}`);
  });

const isAssignment = ({ plan }: CheckedPlan, { text }: Sentence): boolean =>
  plan.assignments.some((assignment) => assignment.text.includes(text));

function contradiction(subject: CheckedPlan, sentence: Sentence, text: string): RuleFinding[] {
  if (PAST.test(text)) return [];
  const start = timeAfter(text, START);
  const end = timeAfter(text, END);
  if (!start || !end || end.to >= start.from || isOfTwoThings(text, start, end)) return [];
  return [
    {
      severity: 'error',
      message: `Här står att något börjar ${start.printed} och slutar ${end.printed}: slutet kommer före början.`,
      places: [sentencePlace(subject, sentence, text)],
    },
  ];
}

/** '… och avtalet börjar gälla': after the conjunction something else begins than what ends. */
const OTHER_SUBJECT =
  /(?<!\p{L})(?:och|men|medan|samt|därefter|varefter) (?!(?:det|den|detta|arbetet|uppdraget|översynen|projektet|utredningen|införandet)(?!\p{L}))(?:\p{L}+ )?\p{L}{3,}(?:en|et|an|na|t|n) (?!i |den |senast )\p{L}/iu;

function isOfTwoThings(text: string, start: StatedTime, end: StatedTime): boolean {
  const [first, last] = [start, end].map(({ index }) => index).toSorted((a, b) => a - b);
  return OTHER_SUBJECT.test(text.slice(first, last));
}
