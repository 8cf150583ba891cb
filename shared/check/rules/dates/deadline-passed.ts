import {
  partPlace,
  sentencePlace,
  type CheckedPlan,
  type CheckRule,
  type RuleFinding,
} from '../../check-context.ts';
import { statedTimes } from '../../stated-times.ts';

/** "Senast den 31 mars 2025", "före utgången av 2025": the year a task is to be done by. */
const DEADLINE =
  /(?<!\p{L})(?:senast|före utgången av|före) (?:(?:den|under|år|hösten|våren|sommaren|vintern|i|mars|\d{1,2}|\p{L}+ari|\p{L}+ber|april|maj|juni|juli|augusti) ){0,4}((?:19|20)\d\d)(?!\d|[–-]\d)/iu;

/** An assignment that was to be done before the plan's year began. */
export const deadlinePassed: CheckRule = ({ subject }) => {
  const { year } = subject.plan.plan;
  if (year === null) return [];
  const inAssignments = subject.plan.assignments.flatMap((assignment): RuleFinding[] => {
    const match = DEADLINE.exec(assignment.text);
    const stated =
      match && Number(match[1]) < year ? match[0].toLowerCase() : during(assignment.text, year);
    const when = stated ?? toBeDone(assignment.text, year);
    if (when === null) return [];
    return [
      {
        severity: 'warning',
        message: `Uppdraget ska vara klart ${when}, men planen gäller ${year}.`,
        places: [partPlace(subject, assignment.source, assignment.text)],
      },
    ];
  });
  return [...inAssignments, ...inActivities(subject, year)];
};

/** 'Att under våren 2030 ta fram en plan', '… under första halvåret 2030'. */
const DURING =
  /(?<!\p{L})under (?:(?:våren|hösten|sommaren|vintern|(?:första|andra) halvåret|(?:första|andra|tredje|fjärde) kvartalet) )?(?:år )?((?:19|20)\d\d)(?!\d|[–-]\d)/iu;
/** What happened then is what is to be looked at now. */
const LOOKS_BACK =
  /(?<!\p{L})(?:följa|följ|uppfölj|utvärder|analys|sammanställ|redovisa|rapporter|erfarenhet|resultat|genomförd|genomfört|införd|gjord|gjort|beslut|påbörja(?:d|t)|startad|inled(?:d|t)|fortsätt|slutför|avslut|har |som )\p{L}*/iu;

/** The time in which the text wants it done, when that year is past before the plan's begins. */
function during(text: string, year: number): string | null {
  const [printed, stated] = DURING.exec(text) ?? [];
  return printed !== undefined && Number(stated) < year && !LOOKS_BACK.test(text)
    ? printed.toLowerCase()
    : null;
}

/** 'Klart i december 2025.' as a sentence of its own, in activities that are no uppdrag. */
const IS_READY =
  /^(?:klart?|färdigt?|slutförs|redovisas|återrapporteras|slutdatum|tidplan)(?: senast)?:? (?:i |den |under )*$/iu;

/** 'Hallen ska stå klar i december 2025'. */
const TO_BE_READY =
  /(?<!\p{L})ska(?:ll)? (?:vara|stå) (?:klar|färdig|genomför|slutför)\p{L}* (?:senast |i |den |under )*$/iu;

function inActivities(subject: CheckedPlan, year: number): RuleFinding[] {
  const inText = (text: string): boolean =>
    subject.plan.assignments.some((assignment) => assignment.text.includes(text));
  return subject.sentences
    .filter(({ text }) => !inText(text))
    .flatMap((sentence): RuleFinding[] => {
      const [time] = statedTimes(sentence.text);
      const before = sentence.text.slice(0, time?.index ?? 0);
      const isReady = time !== undefined && (IS_READY.test(before) || TO_BE_READY.test(before));
      if (!isReady || Math.floor(time.to / 10000) >= year) return [];
      return [
        {
          severity: 'warning',
          message: `Något ska vara klart ${time.printed}, men planen gäller ${year}.`,
          places: [sentencePlace(subject, sentence)],
        },
      ];
    });
}

/** 'ska redovisas i oktober 2025', 'ska vara klar den 31 mars 2025'. */
const TO_BE_DONE =
  /(?<!\p{L})(?:ska(?:ll)?|klart?)(?!\p{L})(?: \p{L}+){0,4}? ?(?:vara (?:klart?|klara|slutför\p{L}*|genomför\p{L}*)|\p{L}*(?:redovisas|rapporteras)|slutföras|avslutas|genomföras|presenteras|klart?)?(?: för \p{L}+)? (?:i |den |under |hösten |våren |vid )*$/iu;

/** The time by which the text wants it done, when that is past before the plan's year begins. */
function toBeDone(text: string, year: number): string | null {
  const time = statedTimes(text).find(({ to, index }) => {
    // The year itself is not when it is to be done: 'ska följa upp 2025 års budget'.
    const isPast = Math.floor(to / 10000) < year;
    const before = text.slice(0, index);
    const isDue = IS_DONE.test(before) || TO_MEETING.test(before);
    return isPast && (isDue || (DONE.test(before) && TO_BE_DONE.test(before)));
  });
  if (time === undefined) return null;
  return /^\d{1,2} /u.test(time.printed) ? `den ${time.printed}` : `i ${time.printed}`;
}

/** 'till nämndens sammanträde i april 2025'. */
const TO_MEETING =
  /(?<!\p{L})(?:(?:till|inför) (?:\p{L}+ ){0,2}\p{L}*(?:sammanträde|möte)(?:t)?|(?:redovisa|rapportera|återrapportera)\p{L}* [^.;]{0,60}(?:i delårsrapport\p{L}*(?: per| för)?|(?:till|för) (?:nämnden|styrelsen))) (?:(?:i|den|under|på) )*$/iu;
const DONE =
  /(?:klart?|klara|redovisas|rapporteras|slutför\p{L}*|avslutas|genomför\p{L}*|presenteras)(?: \p{L}+){0,4} (?:den |i |under )*$/iu;
/** 'Redovisning sker i september 2026': the present tense of what is still to come. */
const IS_DONE =
  /(?<!\p{L})(?:redovisning|\p{L}*rapport(?:ering)?|översynen|uppdraget|arbetet)(?:en)? (?:sker|görs|lämnas|genomförs|redovisas|avslutas)(?: \p{L}+){0,2} $|(?:återrapportering|redovisning|rapportering|slutrapport|klart?|klar senast|slutdatum|tidpunkt|redovisas|färdigt?): ?(?:senast |den )?$|(?:^|[.;] )(?:slutredovisning|återrapportering|slutrapport|redovisning) (?:senast )?(?:den |i )?$/iu;
