import { sentencePlace, type CheckRule, type RuleFinding } from '../../check-context.ts';
import { statedTimes } from '../../stated-times.ts';

/** Verbs that tell what has been done, and not what somebody decided to do. */
const DONE =
  /(?<!\p{L})(?:genomfördes?|genomförde|hölls|höll|visade|öppnade|startade|inledde|inleddes|redovisade|redovisades|lämnade|lämnades|fick|gjorde|gjordes|skedde|tog|togs|konstaterade|granskade|infördes|införde|avslutades|slutfördes|invigdes|färdigställdes|antogs|antog|fattade|fattades|beslutade|beslutades|trädde|blev|uppgick|ökade|minskade|sjönk|steg)(?!\p{L})/iu;
/** 'Under 2027 har verksamheten ställt om', 'Sommaren 2027 var …'. */
const HAS_BEEN =
  /^(?:var|hade|kunde|har (?:[\p{L}-]+ ){1,3}?\p{L}+(?:at|it|tt|lt|nt|ts|ats|its))(?!\p{L})/iu;
/** What was decided or planned for a later time is told in the past too. */
const AHEAD =
  /(?<!\p{L})(?:ska(?:ll)?|kommer|väntas|planeras|beräknas|från och med|fr\.?o\.?m\.?|till och med|t\.?o\.?m\.?|senast|inför|för|till|mot|gäller|åren?|perioden|om)(?!\p{L})/iu;
/** So many words between verb and time: more, and the time belongs to something else. */
const NEAR = 3;

const near = (text: string): number =>
  text
    .trim()
    .split(/\s+/u)
    .filter((w) => w !== '').length;

/** Something told as done at a time after the plan's own year: "genomförde i mars 2027" in the plan for 2026. */
export const toldInAdvance: CheckRule = ({ subject }) => {
  const { year } = subject.plan.plan;
  if (year === null) return [];
  return subject.sentences.flatMap((sentence): RuleFinding[] => {
    const { text } = sentence;
    const late = statedTimes(text).find(({ from, index, printed }) => {
      if (Math.floor(from / 10000) <= year) return false;
      const before = text.slice(0, index);
      const verb = [...before.matchAll(new RegExp(DONE, 'giu'))].at(-1);
      const between = verb ? before.slice(verb.index + verb[0].length) : '';
      const isAfterVerb =
        verb !== undefined &&
        near(between) <= NEAR &&
        !AHEAD.test(between) &&
        !between.includes(',');
      const opens = /^(?:i|under|den|på)? ?$/iu.test(before);
      const next = text.slice(text.indexOf(printed, index) + printed.length).trim();
      const isBeforeVerb = opens && (DONE.test(next.split(' ')[0] ?? '') || HAS_BEEN.test(next));
      return isAfterVerb || isBeforeVerb;
    });
    if (!late) return [];
    return [
      {
        severity: 'warning',
        message: `Här berättas om ${late.printed} som om det redan hänt, men planen gäller ${year}.`,
        places: [sentencePlace(subject, sentence)],
      },
    ];
  });
};
