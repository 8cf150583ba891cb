import { partPlace, sentencePlace, type CheckRule, type RuleFinding } from '../check-context.ts';
import { contentOf } from '../indicator-matter.ts';
import { sharedStems } from '../shared-words.ts';

/** 'Uppdraget att införa X är slutfört': what the uppdrag was about is in the first group. */
const FINISHED =
  /(?<!\p{L})uppdraget (?:om|att|kring|avseende) (.{12,160}?) (?:är|har|anses|bedöms) (?:därmed |nu |vara )?(?:slutfört|slutförts|genomfört|genomförts|avslutat|avslutats|färdigt|klart|utfört|utförts)(?!\p{L})/iu;
/** What is done goes on in another form, and the text says so. */
const GOES_ON =
  /(?<!\p{L})(?:går över|övergår|fortsätter|ersätts|ersatts|nytt uppdrag|nästa steg|vidareutvecklas|breddas|utvidgas|i stället)(?!\p{L})/iu;
/** So much of what was done must be in the uppdrag that is still there. */
const SAME_MATTER = 0.75;
const FEWEST_WORDS = 3;

/** An uppdrag that the plan says is done, and that stands among its uppdrag all the same. */
export const finishedAssignment: CheckRule = ({ subject }) =>
  subject.sentences.flatMap((sentence): RuleFinding[] => {
    const matter = FINISHED.exec(sentence.text)?.[1];
    if (matter === undefined || GOES_ON.test(sentence.text)) return [];
    const words = contentOf(matter);
    const still = subject.plan.assignments.find(({ text }) => {
      const shared = sharedStems(words, contentOf(text)).length;
      return shared >= FEWEST_WORDS && shared / words.length >= SAME_MATTER;
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
