import { sentencePlace, type CheckRule, type RuleFinding } from '../../check-context.ts';

const TOWN = '\\p{Lu}\\p{Ll}+(?: \\p{Lu}\\p{Ll}+)?';
const REGION = 'Region \\p{Lu}\\p{Ll}+?';
const DOES =
  'ska|vill|behöver|ansvarar|strävar|arbetar|har (?:som|ett|en) (?:mål|ambition|vision|uppdrag)|står inför';
/** 'Hällbro kommun ska', 'verkar för att Region Norrdal ska': who the sentence is about. */
const ACTS = new RegExp(
  `(?:^|(?<=(?<!\\p{L})att ))(?:(?<town>${TOWN}) (?:kommun|stad)|(?<region>${REGION})(?: län)?) (?:${DOES})(?!\\p{L})`,
  'u',
);
/** 'I Hällbro kommun är', 'Region Norrdals värdegrund': what is told of one's own. */
const IS_OWN = new RegExp(
  `^I (?:(?<town>${TOWN}) (?:kommun|stad)|(?<region>${REGION})(?: län)?) (?:är|ska|arbetar|har vi)(?!\\p{L})|(?<!\\p{L})(?:(?<town2>${TOWN}) (?:kommuns|stads)|(?<region2>${REGION})(?:s| läns)) (?:vision|värdegrund|ledord|medarbetare|verksamhetsidé|nämnder|förvaltningar)(?!\\p{L})`,
  'u',
);
/** Done by another on purpose: together, on our behalf, as host. */
const ON_PURPOSE =
  /(?<!\p{L})(?:tillsammans|samverka\p{L}*|samarbet\p{L}*|avtal\p{L}*|överenskomm\p{L}*|värd|värdkommun\p{L}*|gemensam\p{L}*|uppdrag av|på uppdrag|länet\p{L}*|kommuner\p{L}*|regioner\p{L}*|medlem\p{L}*|ägare\p{L}*|granne|grann\p{L}*)(?!\p{L})/iu;
/** More often, and the plan speaks of the other on purpose. */
const SLIP_AT_MOST = 1;

/** Another kommun or region acts in the plan, once, as if it were its own: a sentence left from a template. */
export const anotherOrganization: CheckRule = ({ subject }) => {
  const own = subject.plan.plan.organization;
  if (!/kommun|stad|^region /iu.test(own)) return [];
  const hits = subject.sentences.flatMap((sentence) => {
    const groups = (ACTS.exec(sentence.text) ?? IS_OWN.exec(sentence.text))?.groups ?? {};
    const region = groups['region'] ?? groups['region2'];
    const name = groups['town'] ?? groups['town2'] ?? region;
    if (name === undefined || isOwn(own, name)) return [];
    // A town's plan speaks of its region and the other way round.
    const isSameKind = /^region /iu.test(own) === (region !== undefined);
    return isSameKind && !ON_PURPOSE.test(sentence.text) ? [{ name, sentence }] : [];
  });
  return hits
    .filter(
      ({ name }) =>
        subject.sentences.filter(({ text }) => text.includes(name)).length <= SLIP_AT_MOST,
    )
    .map(({ name, sentence }): RuleFinding => ({
      severity: 'warning',
      message: `Här står ${name.startsWith('Region') ? name : `${name} kommun`}, men planen är för ${own}. Är meningen hämtad från en annan plan?`,
      places: [sentencePlace(subject, sentence)],
    }));
};

/** 'Lindåkra kommun' is Lindåkra, also in the genitive. */
const isOwn = (own: string, name: string): boolean => {
  const [a, b] = [own, name].map((one) =>
    one
      .toLowerCase()
      .replace(/(?:s? (?:kommun|stad|län))$/u, '')
      .replace(/^region /u, ''),
  );
  return a!.startsWith(b!) || b!.startsWith(a!);
};
