import { laterOnes } from '../../later-ones.ts';
import { documentName, type CheckRule, type RuleFinding } from '../../check-context.ts';
import { namedPosts, type NamedPost } from '../../named-posts.ts';

/** 'Trafikdirektör', 'kulturchef': what somebody leads, and the word for leading it. */
const LEADS = /^(?<matter>.{2,}?)s?(?:direktör|chef)$/u;
/** Words for anybody who leads something; such a word stands beside the true title. */
const GENERAL =
  /^(?:förvaltning|verksamhet|avdelning|enhet|område|kontor|sektion|resultatområde)$/u;

/**
 * One person with two titles for what she leads: 'trafikdirektör Nils Ek' in the plan, who signs its memo as
 * 'Trafikchef'.
 */
export const postTitles: CheckRule = ({ subject, proposed }) => {
  const own = namedPosts(subject).filter(isTold);
  const others = proposed ? namedPosts(proposed).filter(isTold) : [];
  // A plan that has both titles itself is told of there.
  const titles = Map.groupBy(others, ({ name }) => name);
  const isPlain = ({ name }: NamedPost): boolean =>
    new Set(titles.get(name)?.map(({ role }) => role)).size <= 1;
  const found = own.flatMap((a, i) =>
    [...laterOnes(own, i), ...others.filter(isPlain)]
      .filter((b) => a.name === b.name && a.role !== b.role)
      .map((b) => finding(a, b)),
  );
  return [...Map.groupBy(found, ({ message }) => message).values()].map((same) => same[0]!);
};

const isTold = ({ role }: NamedPost): boolean => {
  const matter = LEADS.exec(role)?.groups?.['matter'];
  return matter !== undefined && !GENERAL.test(matter);
};

const finding = (a: NamedPost, b: NamedPost): RuleFinding => ({
  severity: 'info',
  message: `${a.name} är ${a.role} ${a.owner === b.owner ? 'på ett ställe' : `i ${documentName(a.owner)}`} men ${b.role} ${a.owner === b.owner ? 'på ett annat' : `i ${documentName(b.owner)}`}.`,
  places: [a.place, b.place],
});
