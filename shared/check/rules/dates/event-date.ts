import { laterOnes } from '../../later-ones.ts';
import {
  sentencePlace,
  type CheckRule,
  type RuleFinding,
  type Sentence,
} from '../../check-context.ts';
import { statedTimes } from '../../stated-times.ts';
import { capitalized } from '../../../text/sentence.ts';

/** 'tidtabellsskiftet den 12 december 2027': one event, by its name in the definite form. */
const EVENT =
  /(?<!\p{L})(\p{Ll}{9,}(?:et|en|ningen|arna))(?: till riksdag\p{L}*)? (?:den |är den |sker den |blir den |hålls den |äger rum den )$/iu;
/** What comes again and again has a date each time. */
const RECURRING =
  /sammanträde|möte|rapport|bokslut|protokoll|skrivelse|kallelse|beslut|ärende|redovisning|uppföljning|delår|nämnd|styrelse|utskott|fullmäktige|beredning|förvaltning|föreskrift|lagen|perioden|prognos|dialog|utbildning|träff|budget|ansökan|remiss/iu;
/** Of two dates told as two, none is wrong. */
const BOTH = /(?<!\p{L})(?:nästa|förra|föregående|dessförinnan|därefter|ytterligare)(?!\p{L})/iu;

interface Event {
  name: string;
  date: number;
  printed: string;
  sentence: Sentence;
}

/** One event with two dates: the change of timetables on 12 December 2027 here, 13 December 2026 there. */
export const eventDate: CheckRule = ({ subject }) => {
  const events = subject.sentences.flatMap(eventsIn);
  return events.flatMap((a, i) =>
    laterOnes(events, i)
      .filter((b) => a.name === b.name && a.date !== b.date && a.sentence !== b.sentence)
      .map((b): RuleFinding => ({
        severity: 'warning',
        message: `${capitalized(a.name)} är den ${a.printed} på ett ställe och den ${b.printed} på ett annat. Är det samma?`,
        places: [a, b].map(({ sentence }) => sentencePlace(subject, sentence)),
      })),
  );
};

function eventsIn(sentence: Sentence): Event[] {
  const { text } = sentence;
  if (BOTH.test(text)) return [];
  return statedTimes(text).flatMap(({ from, to, index, printed }): Event[] => {
    const name = EVENT.exec(text.slice(0, index))?.[1]?.toLowerCase();
    const isDay = from === to;
    return name === undefined || !isDay || RECURRING.test(name)
      ? []
      : [{ name, date: from, printed, sentence }];
  });
}
