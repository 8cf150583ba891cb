import { commandsIn, type Command } from '../../assignment-text.ts';
import {
  sentencePlace,
  type CheckedPlan,
  type CheckRule,
  type RuleFinding,
} from '../../check-context.ts';
import type { CheckPlace } from '../../finding.ts';
import { contentOf } from '../../indicator-matter.ts';
import { sharedStems } from '../../shared-words.ts';
import { statedTimes } from '../../stated-times.ts';

/** 'Badhuset i Ekby stängde 2030', 'Filialen är nedlagd': what is no more, named at the beginning. */
const ENDED =
  /^(?<what>\p{Lu}[^.,;:]{3,60}?) (?:stängde(?:s)?(?: helt)?|har stängts|lades ne[dr]|har lagts ne[dr]|upphörde(?: helt)?|har upphört|avvecklades|har avvecklats|avskaffades|har avskaffats|revs|har rivits|såldes|har sålts|är (?:helt |nu |sedan \S+ )?(?:stängd|stängt|nedlagd|nedlagt|avvecklad|avvecklat|avskaffad|avskaffat|riven|rivet|såld|sålt))(?!\p{L})/u;
/** 'Att avveckla filialen vid årets slut': what is to be no more. */
const TO_END =
  /^(?:avveckla|stänga|lägga ne[dr]|riva|sälja) (?<what>[^.,;:]{4,60}?)(?= (?:vid|senast|under|till|från|efter|inför|och)(?!\p{L})|[.,;:]|$)/iu;
/** What is only done with something that goes on. */
const GOES_ON =
  /^(?:renovera|bygga ut|bygga till|utöka|utvidga|utveckla|förstärka|bemanna|öppna|inreda|utrusta|rusta upp|modernisera|marknadsföra|(?:rekrytera|anställa) [^.;]{0,60}? till|förlänga öppettid\p{L}*)(?!\p{L})/iu;
/** It opens anew, or gives room for another. */
const ANEW =
  /(?<!\p{L})(?:ersätt\p{L}*|nya?|nytt|åter|återuppta|återöppna\p{L}*|ersättningslokal\p{L}*|annan|tillfällig\p{L}*|tidigare|före detta|gamla)(?!\p{L})/iu;
/** A word so long names one thing by itself; of shorter ones it takes two. */
const TELLING = 9;

interface End {
  what: string[];
  name: string;
  time: number;
  place: CheckPlace;
  of: Command | null;
}

/** An uppdrag to go on with something that the plan says is closed, or that another uppdrag is to close. */
export const endedMatter: CheckRule = ({ subject }) => {
  const commands = commandsIn(subject);
  const going = commands.filter(({ act }) => GOES_ON.test(act));
  if (going.length === 0) return [];
  return endsIn(subject, commands).flatMap(({ what, name, time, place, of }): RuleFinding[] => {
    const isNamed = what.length > 1 || (what[0]?.length ?? 0) >= TELLING;
    const against = going.find((one) => {
      const { act } = one;
      const last = statedTimes(act).at(-1)?.to ?? Number.POSITIVE_INFINITY;
      const isAll = sharedStems(what, contentOf(act)).length === what.length;
      return one !== of && isAll && !ANEW.test(act) && last > time;
    });
    if (!isNamed || !against) return [];
    const end = of ? `${of.label} är att avveckla` : 'Texten säger att det är slut med';
    return [
      {
        severity: 'warning',
        message: `${end} ”${name}”, men ${against.label} är att ${against.act}.`,
        places: [place, against.place],
      },
    ];
  });
};

const firstTime = (text: string): number => statedTimes(text)[0]?.from ?? 0;

function endsIn(subject: CheckedPlan, commands: readonly Command[]): End[] {
  const told = subject.sentences.flatMap((sentence): End[] => {
    const name = ENDED.exec(sentence.text)?.groups?.['what'];
    return name === undefined || ANEW.test(sentence.text)
      ? []
      : [
          {
            name,
            what: contentOf(name),
            time: firstTime(sentence.text),
            place: sentencePlace(subject, sentence),
            of: null,
          },
        ];
  });
  const given = commands.flatMap((of): End[] => {
    const { act } = of;
    const name = TO_END.exec(act)?.groups?.['what'];
    return name === undefined || ANEW.test(act)
      ? []
      : [
          {
            name,
            what: contentOf(name),
            time: firstTime(act),
            place: of.place,
            of,
          },
        ];
  });
  return [...told, ...given];
}
