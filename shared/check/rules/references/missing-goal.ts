import { sentencePlace, type CheckRule, type RuleFinding } from '../../check-context.ts';

const TO_GOAL =
  /(?<!\p{L})(?:mål|målsättning|målsättningen|effektmål|nämndmål) (?:nr\.? ?|nummer )?(\d{1,2}(?:\.\d)?)(?!\d|[.,]\d| ?(?:procent|%|och \d|i agenda)| [–-])/giu;
/** The goals of Agenda 2030 and of other plans are numbered too. */
const ELSEWHERE = /agenda|globala|delmål|fullmäktige|regionplan|vision/iu;

/** "Mål 7" where the plan's numbered goals end at six. */
export const missingGoal: CheckRule = ({ subject }) => {
  const { goals, sections } = subject.plan;
  const numbers = new Set([
    ...goals.map(({ key }) => key),
    ...goals.flatMap(({ label }) => /\d+(?:\.\d)?/u.exec(label)?.[0] ?? []),
    ...sections.flatMap(({ number }) => (number?.includes('.') === true ? number : [])),
  ]);
  const isNumbered = goals.filter(({ label }) => /\d/u.test(label)).length >= FEWEST;
  if (!isNumbered) return [];
  return subject.sentences
    .filter(({ text, block }) => block.kind !== 'heading' && !ELSEWHERE.test(text))
    .flatMap((sentence) =>
      [...sentence.text.matchAll(TO_GOAL)]
        .filter(
          ({ 1: number, 0: printed, index }) =>
            !numbers.has(number!) && !isLine(sentence.text, index + printed.length),
        )
        .map(([printed]): RuleFinding => ({
          severity: 'warning',
          message: `Texten hänvisar till ${printed.toLowerCase()}, men planen har inget sådant mål.`,
          places: [sentencePlace(subject, sentence)],
        })),
    );
};

const FEWEST = 2;

/** A line of a contents list ends with the number and is no sentence. */
const isLine = (text: string, end: number): boolean => text.slice(end).trim() === '';
