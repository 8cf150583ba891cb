import { laterOnes } from '../../later-ones.ts';
import { swedishStem } from '../../../text/swedish-stem.ts';
import {
  partPlace,
  sentencePlace,
  type CheckedPlan,
  type CheckRule,
  type RuleFinding,
} from '../../check-context.ts';
import type { CheckPlace } from '../../finding.ts';
import { statedTimes } from '../../stated-times.ts';

/** 'en plan för byggtillsyn', 'planen för byggtillsyn': something to be handed in, and what it is of. */
const PAPER =
  /(?<!\p{L})(?<noun>\p{L}*(?:plan|strategi|program|rapport|utredning|översyn|analys|kartläggning|utvärdering|modell|policy|förslag|underlag|inventering|genomgång))(?:en|et|met|n)? (?:(?:för|om|av|kring|över)|till (?:(?:ny|nya|nytt|reviderad|reviderat) )?)(?: |(?<= ))(?<matter>\p{Ll}{5,})(?!\p{L})/giu;
/** What makes a time the time it is due. */
const HANDED_IN =
  /(?<!\p{L})(?:redovisas?|presenteras?|lämnas?|överlämnas?|rapporteras?|återrapporteras?|slutredovisas?|läggs fram|lägga fram|(?:är|vara|ska vara) (?:klart?|färdig\p{L}*)|antas|beslutas)(?!\p{L})[^.;]{0,60}$/iu;
const LATEST = /(?<!\p{L})senast (?:\p{L}+ ){0,2}$/iu;
/** Told more than once on purpose: a first report and a last, one every year. */
const SEVERAL =
  /(?<!\p{L})(?:del(?:rapport|redovis|rapporter)\p{L}*|slut(?:rapport|redovis)\p{L}*|först(?:a)?|därefter|årlig\p{L}*|varje|halvår\p{L}*|kvartal\p{L}*|tertial\p{L}*|dels|löpande|två gånger)(?!\p{L})/iu;

interface Due {
  text: string;
  place: CheckPlace;
  key: string;
  what: string;
  from: number;
  to: number;
  isLatest: boolean;
  printed: string;
}

/** One paper that is to be handed in by two times: "senast den 31 mars" here, "i oktober" there. */
export const twoDeadlines: CheckRule = ({ subject }) => {
  const inText = subject.sentences.flatMap((one) => dueIn(one.text, sentencePlace(subject, one)));
  const all = [...inText, ...dueInAssignments(subject)];
  return all.flatMap((a, i) =>
    laterOnes(all, i)
      .filter((b) => a.key === b.key && a.text !== b.text && isApart(a, b))
      .slice(0, 1)
      .map((b): RuleFinding => ({
        severity: 'warning',
        message: `”${a.what}” ska redovisas ${told(a)} på ett ställe men ${told(b)} på ett annat.`,
        places: [a.place, b.place],
      })),
  );
};

/** What is ready before its last day is in time. */
function isApart(a: Due, b: Due): boolean {
  if (a.isLatest && !b.isLatest) return b.from > a.to;
  if (b.isLatest && !a.isLatest) return a.from > b.to;
  return a.to < b.from || b.to < a.from;
}

const told = ({ isLatest, printed }: Due): string => {
  const day = /^\d{1,2} /u.test(printed) ? `den ${printed}` : printed;
  return isLatest
    ? `senast ${day}`
    : /^\p{L}+en \d/u.test(day) || day.startsWith('den')
      ? day
      : `i ${day}`;
};

/** 'Ta fram en plan för kost. Redovisas i maj 2031': the time has a sentence of its own. */
const DUE_AFTER =
  /[.;] (?:uppdraget |planen |resultatet )?(?:ska )?(?:redovisas?|återrapporteras?|rapporteras?|slutredovisas?|presenteras?)(?!\p{L})/iu;

function dueInAssignments(subject: CheckedPlan): Due[] {
  return subject.plan.assignments.flatMap(({ rawLabel, text, source }) =>
    DUE_AFTER.test(text)
      ? dueIn(
          text.replace(/[.] (?=\p{L})/gu, ', '),
          partPlace(subject, source, `${rawLabel} ${text}`.trim()),
        )
      : [],
  );
}

function dueIn(text: string, place: CheckPlace): Due[] {
  if (SEVERAL.test(text)) return [];
  const [paper, ...more] = [...text.matchAll(PAPER)];
  const { noun = '', matter = '' } = paper?.groups ?? {};
  if (!paper || more.length > 0) return [];
  return statedTimes(text)
    .filter(
      ({ index }) =>
        index > paper.index &&
        (HANDED_IN.test(text.slice(0, index)) || LATEST.test(text.slice(0, index))),
    )
    .slice(0, 1)
    .map(({ from, to, printed, index }) => ({
      text,
      place,
      key: `${noun.toLowerCase()} ${swedishStem(matter.toLowerCase())}`,
      what: paper[0],
      from,
      to,
      isLatest: LATEST.test(text.slice(0, index)),
      printed,
    }));
}
