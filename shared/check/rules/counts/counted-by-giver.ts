import type { Assignment, Plan } from '../../../plan/plan.ts';
import { COUNT_PATTERN, countOf } from '../../../text/number-word.ts';
import { partPlace, sentencePlace, type CheckRule, type RuleFinding } from '../../check-context.ts';

const GIVER = '\\p{L}*fullmäktige|nämnden|\\p{L}+nämnden|styrelsen|\\p{L}+styrelsen';
const COUNT = `(?<!\\p{L}|\\d)(?<count>${COUNT_PATTERN}) uppdrag`;
/** 'sju uppdrag från regionfullmäktige', 'sju uppdrag givna av nämnden'. */
const AFTER = new RegExp(
  `${COUNT} (?:som )?(?:givna |givits |getts |beslutade )?(?:från|av) (?<giver>${GIVER})(?!\\p{L})`,
  'giu',
);
/** 'Fullmäktige har gett nämnden sju uppdrag'. */
const BEFORE = new RegExp(
  `(?<!\\p{L})(?<giver>${GIVER}) (?:har )?(?:ger|gett|givit|lämnat|lämnar|riktat|riktar|beslutat om) (?:(?:till )?(?:nämnden|styrelsen) )?${COUNT}`,
  'giu',
);

/** "Sju uppdrag från regionfullmäktige" where the plan lists another number from them. */
export const countedByGiver: CheckRule = ({ subject, proposed }) => {
  const owner = proposed ?? subject;
  return subject.sentences.flatMap((sentence) =>
    givenIn(sentence.text).flatMap(({ printed, said, giver }): RuleFinding[] => {
      const given = owner.plan.assignments.filter((one) => isGivenBy(owner.plan, one, giver));
      const [first] = given;
      if (!first || said === null || said === given.length) return [];
      return [
        {
          severity: 'warning',
          message: `Texten säger ”${printed}”, men Beredd räknar till ${given.length} sådana uppdrag i planen.`,
          places: [
            sentencePlace(subject, sentence),
            partPlace(owner, first.source, `${first.rawLabel} ${first.text}`.trim()),
          ],
        },
      ];
    }),
  );
};

/** What a sentence says of how many uppdrag somebody has given. */
export function givenIn(
  text: string,
): { printed: string; said: number | null; giver: string; index: number }[] {
  return [...text.matchAll(AFTER), ...text.matchAll(BEFORE)].map(
    ({ 0: printed, groups, index }) => ({
      printed,
      index,
      said: countOf(groups?.['count'] ?? ''),
      giver: (groups?.['giver'] ?? '').toLowerCase(),
    }),
  );
}

/** Fullmäktige is one, and 'nämnden' is the plan's own organ. */
function isGivenBy({ plan }: Plan, { givenBy }: Assignment, giver: string): boolean {
  const by = (givenBy ?? '').toLowerCase();
  if (giver.endsWith('fullmäktige')) return by.includes('fullmäktige');
  return by === (/^(?:nämnden|styrelsen)$/u.test(giver) ? plan.organ.toLowerCase() : giver);
}
