/**
 * The vocabulary of the verb ladder: what officialese calls each step.
 */

/** Steps in the order a matter usually takes. */
export type LadderStep =
  | 'investigate'
  | 'plan'
  | 'procure'
  | 'start'
  | 'introduce'
  | 'continue'
  | 'develop'
  | 'follow'
  | 'finish';

/** One word of the ladder: how it begins, its step, and how the interface names it. */
export interface LadderVerb {
  /** Source of a lower-case pattern for one or two words; between `WORD_STARTS` and `WORD_ENDS`. */
  forms: string;
  step: LadderStep;
  name: string;
  /** Also an ordinary verb: a step only for a matter that stood on the ladder before or does after. */
  weak: boolean;
  /** Says what is done with the matter, so it is left out where texts are likened. */
  filler: boolean;
}

/** What stands before the forms of a ladder verb, and after them. */
export const WORD_STARTS = String.raw`(?<![\p{L}\p{N}])`;
export const WORD_ENDS = String.raw`(?![\p{L}\p{N}])`;

const verb = (forms: string, step: LadderStep, name: string): LadderVerb => ({
  forms,
  step,
  name,
  weak: false,
  filler: true,
});

/** "Utöka" says that a matter has moved on only when it was being looked into or set going before. */
const weak = (entry: LadderVerb, filler = false): LadderVerb => ({ ...entry, weak: true, filler });

/** Forms that name a step only where they open the text: imperatives, participles and nouns. */
const opening = (forms: string, step: LadderStep, name: string): LadderVerb =>
  verb(`^(?:${forms})`, step, name);

/**
 * The vocabulary. Several verbs of one step are the same phase in other words. Nouns made of the
 * verbs stand beside them ("en översyn", "införandet"), because officialese prefers nouns.
 */
export const LADDER: readonly LadderVerb[] = [
  opening('utred(?:d|t)?', 'investigate', 'utreda'),
  opening('kartlägg|kartlag[dt]', 'investigate', 'kartlägga'),
  opening('undersök', 'investigate', 'undersöka'),
  opening('belys', 'investigate', 'belysa'),
  opening('överväg', 'investigate', 'överväga'),
  opening('förbered|planering', 'plan', 'förbereda'),
  opening('projektering', 'plan', 'projektera'),
  opening('förslag', 'plan', 'föreslå'),
  opening('framtagen|framtagna', 'plan', 'ta fram'),
  opening('påbörja[dt]|påbörjade', 'start', 'påbörja'),
  opening('inled|byggstart|start', 'start', 'inleda'),
  opening('försök', 'start', 'pröva i liten skala'),
  opening('inför|införd|infört|införda', 'introduce', 'införa'),
  opening('genomför|genomförd|genomfört|genomförda', 'introduce', 'genomföra'),
  opening('installation|installera|ibruktagande|inrätta[dt]', 'introduce', 'ta i drift'),
  opening('fortsätt', 'continue', 'fortsätta'),
  opening('fördjupning|fördjupa[dt]', 'develop', 'fördjupa'),
  opening('breddning', 'develop', 'bredda'),
  opening('utbyggnad|utökning|utvidgning', 'develop', 'utvidga'),
  opening('rapport|redogörelse|redovisning|granska', 'follow', 'rapportera'),
  opening('följ', 'follow', 'följa'),
  opening('slutför|slutförd|slutfört|slutförda', 'finish', 'slutföra'),
  opening('färdigställ(?:d|t)?', 'finish', 'färdigställa'),
  verb('(?<!psykiatriska? )utred(?:a|er|s|as|ning(?:en)?|ningar)', 'investigate', 'utreda'),
  verb('se över|ses över|översyn(?:en)?', 'investigate', 'se över'),
  verb('gå igenom|gås igenom', 'investigate', 'gå igenom'),
  verb('undersök(?:a|er|s|as)|\\p{L}*undersökning(?:en)?', 'investigate', 'undersöka'),
  verb('besiktiga(?:r|s)?|besiktning(?:en)?', 'investigate', 'besiktiga'),
  verb('kartlägg(?:a|er|s|as|ning(?:en)?)', 'investigate', 'kartlägga'),
  verb('analysera(?:r|s)?', 'investigate', 'analysera'),
  weak(verb('pröva(?:r|s)?|prova(?:r|s)?', 'investigate', 'pröva'), true),
  verb('överväg(?:a|er|s|as)', 'investigate', 'överväga'),
  verb('inventera(?:r|s)?|inventering(?:en)?', 'investigate', 'inventera'),
  verb('studera(?:r|s)?', 'investigate', 'studera'),
  verb('granska(?:r|s)?|granskning(?:en)?', 'follow', 'granska'),
  verb('belys(?:a|er|s|as)|klargör(?:a|s|as)?', 'investigate', 'belysa'),
  verb('genomlys(?:a|er|s|as|ning(?:en)?)|utröna', 'investigate', 'genomlysa'),
  verb(
    'förstudie[rn]?|behovsanalys(?:en)?|nulägesanalys(?:en)?',
    'investigate',
    'göra en förstudie',
  ),
  verb('ta reda på|ta ställning till', 'investigate', 'ta reda på'),
  weak(verb('bedöm(?:a|er|s|as)|identifiera(?:r|s)?', 'investigate', 'bedöma')),
  verb('planera(?:r|s)?', 'plan', 'planera'),
  verb('förbered(?:a|er|s|as)|förberedelse(?:n|r|rna)', 'plan', 'förbereda'),
  verb('projektera(?:r|s)?', 'plan', 'projektera'),
  verb('tas? fram|framtagande(?:t)?|arbeta(?:s)? fram|tagits fram', 'plan', 'ta fram'),
  weak(verb('upphandla(?:r|s)?|upphandling(?:en)? av', 'procure', 'upphandla'), true),
  verb('utarbeta(?:r|s)?|utarbetande(?:t)?', 'plan', 'utarbeta'),
  verb('upprätta(?:r|s)?|upprättande(?:t)?', 'plan', 'upprätta'),
  verb('utforma(?:r|s)?', 'plan', 'utforma'),
  verb('föreslå(?:r|s)?|(?:lämna|lägga fram|presentera) (?:ett )?förslag', 'plan', 'föreslå'),
  verb('påbörja(?:r|s|nde|ndet)?', 'start', 'påbörja'),
  verb('starta(?:r|s)?|uppstart(?:en)?', 'start', 'starta'),
  verb('inled(?:a|er|s|as)', 'start', 'inleda'),
  verb('initiera(?:r|s)?|komma igång|dra(?:s)? igång|sätta(?:s)? igång', 'start', 'initiera'),
  verb(
    'pilot(?:a|era|erar|eras|projekt(?:et)?|försök(?:et)?)?|testa(?:r|s)?|försöksverksamhet(?:en)?|provdrift(?:en)?',
    'start',
    'pröva i liten skala',
  ),
  verb('inför(?:a|s|as|ande|andet)', 'introduce', 'införa'),
  verb('implementer(?:a|ar|as|ing|ingen)', 'introduce', 'implementera'),
  verb('genomför(?:a|s|as|ande|andet)', 'introduce', 'genomföra'),
  verb('etabler(?:a|ar|as|ing|ingen)', 'introduce', 'etablera'),
  verb('inrätta(?:r|s|nde|ndet)?', 'introduce', 'inrätta'),
  verb('tillskapa(?:r|s)?', 'introduce', 'tillskapa'),
  verb(
    'driftsätt(?:a|er|s|as|ning(?:en)?)|(?:tas?|sätta?s?) (?:\\p{L}+ ){0,5}?i (?:drift|bruk)',
    'introduce',
    'ta i drift',
  ),
  verb('sjösätt(?:a|er|s|as)|rullas? ut|utrullning(?:en)?', 'introduce', 'rulla ut'),
  verb('börja (?:använda|tillämpa)|omsätt(?:a|s|as)|förverkliga(?:s)?', 'introduce', 'omsätta'),
  verb('verkställ(?:a|er|s|as)', 'introduce', 'verkställa'),
  verb('realisera(?:r|s)?', 'introduce', 'realisera'),
  verb('planlägg(?:a|er|s|as)', 'plan', 'planlägga'),
  weak(verb('erbjud(?:a|er|s|as)|tillhandahåll(?:a|er|s|as)', 'introduce', 'erbjuda')),
  weak(verb('anta(?:r|s)?|besluta(?:r|s)?(?: om)?|fastställ(?:a|er|s|as)', 'introduce', 'besluta')),
  weak(verb('utvidga(?:r|s)?|utök(?:a|ar|as)|byggs? ut|bygga ut', 'develop', 'utvidga')),
  weak(verb('bygg(?:a|er|s|as)?|uppför(?:a|s|as)|anlägg(?:a|er|s|as)', 'introduce', 'bygga')),
  weak(verb('öppna(?:r|s)?|lansera(?:r|s)?|sprid(?:a|er|s|as)', 'introduce', 'öppna')),
  verb('fortsätt(?:a|er|s|as|ning)|fortsatt(?:a)?', 'continue', 'fortsätta'),
  verb('fullfölj(?:a|er|s|as)', 'continue', 'fullfölja'),
  verb(
    '(?:driva|drivs|arbeta) (?:\\p{L}+ ){0,3}?vidare|vidareför(?:a|s|as)',
    'continue',
    'driva vidare',
  ),
  weak(verb('upprätthåll(?:a|er|s|as)|vidmakthåll(?:a|er|s|as)', 'continue', 'upprätthålla')),
  verb('vidareutveckl(?:a|ar|as|ing)', 'develop', 'vidareutveckla'),
  verb('intensifier(?:a|ar|as|ing)', 'develop', 'intensifiera'),
  verb('fördjupa(?:r|s)?', 'develop', 'fördjupa'),
  verb('bredda(?:r|s|d)?|breddinför(?:a|s|as|ande|andet)', 'develop', 'bredda'),
  verb('skala(?:r|s)? upp|uppskal(?:a|ning(?:en)?)', 'develop', 'skala upp'),
  verb('permanenta(?:r|s)?', 'develop', 'permanenta'),
  verb('påskynda(?:r|s)?', 'develop', 'påskynda'),
  verb('följ(?:a|er|s|as)|följ(?:a|er|s|as) upp|uppfölj(?:a|ning(?:en)?)', 'follow', 'följa'),
  verb('utvärder(?:a|ar|as|ing|ingen)|(?:mäta|redovisa) effekter(?:na)?', 'follow', 'utvärdera'),
  verb('(?:åter)?rapporter(?:a|ar|as|ing)|återredovisa', 'follow', 'återrapportera'),
  verb('bevaka(?:r|s)?|vaka(?:r)? över', 'follow', 'bevaka'),
  weak(verb('redogör(?:a|s|as)?|(?:lämna|ge) (?:en )?rapport', 'follow', 'redogöra')),
  weak(
    verb(
      'ta del av|håll(?:a|er) (?:\\p{L}+ ){0,2}?(?:underrätta|informera)[dt]e?',
      'follow',
      'hålla sig underrättad',
    ),
  ),
  weak(verb('redovisa(?:r|s)?|återkoppla(?:r|s)?', 'follow', 'redovisa')),
  verb('slutför(?:a|s|as|ande|andet)', 'finish', 'slutföra'),
  verb('avsluta(?:r|s)?|avslut(?:et)?', 'finish', 'avsluta'),
  verb('färdigställ(?:a|er|s|as|ande)', 'finish', 'färdigställa'),
  verb('slutredovis(?:a|as|ning)|slutrapport(?:en|era|eras)?', 'finish', 'slutredovisa'),
];
