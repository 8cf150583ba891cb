import {
  sentencePlace,
  type CheckRule,
  type RuleFinding,
  type Sentence,
} from '../check-context.ts';

/** "Inför 2023" in a plan for 2024 is left from the year before. */
const LOOKING_AHEAD =
  /(?<!\p{L})inför (?:(?:(?:budget|verksamhets)?år(?:et)?|vintern|våren|sommaren|hösten) )?((?:19|20)\d\d)(?!\d)/iu;

/** "Under 2023 ska nämnden …": what is still to be done has a year to come. */
const STILL_TO_DO =
  /(?<!\p{L})(under (?:(?:verksamhets|budget)?år(?:et)? )?((?:19|20)\d\d)) (?:ska(?:ll)?|kommer|behöver|planeras|planerar|genomförs|införs|påbörjas|prioriteras|fortsätter)(?!\p{L})/iu;

/** "… ska hållas med en buffert under verksamhetsåret 2025": the time comes after what is to be done. */
const TO_DO_IN =
  /(?<!\p{L})(?:ska(?:ll)?|kommer att) (?:(?!gjor|genomfördes|som|har|utfall|bokslut|årsredovis|följa|uppfölj|utvärder|resultat|beslut|jämför)[^.;\d]){3,90} (under (?:verksamhetsåret |budgetåret |år(?:et)? )?((?:19|20)\d\d))(?!\d|[–-]\d)/iu;

/** A sentence that looks ahead to a year that is already past when the plan begins. */
export const yearLeftBehind: CheckRule = ({ subject }) => {
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
