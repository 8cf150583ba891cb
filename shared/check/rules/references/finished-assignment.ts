import { partPlace, sentencePlace, type CheckRule, type RuleFinding } from '../../check-context.ts';
import { contentOf } from '../../indicator-matter.ts';
import { sharedStems } from '../../shared-words.ts';

const DONE =
  'slutfört|slutförts|genomfört|genomförts|avslutat|avslutats|färdigt|klart|utfört|utförts';
/** 'Uppdraget att införa X är slutfört', 'avslutas: Att införa X', 'Införandet av X är klart'. */
const FINISHED: readonly RegExp[] = [
  new RegExp(
    `(?<!\\p{L})uppdraget (?:om|att|kring|avseende) (.{8,160}?) (?:(?:är|har|anses|bedöms) (?:därmed |nu |vara )?(?:${DONE})|avslutades|slutfördes|avslutas|utgår)(?!\\p{L})`,
    'iu',
  ),
  /(?<!\p{L})uppdrag(?:en|et)? (?:är avslutade?|avslutas|har avslutats|utgår|har slutförts)[^:]{0,40}: (?:att )?(.{8,160})$/iu,
  new RegExp(
    `^((?:Införandet|Utbyggnaden|Uppbyggnaden|Översynen|Utredningen|Framtagandet) av .{8,120}?) är (?:nu |därmed )?(?:${DONE})(?!\\p{L})`,
    'u',
  ),
  /^((?:Införandet|Utbyggnaden|Uppbyggnaden|Översynen|Utredningen|Kartläggningen|Upphandlingen|Införandet) av [^,.;]{6,80}?)(?:, som [^,.;]{3,60},)? (?:avslutades|slutfördes|färdigställdes|blev klart?|genomfördes)(?!\p{L})/u,
];
/** What is done goes on in another form, and the text says so. */
const GOES_ON =
  /(?<!\p{L})(?:går över|övergår|fortsätter|ersätts|ersatts|nytt uppdrag|nästa steg|vidareutvecklas|breddas|utvidgas|i stället)(?!\p{L})/iu;
/** So much of what was done must be in the uppdrag that is still there. */
const SAME_MATTER = 0.75;
const FEWEST_WORDS = 3;

/** 'Att påbörja uppbyggnaden av': what has not begun. */
const BEGINS = /^(?:att )?(?:påbörja|inleda|starta|initiera|börja)(?!\p{L})/iu;
const FEWEST_NAMED = 2;

/** Whether an uppdrag is to begin what is done, wherever it was done: the words before 'i', 'på', 'för'. */
function beginsAnew(matter: string, text: string): boolean {
  const [named = ''] = matter
    .replace(/^\p{L}+ av /u, '')
    .split(/ (?:i|på|för|inom|vid|hos)(?!\p{L})/u);
  const words = contentOf(named);
  return (
    BEGINS.test(text) &&
    words.length >= FEWEST_NAMED &&
    sharedStems(words, contentOf(text)).length === words.length
  );
}

/** An uppdrag that the plan says is done, and that stands among its uppdrag all the same. */
export const finishedAssignment: CheckRule = ({ subject }) =>
  subject.sentences.flatMap((sentence): RuleFinding[] => {
    const matter = FINISHED.map((form) => form.exec(sentence.text)?.[1]).find(Boolean);
    if (matter === undefined || GOES_ON.test(sentence.text)) return [];
    const words = contentOf(matter);
    if (words.length < 2) return [];
    const still = subject.plan.assignments.find(({ text }) => {
      const shared = sharedStems(words, contentOf(text)).length;
      const isSame =
        shared >= Math.min(FEWEST_WORDS, words.length) && shared / words.length >= SAME_MATTER;
      return isSame || beginsAnew(matter, text);
    });
    if (!still) return [];
    const label = still.rawLabel.replace(/[.:]\s*$/u, '').trim() || still.key;
    return [
      {
        severity: 'warning',
        message: `Uppdraget sägs vara klart, men ${label.replace(/^Uppdrag /u, 'uppdrag ')} i samma plan gäller detsamma.`,
        places: [
          sentencePlace(subject, sentence),
          partPlace(subject, still.source, `${still.rawLabel} ${still.text}`),
        ],
      },
    ];
  });
