import {
  sentencePlace,
  type CheckedPlan,
  type CheckRule,
  type RuleFinding,
} from '../../check-context.ts';
import { statedDates } from '../../stated-dates.ts';

/** Papers made for this very matter; older programmes and agreements may well be cited. */
const OWN_PAPER =
  /föredragnings-?\s?pm|tjänsteskrivelse|ordförandeförslag|protokollsutdrag|protokoll (?:från|över) (?:\p{L}+ )?(?:samverkan|samverkans\p{L}+|förhandling\p{L}*|mbl\S*)|(?:samverkans|förhandlings|mbl-?)protokoll/iu;

/** How the matter itself was prepared. */
const PREPARED =
  /(?<!\p{L})(?:ärendet|förslaget|information om ärendet|planen)(?!\p{L})[^.]*(?:behandla|bered|presenter|inform|remit|redovisa|getts)|(?:behandlade|beredde|informerades om) (?:ärendet|förslaget|planen)/iu;

/**
 * A memo that rests on a paper written for the matter, dated before the year in which the matter was
 * prepared (the year before the plan's).
 */
export const paperOlderThanMatter: CheckRule = ({ subject }) => {
  const { year, kind } = subject.plan.plan;
  if (kind !== 'tjänsteskrivelse' || year === null) return [];
  return subject.sentences.flatMap((sentence): RuleFinding[] => {
    const old = statedDates(sentence.text).find((date) => date.year > 0 && date.year < year - 1);
    if (old && PREPARED.test(sentence.text) && !OWN_PAPER.test(sentence.text)) {
      return [
        {
          severity: 'warning',
          message: `Ärendet sägs ha beretts ${old.printed}, men det gäller ${year}. Är det rätt år?`,
          places: [sentencePlace(subject, sentence)],
        },
      ];
    }
    if (!old || !OWN_PAPER.test(sentence.text)) return [];
    return [
      {
        severity: 'warning',
        message: `Underlaget ”${sentence.text.trim()}” är daterat ${old.printed}, men ärendet gäller ${year}. Är det förra årets datum?`,
        places: [sentencePlace(subject, sentence), ...firstMeeting(subject)],
      },
    ];
  });
};

/** Where the memo itself says when the matter was presented, to hold the date against. */
function firstMeeting(subject: CheckedPlan): RuleFinding['places'] {
  const { year } = subject.plan.plan;
  const meeting = subject.sentences.find(
    ({ text }) =>
      /sammanträde/iu.test(text) && statedDates(text).some((date) => date.year === (year ?? 0) - 1),
  );
  return meeting ? [sentencePlace(subject, meeting)] : [];
}
