import { partPlace, type CheckRule, type RuleFinding } from '../../check-context.ts';

const numberOf = (label: string): number | null => {
  const digits = /(\d+)\s*[.:]?$/u.exec(label)?.[1];
  return digits === undefined ? null : Number(digits);
};

/**
 * Two goals with one number: "Effektmål 3" in two places where the row otherwise goes on upwards. A
 * row that begins again under each perspective is another way of numbering.
 */
export const goalNumberTwice: CheckRule = ({ subject }) => {
  const goals = subject.plan.goals.flatMap((goal) => {
    const number = numberOf(goal.label);
    return number === null ? [] : [{ ...goal, number }];
  });
  const isRising = goals.every(({ number }, i) => i === 0 || number >= goals[i - 1]!.number);
  if (!isRising) return [];
  return goals.slice(1).flatMap((goal, i): RuleFinding[] => {
    const before = goals[i]!;
    const isTwice = before.label === goal.label && before.title !== goal.title;
    if (!isTwice || before.source === goal.source) return [];
    const isNextFree = !goals.some(({ number }) => number === goal.number + 1);
    const hint = isNextFree && goal !== goals.at(-1) ? ` ${goal.number + 1} saknas.` : '';
    return [
      {
        severity: 'warning',
        message: `Två mål heter ${goal.label}: ”${before.title}” och ”${goal.title}”.${hint}`,
        places: [before, goal].map(({ source, label, title }) =>
          partPlace(subject, source, `${label}. ${title}`),
        ),
      },
    ];
  });
};
