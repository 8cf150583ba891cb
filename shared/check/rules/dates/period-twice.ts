import { plainText } from '../../../compare/plain-text.ts';
import {
  documentName,
  sentencePlace,
  type CheckedPlan,
  type CheckRule,
  type RuleFinding,
  type Sentence,
} from '../../check-context.ts';
import { toldStatements } from '../../told-statements.ts';

/** 'mandatperioden 2027–2030', 'planperiod 2028–2030', 'biblioteksprogrammet 2028–2034': one thing by name, with its years. */
const NAMED =
  /(?<!\p{L})(?<name>mandatperioden?|planperiod(?:en)?|\p{L}{4,}(?:programmet?|plan(?:en)?|strategin?|policyn?|överenskommelsen?|avtalet))(?: för| gäller(?: för)?| avser| sträcker sig över| löper)?(?: (?:åren|perioden))? \(?(?<from>(?:19|20)\d\d) ?[–-] ?(?<to>(?:19|20)\d\d)(?!\d)/giu;
/** A new one and the one before have years of their own. */
const ANOTHER =
  /(?<!\p{L})(?:ny|nya|nytt|förra|föregående|tidigare|nästa|kommande|revider\p{L}*|ersätt\p{L}*|avlös\p{L}*)(?!\p{L})/iu;
/** '… som ska ersätta kulturplanen 2027–2030'. */
const REPLACED =
  /(?<!\p{L})ersätt(?:a|er) (?:den )?(?:nuvarande |gällande |nu gällande )?(?:\p{L}+s )?$/iu;
/** Every plan is for years of its own. */
const GENERAL = /^(?:verksamhets|nämnd|investerings|budget|handlings|aktivitets|ekonomi|tids)/iu;

interface Named {
  owner: CheckedPlan;
  sentence: Sentence;
  name: string;
  from: number;
  to: number;
  printed: string;
}

/** One programme or term of office with two spans of years that overlap: 2028–2034 here, 2029–2034 there. */
export const periodTwice: CheckRule = (context) => {
  const former = context.earlier[0];
  const before = former?.sentences.flatMap((one) => namedIn(former, one)) ?? [];
  const found = toldStatements(context, namedIn).flatMap(({ told: a, against }) =>
    [...against.filter((b) => isOther(a, b)), ...before.filter((b) => isOlder(a, b))]
      .filter((b) => a.name === b.name)
      .map((b): RuleFinding => ({
        severity: 'warning',
        message: `På ett ställe står ”${a.printed}”, ${a.owner === b.owner ? 'på ett annat' : `i ${documentName(b.owner)}`} ”${b.printed}”.`,
        places: [a, b].map(({ owner, sentence }) => sentencePlace(owner, sentence)),
      })),
  );
  // Told once, however often the same two are met.
  return [...Map.groupBy(found, ({ message }) => message).values()].map((same) => same[0]!);
};

/** Two that follow on each other are two, and share no year but perhaps the one they meet in. */
const isOther = (a: Named, b: Named): boolean =>
  (a.from !== b.from || a.to !== b.to) && a.from < b.to && b.from < a.to;

/** A programme follows on one that ends before it: of two that overlap the later plan has not the older. */
const isOlder = (now: Named, then: Named): boolean => isOther(now, then) && now.from < then.from;

function namedIn(owner: CheckedPlan, sentence: Sentence): Named[] {
  const isOfAnother = ANOTHER.test(sentence.text);
  return [...sentence.text.matchAll(NAMED)].flatMap(({ 0: printed, groups, index }): Named[] => {
    const { name = '', from = '', to = '' } = groups ?? {};
    // What is to be replaced is the one in force, whatever else the sentence speaks of.
    const isReplaced = REPLACED.test(sentence.text.slice(0, index));
    return GENERAL.test(name) || (isOfAnother && !isReplaced)
      ? []
      : [
          {
            owner,
            sentence,
            name: plainText(name).replace(/(?:men|met|en|et|(?<!pla)n|t)$/u, ''),
            from: Number(from),
            to: Number(to),
            printed,
          },
        ];
  });
}
