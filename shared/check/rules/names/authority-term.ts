import {
  sentencePlace,
  type CheckedPlan,
  type CheckRule,
  type RuleFinding,
  type Sentence,
} from '../../check-context.ts';

/** What kind of authority a plan is of, by its own name. */
type Authority = 'region' | 'kommun' | 'kommunalförbund';

/**
 * Words for bodies that only the other kind of authority has. 'Landsting' became 'region' by law in
 * 2020; the insurer's name keeps the old word.
 */
const FOREIGN: Record<Authority, { pattern: RegExp; own: string }[]> = {
  region: [
    { pattern: /kommunfullmäktiges?/giu, own: 'regionfullmäktige' },
    { pattern: /kommunstyrelsens?/giu, own: 'regionstyrelsen' },
    { pattern: /kommun(?:direktör|chef)(?:en)?s?(?!\p{L})/giu, own: 'regiondirektören' },
    { pattern: /kommunalråd(?:et|en)?s?/giu, own: 'regionrådet' },
    { pattern: /(?<!\p{L})landstingets?(?!\p{L})/giu, own: 'regionen' },
    { pattern: /kommunbidrag(?:et)?s?/giu, own: 'regionbidraget' },
    {
      pattern:
        /(?<!\p{L})kommunens (?:årsredovisning|delårsrapport(?:er)?|bokslut|flerårsplan|styrmodell|reglemente)(?!\p{L})/giu,
      own: 'regionens',
    },
    {
      pattern: /kommunens (?:förtroendevalda )?revisorer|(?<!\p{L})kommunrevisionens?/giu,
      own: 'regionens revisorer',
    },
    {
      pattern: /landstings(?:fullmäktige|styrelsen|direktören)s?/giu,
      own: 'regionens motsvarighet',
    },
  ],
  kommun: [
    { pattern: /regionfullmäktiges?/giu, own: 'kommunfullmäktige' },
    { pattern: /regionstyrelsens?/giu, own: 'kommunstyrelsen' },
    { pattern: /regiondirektör(?:en)?s?/giu, own: 'kommundirektören' },
    { pattern: /regionråd(?:et|en)?s?/giu, own: 'kommunalrådet' },
    { pattern: /region(?:bidrag|ersättning)(?:et|en)?s?/giu, own: 'kommunbidraget' },
    {
      pattern:
        /(?<!\p{L})regionens (?:årsredovisning|delårsrapport(?:er)?|bokslut|flerårsplan|styrmodell|reglemente)(?!\p{L})/giu,
      own: 'kommunens',
    },
    {
      pattern: /regionens (?:förtroendevalda )?revisorer|(?<!\p{L})regionrevisionens?/giu,
      own: 'kommunens revisorer',
    },
    { pattern: /(?<!\p{L})landstingets?(?!\p{L})/giu, own: 'regionen' },
    {
      pattern: /landstings(?:fullmäktige|styrelsen|direktören)s?/giu,
      own: 'kommunens motsvarighet',
    },
  ],
  kommunalförbund: [
    { pattern: /regionfullmäktiges?/giu, own: 'direktionen eller förbundsfullmäktige' },
    { pattern: /regionstyrelsens?/giu, own: 'direktionen eller förbundsstyrelsen' },
    { pattern: /(?<!\p{L})nämnden(?:s)?(?!\p{L})/giu, own: 'direktionen' },
  ],
};

/** Words that show the sentence means the other authority on purpose. */
const MEANT: Record<Authority, RegExp> = {
  region:
    /[Ll]änets kommuner|bildades|blev |ersatte|tidigare|dåvarande|före detta|gamla|kommunernas?|respektive kommun|[Kk]ommun(?:fullmäktige|styrelsen) i \p{Lu}|\p{Lu}\p{L}+s? kommuns?(?!\p{L})/u,
  kommun:
    /tidigare|dåvarande|före detta|gamla|blev |bildades|ersatte|regionens(?! (?:(?:förtroendevalda )?revisorer|årsredovisning|delårsrapport|bokslut|flerårsplan|styrmodell|reglemente))|region(?:en)? \p{Lu}|Region \p{Lu}/u,
  kommunalförbund: /regionens|Region \p{Lu}|medlem/u,
};

/** Decided by both, each in its own house: 'av kommunfullmäktige och av regionfullmäktige'. */
const BOTH =
  /kommunfullmäktige.*regionfullmäktige|regionfullmäktige.*kommunfullmäktige|kommunstyrelse.*regionstyrelse|regionstyrelse.*kommunstyrelse/iu;

/** More often than this, and the plan speaks of the other authority on purpose. */
const SLIP_AT_MOST = 2;

/** A body of another kind of authority: "kommunfullmäktige" in a region's plan. */
export const authorityTerm: CheckRule = ({ subject }) => {
  const authority = authorityOf(subject);
  if (!authority) return [];
  return FOREIGN[authority].flatMap(({ pattern, own }): RuleFinding[] => {
    const hits = subject.sentences.flatMap((sentence) =>
      [...sentence.text.matchAll(pattern)].map((match) => ({ sentence, word: match[0] })),
    );
    if (hits.length > SLIP_AT_MOST) return [];
    return hits
      .filter(({ sentence: { text } }) => !MEANT[authority].test(text) && !BOTH.test(text))
      .map(({ sentence, word }) => ({
        severity: 'error',
        message: `Här står ${word.toLowerCase()}, men det här är ${authority === 'kommunalförbund' ? 'ett' : 'en'} ${authority}: menas ${own}?`,
        places: [sentencePlace(subject, sentence)],
      }));
  });
};

function authorityOf({ plan, sentences }: CheckedPlan): Authority | null {
  const { organization, organ } = plan.plan;
  const isOwn = ({ text }: Sentence): boolean =>
    /(?<!\p{L})är ett kommunalförbund(?!\p{L})/iu.test(text);
  if (!/nämnd/iu.test(organ) && sentences.slice(0, OPENING).some(isOwn)) return 'kommunalförbund';
  if (/^region\b|regionen$/iu.test(organization)) return 'region';
  if (/förbund/iu.test(organization)) return 'kommunalförbund';
  return /kommun|\bstad$/iu.test(organization) ? 'kommun' : null;
}

/** What the organisation is, is told among the first sentences. */
const OPENING = 40;
