import { plainText } from '../../../compare/plain-text.ts';
import { partPlace, type CheckRule, type RuleFinding } from '../../check-context.ts';

/** Two headings in a row with one number: "4.2" before two different titles. */
export const sectionTwice: CheckRule = ({ subject }) => {
  const numbered = subject.plan.sections.filter(({ number }) =>
    /^\d+(?:\.\d+)+$/u.test(number ?? ''),
  );
  const bySame = Map.groupBy(numbered, ({ number }) => number);
  // A table of contents or an appendix with numbers of its own repeats many of them.
  const repeated = [...bySame.values()].filter((same) => same.length > 1);
  if (repeated.length !== 1) return [];
  return repeated.flatMap(([first, second]): RuleFinding[] => {
    if (!first || !second || plainText(first.title) === plainText(second.title)) return [];
    return [
      {
        severity: 'warning',
        message: `Två avsnitt har numret ${first.number}: ”${first.title}” och ”${second.title}”.`,
        places: [first, second].map(({ source, number, title }) =>
          partPlace(subject, source, `${number} ${title}`),
        ),
      },
    ];
  });
};
