import { swedishStem } from '../text/swedish-stem.ts';

/** A root shorter than this after a cut says too little to stand for its word. */
const SHORTEST_ROOT = 4;
/** The neuter article may leave a short noun: 'gap' of 'gapet', 'kök' of 'köket'. */
const SHORTEST_NOUN = 3;
/** Endings that are also the end of short words are cut from longer ones alone: 'fri', 'kredit'. */
const LONG = 5;

type Ending = readonly [ending: RegExp, shortest: number];

/** What the published stemmer leaves: the neuter article, plurals in -ena, genitives of plurals, passive supines. */
const ARTICLES: readonly Ending[] = [
  [/(?<!h)ets?$/u, SHORTEST_NOUN],
  [/(?<=de|te)nas?$/u, LONG],
  [/(?<=[aeo]re?|(?<!pl)at|it)s$/u, LONG],
  // The neuter of 'säker', which the stemmer takes for a plural.
  [/(?<=ker)t$/u, SHORTEST_ROOT],
  [/(?<=[åö]|varo)n$/u, SHORTEST_ROOT],
];

/** 'rum' and 'rummet'. */
const DOUBLED = /(?<=m)m$|(?<=n)n$/u;
/** The s of 'plats' goes in the published stemmer, that of 'platser' does not. */
const FINAL_S = /(?<=\p{L}{2}[bcdfghjklmnoprtvy])s$/u;

/** What makes a noun of a verb, and other endings of the root itself; the first that fits is cut. */
const DERIVED: readonly Ending[] = [
  [/(?:nad|ning|ing|ets?|ande|ende|an|(?<!pl)at|tion|erad|era|ad|or)$/u, SHORTEST_ROOT],
  // The article of short words in -a: 'taxan' and 'taxor'.
  [/(?<=^\p{L}{3})an$/u, SHORTEST_NOUN],
  // 'ekonomi' and 'ekonomin'; 'anslutit'; 'fastställd' and 'fastställt'.
  [/in?$/u, LONG],
  [/it$/u, LONG],
  [/(?<=ställ|för|lev|köp|bygg|skärp)[dt]$/u, SHORTEST_ROOT],
  // The neuter of adjectives: 'mobilt', 'hållbart'.
  [/(?<=al|il|el|ell|ig|sk|iv|bar|bb)t$/u, SHORTEST_ROOT],
  [/(?<=[öåun]g)t$/u, SHORTEST_NOUN],
];

/** Letters that come and go: 'öppen' and 'öppna', 'regel' and 'regler', 'säker' and 'säkra'. */
const PASSING: readonly (readonly [RegExp, string])[] = [
  [DOUBLED, ''],
  [/(?<=\p{L}{2}[kptxv]|rd)n$/u, ''],
  [FINAL_S, ''],
  [/(?<=\p{L}{2}[bdfgkpt])el$/u, 'l'],
  [/(?<=\p{L}{2}[bdgkpt])r$/u, ''],
];

/** Nouns that change their vowel ('gruppbostäder', 'läroböcker') or decline as in Latin ('kriterier', 'vårdcentra'). */
const IRREGULAR: readonly (readonly [form: RegExp, singular: string])[] = [
  [/städer(?:na)?s?$/u, 'stad'],
  [/(l|h|t|str)änder(?:na)?s?$/u, '$1and'],
  [/böcker(?:na)?s?$/u, 'bok'],
  [/rötter(?:na)?s?$/u, 'rot'],
  [/centr(?:a|ets?|en)$/u, 'centrum'],
  // Endings that the stemmer would take for others: 'kompetensen', 'kvaliteten', 'förnybara', 'ägarna'.
  [/(?<=\p{L}{3}ens)(?:ens?|er|ers|erna|ernas)$/u, ''],
  [/(?<=itet)(?:ens?|ets?|er|ers|erna|ernas)$/u, ''],
  [/(?<=\p{L}{2}(?:bar|klar))[at]$/u, ''],
  [/(?<=\p{L}{2}ar)nas?$/u, ''],
  [/(?<=het)ernas$/u, 'er'],
  [/(?<=[bdfghkprstvx]el)ns?$/u, ''],
  [/(?<=land|band|bana)(?:ets?|ns?)$/u, ''],
  // The article leaves 'resandet' and 'boendet' the e that 'resande' has.
  [/(?<=\p{L}{2}[ae]nd)ets?$/u, 'e'],
  [/(?<=muse|jubile)(?:er|erna|et)s?$/u, 'um'],
  [/(?<=kriteri|gymnasi|laboratori|stadi|territori|auditori)(?:er|erna|et)s?$/u, 'um'],
];

/**
 * Words that the endings would cut down to another word's root: 'fastighet' to that of 'fast'. Those
 * of long words hold for compounds that end in them too; the others are the whole word.
 */
const OWN_ROOTS: readonly (readonly [form: RegExp, root: string])[] = [
  [/fastighet(?:en|er|erna)?s?$/u, 'fastighet'],
  [/insats(?:ens?|er|ers|erna|ernas)?$/u, 'insats'],
  [/hastighet(?:en|er|erna)?s?$/u, 'hastighet'],
  [/marknad(?:en|er|erna)?s?$/u, 'marknad'],
  [/slutsats(?:en|er|erna)?$/u, 'slutsats'],
  [/styrelse(?:n|r|rna)?s?$/u, 'styrelse'],
  [/rörelse(?:n|r|rna)?s?$/u, 'rörelse'],
  [/^(?:viktig(?:a|t|are|ast|aste)?)$/u, 'viktig'],
  [/^(?:tidig(?:a|t|are|ast|aste)?)$/u, 'tidig'],
  [/^(?:daglig(?:a|t|en)?)$/u, 'daglig'],
  [/^(?:sakna[sdrt]?|saknade|saknats)$/u, 'sakna'],
  [/^(?:lagr(?:a|ar|as|ing|ingen)|lager|lagret)$/u, 'lagr'],
  [/^(?:extra)$/u, 'extra'],
  [/^(?:hundra(?:tal|tals)?)$/u, 'hundra'],
  [/^(?:kontrast(?:en|er)?)$/u, 'kontrast'],
  [/^(?:sensor(?:n|er|erna)?)$/u, 'sensor'],
  [/^(?:lägre|låg|låga|lågt)$/u, 'låg'],
  [/^(?:skadlig[at]?)$/u, 'skadlig'],
  [/^(?:delta|deltar|deltog|deltagit)$/u, 'delta'],
];

/** The stemmer would take 'enhet' for an adjective's noun, as 'trygghet' of 'trygg'. */
const UNIT = /enhet(?:en|ens|er|ers|erna|ernas|s)?$/u;
const UNIT_ROOT = 'enh';

/**
 * The root by which a word (lower case) is known in all its forms, verb and noun of one root
 * together: 'samarbete', 'samarbetet' and 'samarbeta' are 'samarb'. A root need not be a word.
 */
export function rootOf(word: string): string {
  if (UNIT.test(word)) return word.replace(UNIT, UNIT_ROOT);
  for (const [form, own] of OWN_ROOTS) if (form.test(word)) return word.replace(form, own);
  const singular = IRREGULAR.reduce((noun, [form, one]) => noun.replace(form, one), word);
  const bare = cut(singular, ARTICLES);
  let root = bare.endsWith('nad') ? bare : swedishStem(bare);
  root = root.replace(DOUBLED, '').replace(FINAL_S, '');
  root = cut(root, DERIVED);
  for (const [passing, left] of PASSING) root = root.replace(passing, left);
  return root;
}

/** The word without the first of the endings that leaves enough of it. */
function cut(word: string, endings: readonly Ending[]): string {
  for (const [ending, shortest] of endings) {
    const rest = word.replace(ending, '');
    if (rest !== word && rest.length >= shortest) return rest;
  }
  return word;
}
