import { sentencePlace, type CheckRule, type RuleFinding } from '../../check-context.ts';
import { isPossible, statedDates } from '../../stated-dates.ts';

/** 'delårsrapporten per den 31 augusti', 'tertialrapport per 30 april': accounts are closed with a month. */
const CLOSED =
  /(?<!\p{L})(?:delårs\p{L}*|tertial\p{L}*|kvartals\p{L}*|bokslut\p{L}*|uppföljning\p{L}*)(?: [^.;\d]{0,30}?)? per (?:den )?$/iu;

/** A report as of a day that is not the last of its month: "delårsrapporten per den 30 augusti". */
export const reportDay: CheckRule = ({ subject }) =>
  subject.sentences.flatMap((sentence) =>
    statedDates(sentence.text).flatMap((date): RuleFinding[] => {
      const before = sentence.text.slice(0, sentence.text.indexOf(date.printed));
      const isLast = !isPossible({ ...date, day: date.day + 1 });
      // The last of February is the 28th or the 29th.
      if (!isPossible(date) || isLast || date.month === 2 || !CLOSED.test(before)) return [];
      return [
        {
          severity: 'info',
          message: `Rapporten är per den ${date.printed}, som inte är månadens sista dag. Stämmer det?`,
          places: [sentencePlace(subject, sentence)],
        },
      ];
    }),
  );
