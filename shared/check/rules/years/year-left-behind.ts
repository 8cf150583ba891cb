import {
  sentencePlace,
  type CheckedPlan,
  type CheckRule,
  type RuleFinding,
  type Sentence,
} from '../../check-context.ts';
import { statedTimes } from '../../stated-times.ts';

/** "Inför 2023" in a plan for 2024 is left from the year before. */
const LOOKING_AHEAD =
  /(?<!\p{L})inför (?:(?:(?:budget|verksamhets)?år(?:et)?|vintern|våren|sommaren|hösten) )?((?:19|20)\d\d)(?!\d)/iu;

/** "Under 2023 ska nämnden …": what is still to be done has a year to come. */
const STILL_TO_DO =
  /(?<!\p{L})(under (?:(?:verksamhets|budget)?år(?:et)? )?((?:19|20)\d\d)) (?:ska(?:ll)?|kommer|behöver|planeras|planerar|genomförs|införs|påbörjas|prioriteras|fortsätter)(?!\p{L})/iu;

/** "… ska hållas med en buffert under verksamhetsåret 2025": the time comes after what is to be done. */
const TO_DO_IN =
  /(?<!\p{L})(?:ska(?:ll)?|kommer att) (?:(?!gjor|genomfördes|som|har|utfall|bokslut|årsredovis|följa|uppfölj|utvärder|resultat|beslut|jämför)[^.;\d]){3,90} (under (?:verksamhetsåret |budgetåret |år(?:et)? )?((?:19|20)\d\d))(?!\d|[–-]\d)/iu;

/** 'Linjen ska trafikeras från och med december 2028', 'hallen ska öppnas i maj 2028': something new. */
const STARTS =
  /(?<!\p{L})ska(?:ll)? (?:(?!som |har |gjor|följa|uppfölj|utvärder)[^.;,\d]){0,90}?(?:(?:från och med|fr\.? ?o\.? ?m\.?|med start) (?:den |i )?|(?:invigas|öppnas?|startas?|tas i (?:drift|bruk)|införas|börja|inledas|flytta)(?: \p{L}+){0,2} (?:i |den |under ))$/iu;
/** What the law has asked for since then still holds. */
const BY_LAW =
  /(?<!\p{L})(?:lag(?:en|ar|arna|krav\p{L}*|stift\p{L}*)?|förordning\p{L}*|direktiv\p{L}*|föreskrift\p{L}*|skyldig\p{L}*|staten|riksdag\p{L}*)(?!\p{L})/iu;
/** A plan is written the year before it begins: what starts then may still be to come. */
const WRITTEN = 2;

/** The time when something new is told to start that started before the plan was written. */
function startedBefore(
  { text }: Sentence,
  year: number,
  former: CheckedPlan | undefined,
): string | null {
  if (BY_LAW.test(text)) return null;
  const time = statedTimes(text).find(({ index }) => STARTS.test(text.slice(0, index)));
  const then = Math.floor((time?.to ?? Infinity) / 10000);
  const isCopied = former?.sentences.some((one) => one.text === text) === true;
  return time && (then <= year - WRITTEN || (isCopied && then < year))
    ? whenOf(time.printed)
    : null;
}

/** 'den 1 maj 2028', 'i december 2028', 'hösten 2028'. */
const whenOf = (printed: string): string => {
  if (/^\d{1,2} /u.test(printed)) return `den ${printed}`;
  return /^(?:\d{4}|våren|sommaren|hösten|vintern)/iu.test(printed) ? printed : `i ${printed}`;
};

/** A sentence that looks ahead to a year that is already past when the plan begins. */
export const yearLeftBehind: CheckRule = ({ subject, earlier }) => {
  const { year } = subject.plan.plan;
  if (year === null) return [];
  return subject.sentences.flatMap((sentence): RuleFinding[] => {
    const toDo = STILL_TO_DO.exec(sentence.text) ?? TO_DO_IN.exec(sentence.text);
    if (toDo && Number(toDo[2]) < year) {
      return [
        {
          severity: 'warning',
          message: `Här står vad som ska göras ”${toDo[1]!.toLowerCase()}”, men planen gäller ${year}. Är meningen kvar från förra året?`,
          places: [sentencePlace(subject, sentence)],
        },
      ];
    }
    const started = startedBefore(sentence, year, earlier[0]);
    if (started !== null) {
      return [
        {
          severity: 'warning',
          message: `Något ska börja ${started}, men planen gäller ${year}. Är meningen kvar från förra planen?`,
          places: [sentencePlace(subject, sentence)],
        },
      ];
    }
    const ahead = Number(LOOKING_AHEAD.exec(sentence.text)?.[1] ?? year);
    if (ahead >= year || isAboutThePast(sentence)) return [];
    return [
      {
        severity: 'warning',
        message: `Här står ”inför ${ahead}”, men planen gäller ${year}. Är meningen kvar från förra året?`,
        places: [sentencePlace(subject, sentence)],
      },
    ];
  });
};

const isAboutThePast = ({ text }: Sentence): boolean =>
  /(?<!\p{L})(?:gjordes|fattades|beslutades|antogs|blev|var|hade|fick|skedde|inför \d{4} års (?:plan|budget) (?:var|blev))(?!\p{L})/iu.test(
    text,
  );
