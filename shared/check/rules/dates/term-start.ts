import { MONTH_PATTERN, monthNumber } from '../../../text/months.ts';
import { sentencePlace, type CheckRule, type RuleFinding } from '../../check-context.ts';

/** 'Höstterminens start i januari 2031', 'vårterminen börjar i augusti'. */
const STARTS = new RegExp(
  `(?<!\\p{L})(?<term>höst|vår)termin(?:en|ens)? (?:\\d{4} )?(?:start(?:ar)?|börja[rn]?|inleds|inledning|upptakt)(?:,? \\(?(?:i|den|\\d{1,2}|av|månadsskiftet)){1,3} (?<month>${MONTH_PATTERN})(?!\\p{L})`,
  'iu',
);
/** The months in which the terms of Swedish schools begin, with a month's room; skollag and skolförordning. */
const MONTHS: Readonly<Record<string, readonly [first: number, last: number]>> = {
  höst: [7, 9],
  vår: [1, 2],
};

/** A school term that begins in a month when it never does. */
export const termStart: CheckRule = ({ subject }) =>
  subject.sentences.flatMap((sentence): RuleFinding[] => {
    const { term = '', month = '' } = STARTS.exec(sentence.text)?.groups ?? {};
    const [first, last] = MONTHS[term.toLowerCase()] ?? [1, 12];
    const number = monthNumber(month);
    if (month === '' || (number >= first && number <= last)) return [];
    return [
      {
        severity: 'error',
        message: `${term.toLowerCase() === 'höst' ? 'Höst' : 'Vår'}terminen sägs börja i ${month.toLowerCase()}.`,
        places: [sentencePlace(subject, sentence)],
      },
    ];
  });
