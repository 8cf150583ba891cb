import type { Section } from '../../../plan/plan.ts';
import { partPlace, type CheckRule, type RuleFinding } from '../../check-context.ts';

/** Headings under one parent whose numbers leap over one: 2.2 and then 2.4. */
export const sectionGap: CheckRule = ({ subject }) => {
  const siblings = Map.groupBy(subject.plan.sections.filter(isNumbered), ({ number }) =>
    number!.split('.').slice(0, -1).join('.'),
  );
  return [...siblings].flatMap(([parent, sections]) =>
    sections.slice(1).flatMap((section, i): RuleFinding[] => {
      const before = sections[i]!;
      if (lastOf(section) - lastOf(before) !== 2) return [];
      const missing = [...(parent === '' ? [] : [parent]), lastOf(section) - 1].join('.');
      return [
        {
          severity: 'info',
          message: `Avsnitten går från ${before.number} till ${section.number}: saknas ${missing}?`,
          places: [before, section].map(({ source, number, title }) =>
            partPlace(subject, source, `${number} ${title}`),
          ),
        },
      ];
    }),
  );
};

const isNumbered = ({ number }: Section): boolean => /^\d+(?:\.\d+)*$/u.test(number ?? '');
const lastOf = ({ number }: Section): number => Number(number!.split('.').at(-1));
