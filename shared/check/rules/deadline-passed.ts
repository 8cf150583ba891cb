import { partPlace, type CheckRule, type RuleFinding } from '../check-context.ts';

/** "Senast den 31 mars 2025", "före utgången av 2025": the year a task is to be done by. */
const DEADLINE =
  /(?<!\p{L})(?:senast|före utgången av|före) (?:(?:den|under|år|hösten|våren|sommaren|vintern|i|mars|\d{1,2}|\p{L}+ari|\p{L}+ber|april|maj|juni|juli|augusti) ){0,4}((?:19|20)\d\d)(?!\d|[–-]\d)/iu;

/** An assignment that was to be done before the plan's year began. */
export const deadlinePassed: CheckRule = ({ subject }) => {
  const { year } = subject.plan.plan;
  if (year === null) return [];
  return subject.plan.assignments.flatMap((assignment): RuleFinding[] => {
    const match = DEADLINE.exec(assignment.text);
    if (!match || Number(match[1]) >= year) return [];
    return [
      {
        severity: 'warning',
        message: `Uppdraget ska vara klart ${match[0].toLowerCase()}, men planen gäller ${year}.`,
        places: [partPlace(subject, assignment.source, assignment.text)],
      },
    ];
  });
};
