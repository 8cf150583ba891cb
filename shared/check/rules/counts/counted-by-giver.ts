import type { Assignment, Plan } from '../../../plan/plan.ts';
import { COUNT_PATTERN, countOf } from '../../../text/number-word.ts';
import { partPlace, sentencePlace, type CheckRule, type RuleFinding } from '../../check-context.ts';

const GIVER = '\\p{L}*fullmäktige|nämnden|\\p{L}+nämnden|styrelsen|\\p{L}+styrelsen';
const COUNT = `(?<!\\p{L}|\\d)(?<count>${COUNT_PATTERN}) (?:egna )?uppdrag`;
/** 'sju uppdrag från regionfullmäktige', 'sju uppdrag givna av nämnden'. */
const AFTER = new RegExp(
  `${COUNT} (?:som )?(?:givna |givits |getts |beslutade )?(?:från|av) (?<giver>${GIVER})(?!\\p{L})`,
  'giu',
);
/** 'sju uppdrag till direktören och två till kontoret': some of them, to somebody told after the count. */
const TO_SOME = /^ (?:till|inom|varav)(?! följd)(?!\p{L})/iu;
/** 'Fullmäktige har gett nämnden sju uppdrag'. */
const BEFORE = new RegExp(
  `(?<!\\p{L})(?<giver>${GIVER}) (?:har )?(?:ger|gett|givit|lämnat|lämnar|riktat|riktar|beslutat om) (?:under (?:året|20\\d\\d) |för (?:året|20\\d\\d) |i planen )?(?:(?:till )?(?<to>nämnden|styrelsen|förvaltningen|kontoret|utskotten|beredningarna) )?${COUNT}`,
  'giu',
);

/** "Sju uppdrag från regionfullmäktige" where the plan lists another number from them. */
export const countedByGiver: CheckRule = ({ subject, proposed }) => {
  const owner = proposed ?? subject;
  return subject.sentences.flatMap((sentence) =>
    givenIn(sentence.text).flatMap(({ printed, said, giver, to }): RuleFinding[] => {
      const given = owner.plan.assignments.filter(
        (one) => isGivenBy(owner.plan, one, giver) && isGivenTo(one, to),
      );
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
): { printed: string; said: number | null; giver: string; to: string; index: number }[] {
  const matches = [...text.matchAll(AFTER), ...text.matchAll(BEFORE)];
  return matches
    .filter(({ 0: printed, index }) => !TO_SOME.test(text.slice(index + printed.length)))
    .map(({ 0: printed, groups, index }) => ({
      printed,
      index,
      said: countOf(groups?.['count'] ?? ''),
      giver: (groups?.['giver'] ?? '').toLowerCase(),
      to: (groups?.['to'] ?? '').toLowerCase(),
    }));
}

/** The plan's own board gets all; of its house, its utskott and its beredningar each has its own. */
const isGivenTo = ({ assignedTo }: Assignment, to: string): boolean =>
  /^(?:nämnden|styrelsen|)$/u.test(to) ||
  assignedTo.some((name) => name.toLowerCase().endsWith(to));

/** Fullmäktige is one, and 'nämnden' is the plan's own organ. */
function isGivenBy({ plan }: Plan, { givenBy }: Assignment, giver: string): boolean {
  const by = (givenBy ?? '').toLowerCase();
  if (giver.endsWith('fullmäktige')) return by.includes('fullmäktige');
  return by === (/^(?:nämnden|styrelsen)$/u.test(giver) ? plan.organ.toLowerCase() : giver);
}
