import { sentencePlace, type CheckRule } from '../check-context.ts';
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
