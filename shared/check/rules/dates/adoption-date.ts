import {
  sentencePlace,
  type CheckRule,
  type RuleFinding,
  type Sentence,
} from '../../check-context.ts';
import { atTime, statedTimes, type StatedTime } from '../../stated-times.ts';

/** 'Antagen av nämnden 2030-11-19', 'Antas av kulturnämnden den 23 oktober 2030' on a plan's first page. */
const ADOPTED =
  /(?<!\p{L})(?:antagen|antas|antagits|antogs|beslutad|beslutas|fastställd|fastställs)(?: av [^.;\d]{4,60}?)?,?(?: den)? $|^beslut(?:sdatum)?:?(?: den)? $/iu;
/** 'Ärendet behandlas på nämndens sammanträde den 12 november 2030' in the memo about it. */
const MEETS =
  /(?<!\p{L})(?:ärendet|förslaget|planen) (?:ska )?(?:behandlas|tas upp|beslutas|avgörs|behandla)[^.;\d]{0,60}?(?:sammanträde|möte|nämnden)[^.;\d]{0,20} $|^(?:sammanträdesdatum|nämndens sammanträde|sammanträde):?(?: den)? $/iu;
/** A later edition is decided again, and fullmäktige decides what the board has decided. */
const OTHER =
  /(?<!\p{L})(?:revider\p{L}*|ändrad\p{L}*|\p{L}*fullmäktige|utskott\p{L}*|beredning\p{L}*)(?!\p{L})/iu;
/** The plan says on its first pages when it was adopted, in sentences. */
const OPENING = 12;

/** A memo about a meeting on one day, of a plan that says it was adopted by the same body on another. */
export const adoptionDate: CheckRule = ({ subject, proposed }) => {
  if (!proposed) return [];
  const adopted = dayIn(proposed.sentences.slice(0, OPENING), ADOPTED);
  const meeting = dayIn(subject.sentences, MEETS);
  if (!adopted || !meeting || adopted.time.from === meeting.time.from) return [];
  return [
    {
      severity: 'warning',
      message: `Enligt tjänsteskrivelsen behandlas ärendet ${atTime(meeting.time)}, men planen säger att den antas ${atTime(adopted.time)}.`,
      places: [sentencePlace(subject, meeting.sentence), sentencePlace(proposed, adopted.sentence)],
    },
  ] satisfies RuleFinding[];
};

function dayIn(
  sentences: readonly Sentence[],
  words: RegExp,
): { sentence: Sentence; time: StatedTime } | null {
  for (const sentence of sentences) {
    const time = statedTimes(sentence.text).find(
      ({ from, to, index }) => from === to && words.test(sentence.text.slice(0, index)),
    );
    if (time && !OTHER.test(sentence.text)) return { sentence, time };
  }
  return null;
}
