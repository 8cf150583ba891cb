import { commandsIn, type Command } from '../../assignment-text.ts';
import { sentencePlace, type CheckRule, type RuleFinding } from '../../check-context.ts';
import { contentOf } from '../../indicator-matter.ts';
import { sharedStems } from '../../shared-words.ts';
import { statedTimes } from '../../stated-times.ts';

/** What may be forbidden in one place and told to be done in another: 'läggs ned' and 'lägga ned'. */
const ACTS: readonly (readonly [passive: string, active: string])[] = [
  [
    'läggs ne[dr]|läggas ne[dr]|stängs|stängas|avvecklas|avslutas|dras in|dras ner?|tas bort|tas ur bruk',
    'lägga ne[dr]|stänga|avveckla|avsluta|dra in|ta bort|upphöra med',
  ],
  ['höjs|höjas|räknas upp', 'höja|räkna upp'],
  ['sänks|sänkas', 'sänka'],
  [
    'anlitas|hyrs in|hyras in|används|användas|nyttjas|förekommer|förekomma',
    'anlita|hyra in|använda|nyttja|bemanna \\S+(?: i \\S+)? med',
  ],
  ['säljs|säljas|avyttras', 'sälja|avyttra'],
  ['byggs|byggas|uppförs|uppföras', 'bygga|uppföra'],
  ['anställs|anställas|rekryteras|tillsätts|tillsättas', 'anställa|rekrytera|tillsätta'],
  ['upphandlas|köps in|köpas in', 'upphandla|köpa in'],
  ['flyttas', 'flytta'],
  ['delegeras', 'delegera|(?:ta fram|införa|besluta om) (?:en )?(?:ny )?delegation\\p{L}*'],
];
/** What holds only until something, or for some. */
const LIMITED =
  /(?<!\p{L})(?:innan|förrän|utan att|utom|förutom|(?<!utan )undantag\p{L}*|såvida|annat än|i första hand|som regel|normalt)(?!\p{L})/iu;
/** 'Inga bibliotek läggs ned om ramen räcker'. */
const ON_CONDITION = /^[^.;]{0,40}?(?<!\p{L})om(?!\p{L})/iu;
/** So much of what is forbidden must be in the uppdrag. */
const SAME_MATTER = 0.5;

interface Ban {
  what: string;
  active: RegExp;
}

/** "Inga bibliotek läggs ned" beside an uppdrag to close one; "får inte anlitas" beside one to hire. */
export const negatedAct: CheckRule = ({ subject }) => {
  const commands = commandsIn(subject);
  return subject.sentences.flatMap((sentence): RuleFinding[] => {
    if (LIMITED.test(sentence.text)) return [];
    const ban = banIn(sentence.text);
    const against =
      ban &&
      commands.find((one) => !one.text.includes(sentence.text) && breaks(ban, one, sentence.text));
    if (!against) return [];
    return [
      {
        severity: 'warning',
        message: `Texten säger ”${sentence.text.replace(/[.]\s*$/u, '')}”, men ${against.label} är att ${against.act}.`,
        places: [sentencePlace(subject, sentence), against.place],
      },
    ];
  });
};

function banIn(text: string): Ban | null {
  for (const [passive, active] of ACTS) {
    const forms = [
      `(?<!\\p{L})(?:inga|inget|ingen) (?<what>[^.,;:]{3,60}?) (?:ska |får |kommer att )?(?:${passive})(?!\\p{L})`,
      `(?:^|, (?:och )?)(?<what>[^.,;:]{3,120}?) (?:får|ska|kommer|bör)(?: inte| ej| aldrig)(?: att)? (?:${passive})(?!\\p{L})`,
      `(?<!\\p{L})(?:får|ska) (?<what>[^.,;:]{3,60}?) (?:inte|ej|aldrig) (?:${passive})(?!\\p{L})`,
      `^(?<what>[^.,;:]{3,60}?) (?:${passive}) (?:inte|ej)(?!\\p{L})`,
    ];
    for (const form of forms) {
      const match = new RegExp(form, 'iu').exec(text);
      const what = match?.groups?.['what'];
      const rest = text.slice((match?.index ?? 0) + (match?.[0].length ?? 0));
      if (what !== undefined && !ON_CONDITION.test(rest))
        return { what, active: new RegExp(`^(?:${active})(?!\\p{L})`, 'iu') };
    }
  }
  return null;
}

function breaks({ what, active }: Ban, { act }: Command, text: string): boolean {
  const words = contentOf(what);
  const shared = sharedStems(words, contentOf(act)).length;
  if (!active.test(act) || shared === 0 || shared / words.length < SAME_MATTER) return false;
  // A ban that begins when the uppdrag is done does not touch it.
  const begins = /(?<!\p{L})från(?: och med)? /iu.test(text)
    ? (statedTimes(text)[0]?.from ?? 0)
    : 0;
  const ends = statedTimes(act).at(-1)?.to ?? Number.POSITIVE_INFINITY;
  return begins <= ends;
}
