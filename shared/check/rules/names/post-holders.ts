import { laterOnes } from '../../later-ones.ts';
import { documentName, type CheckRule, type RuleFinding } from '../../check-context.ts';
import { namedPosts, type NamedPost } from '../../named-posts.ts';

/** Posts at the head of a house, of which there is one. Others are many: every unit has its chief. */
const ONE_OF_A_KIND = /(?:direktör|förvaltningschef|kanslichef|socialchef|skolchef|ordförande)$/u;

/** One post with two names: the plan's "regiondirektör Karin Holm" and another who signs the memo as such. */
export const postHolders: CheckRule = ({ subject, proposed }) => {
  const [own, others] = [subject, proposed].map((one) =>
    one ? namedPosts(one).filter(({ role }) => ONE_OF_A_KIND.test(role)) : [],
  );
  const pairs = own!.flatMap((a, i) =>
    [...laterOnes(own!, i), ...others!].map((b) => [a, b] as const),
  );
  const found = pairs
    .filter(([a, b]) => a.role === b.role && a.name !== b.name && isOnePost(a, b))
    .map(([a, b]): RuleFinding => ({
      severity: 'warning',
      message: `${a.name} är ${a.role} i ${documentName(a.owner)}, men ${a.owner === b.owner ? 'på ett annat ställe' : `i ${documentName(b.owner)}`} står ${b.name}.`,
      places: [a.place, b.place],
    }));
  return [...Map.groupBy(found, ({ message }) => message).values()].map((same) => same[0]!);
};

/** Every board has its ordförande and every house its director: the bare word names no one post. */
const isGeneral = (role: string): boolean => /^(?:direktör|ordförande)$/u.test(role);

/** Of a post that many have, two names are one person's when only a surname's ending tells them apart. */
const isOnePost = (a: NamedPost, b: NamedPost): boolean =>
  !isGeneral(a.role) || isOneNameMiswritten(a.name, b.name);

/** 'Nils Ek' and 'Nils Ekman': the same first name, and one surname begins with the other. */
function isOneNameMiswritten(a: string, b: string): boolean {
  const [x, y] = [a, b].map((name) => name.split(' '));
  const [short, long] = [x!.at(-1)!, y!.at(-1)!].toSorted((m, n) => m.length - n.length);
  return x![0] === y![0] && long!.startsWith(short!);
}
