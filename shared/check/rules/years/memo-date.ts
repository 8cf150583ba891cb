import {
  sentencePlace,
  type CheckedPlan,
  type CheckRule,
  type RuleFinding,
} from '../../check-context.ts';
import { statedDates } from '../../stated-dates.ts';

/** What has already happened when the memo is written. */
const HAS_HAPPENED =
  /(?<!\p{L})(?:\p{L}*(?:informerades|behandlades|behandlade|presenterades|redovisades|förhandlades|samverkades|antogs|antog|beslutades|beslutade|fastställdes|fastställde|godkände|yttrade sig)|har (?:\p{L}+ ){0,2}(?:getts|givits|lämnats|behandlats|förhandlats|beretts|samverkats|informerats|antagits|beslutats|skett))(?!\p{L})/iu;
/** What is still to happen to the matter: the meeting that the memo is written for. */
const IS_TO_COME =
  /(?<!\p{L})(?:nämnden|styrelsen|direktionen|\p{L}+nämnden|\p{L}+styrelsen|\p{L}+utskottet|ärendet|förslaget|planen)(?: \p{L}+){0,2}? (?:fattar beslut|beslutar|behandlas|behandlar|tas upp|avgörs|fastställer|antar|ska (?:behandlas|beslutas|fastställas|antas|behandla|besluta))(?: \p{L}+){0,6} $|^(?:sammanträdesdatum|sammanträde|nämndsammanträde|till (?:\p{L}+ )?sammanträdet?)(?: den)?:? ?$/iu;

/** The memo's head is over by then, in blocks. */
const HEAD = 12;

/** A memo that tells of a meeting or a decision as past, on a day after its own date. */
export const memoDate: CheckRule = ({ subject }) => {
  const dated = subject.plan.plan.kind === 'tjänsteskrivelse' ? ownDate(subject) : null;
  if (dated === null) return [];
  const own = {
    ...dated,
    sentence: subject.sentences.find(({ text }) => text.includes(dated.printed)),
  };
  return subject.sentences.flatMap((sentence) => {
    let from = 0;
    return datesIn(sentence.text).flatMap(({ day, printed, index }): RuleFinding[] => {
      const before = sentence.text.slice(from, index);
      from = index + printed.length;
      if (day < own.day && IS_TO_COME.test(before)) {
        return [
          {
            severity: 'warning',
            message: `Skrivelsen är daterad ${own.printed}, men ärendet ska behandlas redan ${onDay(printed)}.`,
            places: [
              sentencePlace(subject, sentence),
              ...(own.sentence ? [sentencePlace(subject, own.sentence)] : []),
            ],
          },
        ];
      }
      if (day <= own.day || !HAS_HAPPENED.test(before)) return [];
      return [
        {
          severity: 'warning',
          message: `Här berättas om ${onDay(printed)} som något som har varit, men skrivelsen är daterad ${own.printed}.`,
          places: [sentencePlace(subject, sentence)],
        },
      ];
    });
  });
};

const onDay = (printed: string): string =>
  /^\d{1,2} /u.test(printed) ? `den ${printed}` : printed;

interface Dated {
  /** yyyymmdd. */
  day: number;
  printed: string;
  index: number;
}

function datesIn(text: string): Dated[] {
  return statedDates(text)
    .filter(({ year }) => year > 0)
    .map(({ year, month, day, printed }) => ({
      day: year * 10000 + month * 100 + day,
      printed,
      index: text.indexOf(printed),
    }))
    .sort((a, b) => a.index - b.index);
}

/** 'Datum: 2025-10-30' or a date alone in the head, else the date by its own name among the papers. */
function ownDate({ plan }: CheckedPlan): Dated | null {
  const head = plan.body.slice(0, HEAD).map(({ text }) => text.trim());
  const line =
    head.find((text) => /^(?:datum:?\s*)?(?:\d{4}-\d\d-\d\d|\d{1,2} \p{L}+ \d{4})$/iu.test(text)) ??
    plan.memo?.basis.find((text) => /^tjänsteskrivelse[^.]*\d{4}/iu.test(text));
  return datesIn(line ?? '')[0] ?? null;
}
