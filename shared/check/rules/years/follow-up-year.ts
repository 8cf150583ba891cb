import { sentencePlace, type CheckRule, type RuleFinding } from '../../check-context.ts';
import { yearsIn } from '../../text-figures.ts';

/** What the plan says of how it will itself be followed. */
const IS_FOLLOWED =
  /(?<!\p{L})(?:följs upp|följas upp|följer (?:\p{L}+ ){0,2}upp|uppföljning(?:en)? (?:sker|görs|genomförs|lämnas)|återrapporteras|avrapporteras|delårsrapport\p{L}* (?:lämnas|upprättas|görs))(?!\p{L})/iu;
/** A report and its year: 'delårsrapport per den 31 augusti 2025'. */
const REPORT =
  /(?<!\p{L})(?:delår|tertial|kvartal|årsredovisning|årsrapport|helår|verksamhetsberättelse|bokslut|uppföljningsrapport)\p{L}*(?:(?!delår|tertial|årsredovisning|verksamhetsberättelse|bokslut)[^.;]){0,50}?((?:19|20)\d\d)(?!\d|[–-]\d)/giu;
/** 'Uppföljning sker …', 'Planen följs upp …': all the sentence is about it. */
const IS_SUBJECT =
  /^(?:uppföljning(?:en)?|\p{L}*planen) (?:av \p{L}+ )?(?:sker|görs|följs upp)(?!\p{L})/iu;
/** The year before is followed up in a plan too, when the sentence says so. */
const FORMER =
  /(?<!\p{L})(?:föregående|förra|tidigare|bygger på|utifrån|enligt|\d{4} års)(?!\p{L})/iu;

/** "Planen följs upp i delårsrapport per april och augusti 2025" in a plan for 2026. */
export const followUpYear: CheckRule = ({ subject, proposed }) => {
  const year = (proposed ?? subject).plan.plan.year;
  if (year === null) return [];
  return subject.sentences.flatMap((sentence): RuleFinding[] => {
    const { text } = sentence;
    if (!IS_FOLLOWED.test(text) || FORMER.test(text)) return [];
    const all = IS_SUBJECT.test(text) ? yearsIn(text) : [];
    const years = [...text.matchAll(REPORT)].map(([, one]) => Number(one));
    const isLeft = all.length > 0 && all.every((one) => one < year);
    const past = years.find((one) => one < year) ?? (isLeft ? all[0] : undefined);
    if (past === undefined) return [];
    return [
      {
        severity: 'warning',
        message: `Uppföljningen sägs ske ${past}, men planen gäller ${year}.`,
        places: [sentencePlace(subject, sentence)],
      },
    ];
  });
};
