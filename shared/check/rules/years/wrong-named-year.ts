import { sentencePlace, type CheckRule, type RuleFinding } from '../../check-context.ts';

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
