import { laterOnes } from '../later-ones.ts';
import {
  documentName,
  sentencePlace,
  type CheckedPlan,
  type CheckRule,
  type RuleFinding,
} from '../check-context.ts';
import type { CheckPlace } from '../finding.ts';

/** 'Regiondirektör Karin Holm', 'nämndens ordförande Nils Ek'. */
const HOLDS =
  /(?<before>\S+ )?(?<![\p{L}-])(?<role>(?:\p{L}+(?:-| och ))*\p{L}*(?:direktör|[Ff]örvaltningschef|[Kk]anslichef|[Ss]ocialchef|[Ss]kolchef|ordförande))(?:en)?,? (?<name>\p{Lu}\p{Ll}+(?:-\p{Lu}\p{Ll}+)? (?:\p{Lu}\p{Ll}+ )?\p{Lu}\p{Ll}+(?:-\p{Lu}\p{Ll}+)?)/gu;
/** Another post by the same word. */
const OTHER_POST =
  /(?:tf\.?|t\.f\.|tillförordnad|vice|biträdande|ställföreträdande|förste|andre|tidigare|förra|dåvarande|ny|nya|blivande)\s*$/iu;

interface Holder {
  role: string;
  name: string;
  owner: CheckedPlan;
  place: CheckPlace;
}

/** One post with two names: the plan's "regiondirektör Karin Holm" and another who signs the memo as such. */
export const postHolders: CheckRule = ({ subject, proposed }) => {
  const own = [...inText(subject), ...signing(subject)];
  const others = proposed ? inText(proposed) : [];
  const pairs = own.flatMap((a, i) =>
    [...laterOnes(own, i), ...others].map((b) => [a, b] as const),
  );
  const found = pairs
    .filter(([a, b]) => a.role === b.role && a.name !== b.name)
    .map(([a, b]): RuleFinding => ({
      severity: 'warning',
      message: `${a.name} är ${a.role} i ${documentName(a.owner)}, men ${a.owner === b.owner ? 'på ett annat ställe' : `i ${documentName(b.owner)}`} står ${b.name}.`,
      places: [a.place, b.place],
    }));
  return [...Map.groupBy(found, ({ message }) => message).values()].map((same) => same[0]!);
};

function inText(owner: CheckedPlan): Holder[] {
  const named = owner.sentences.filter(({ text }) => /direktör|chef|ordförande/iu.test(text));
  return named.flatMap((sentence) =>
    [...sentence.text.matchAll(HOLDS)].flatMap(({ groups }): Holder[] => {
      const { before = '', role = '', name = '' } = groups ?? {};
      if (OTHER_POST.test(before) || isGeneral(role)) return [];
      return [{ role: role.toLowerCase(), name, owner, place: sentencePlace(owner, sentence) }];
    }),
  );
}

/** Every board has its ordförande and every house its director: the bare word names no one post. */
const isGeneral = (role: string): boolean => /^(?:direktör|ordförande)$/iu.test(role);

function signing(owner: CheckedPlan): Holder[] {
  const signatory = owner.plan.memo?.signatory;
  if (!signatory || OTHER_POST.test(`${signatory.role.split(' ')[0]} `)) return [];
  const at = owner.sentences.find(({ text }) => text.includes(signatory.name));
  const { name, role } = signatory;
  return at && !isGeneral(role)
    ? [{ role: role.toLowerCase(), name, owner, place: sentencePlace(owner, at) }]
    : [];
}
