import {
  sentencePlace,
  type CheckedPlan,
  type CheckRule,
  type RuleFinding,
  type Sentence,
} from '../check-context.ts';
import { isPossible, statedDates } from '../swedish-dates.ts';

/** A day that no calendar has. */
export const impossibleDate: CheckRule = ({ subject }) =>
  subject.sentences.flatMap((sentence) =>
    statedDates(sentence.text)
      .filter((date) => !isPossible(date))
      .map(({ printed }) => ({
        severity: 'error' as const,
        message: `Datumet ${printed} finns inte.`,
        places: [sentencePlace(subject, sentence)],
      })),
  );

/** Papers made for this very matter; older programmes and agreements may well be cited. */
const OWN_PAPER = /föredragnings-?\s?pm|tjänsteskrivelse|ordförandeförslag|protokollsutdrag/iu;

/**
 * A memo that rests on a paper written for the matter, dated before the year in which the matter was
 * prepared (the year before the plan's).
 */
export const paperOlderThanMatter: CheckRule = ({ subject }) => {
  const { year, kind } = subject.plan.plan;
  if (kind !== 'tjänsteskrivelse' || year === null) return [];
  return subject.sentences.flatMap((sentence): RuleFinding[] => {
    const old = statedDates(sentence.text).find((date) => date.year > 0 && date.year < year - 1);
    if (!old || !OWN_PAPER.test(sentence.text)) return [];
    return [
      {
        severity: 'warning',
        message: `Underlaget ”${sentence.text.trim()}” är daterat ${old.printed}, men ärendet gäller ${year}. Är det förra årets datum?`,
        places: [sentencePlace(subject, sentence), ...firstMeeting(subject)],
      },
    ];
  });
};

/** Where the memo itself says when the matter was presented, to hold the date against. */
function firstMeeting(subject: CheckedPlan): RuleFinding['places'] {
  const { year } = subject.plan.plan;
  const meeting = subject.sentences.find(
    ({ text }) =>
      /sammanträde/iu.test(text) && statedDates(text).some((date) => date.year === (year ?? 0) - 1),
  );
  return meeting ? [sentencePlace(subject, meeting)] : [];
}

/** "Inför 2023" in a plan for 2024 is left from the year before. */
const LOOKING_AHEAD = /(?<!\p{L})inför (?:år(?:et)? )?((?:19|20)\d\d)(?!\d)/iu;

/** A sentence that looks ahead to a year that is already past when the plan begins. */
export const yearLeftBehind: CheckRule = ({ subject }) => {
  const { year } = subject.plan.plan;
  if (year === null) return [];
  return subject.sentences.flatMap((sentence): RuleFinding[] => {
    const ahead = Number(LOOKING_AHEAD.exec(sentence.text)?.[1] ?? year);
    if (ahead >= year || isAboutThePast(sentence)) return [];
    return [
      {
        severity: 'warning',
        message: `Här står ”inför ${ahead}”, men planen gäller ${year}. Är meningen kvar från förra året?`,
        places: [sentencePlace(subject, sentence)],
      },
    ];
  });
};

const isAboutThePast = ({ text }: Sentence): boolean =>
  /(?<!\p{L})(?:gjordes|fattades|beslutades|antogs|blev|var|hade|fick|skedde|inför \d{4} års (?:plan|budget) (?:var|blev))(?!\p{L})/iu.test(
    text,
  );

/** Programmes whose year is part of the name and known to everybody. */
const NAMED_YEARS: readonly { pattern: RegExp; right: string }[] = [
  { pattern: /Agenda ((?:19|20)\d\d)(?!\d)/gu, right: 'Agenda 2030' },
];

/** A well-known programme with another year in its name. */
export const wrongNamedYear: CheckRule = ({ subject }) =>
  NAMED_YEARS.flatMap(({ pattern, right }) =>
    subject.sentences.flatMap((sentence): RuleFinding[] => {
      const wrong = [...sentence.text.matchAll(pattern)].find((match) => match[0] !== right);
      if (!wrong) return [];
      return [
        {
          severity: 'warning',
          message: `Här står ”${wrong[0]}”; programmet heter ${right}.`,
          places: [sentencePlace(subject, sentence)],
        },
      ];
    }),
  );
