import { sentencePlace, type CheckRule, type RuleFinding } from '../../check-context.ts';

/** What the memo proposes to adopt, with its year. */
const ADOPTS =
  /(?<!\p{L})(?:anta|fastställa|godkänna|besluta om|ställa sig bakom)(?!\p{L})[^.;]{0,120}?(?:plan|budget|ram)\p{L}*(?:[^.;\d]{0,160}?)((?:19|20)\d\d)(?!\d|[–-]\d|-\d\d)/iu;

/** 'att planen ersätter nämndplan 2025'. */
const REPLACES =
  /(?<!\p{L})(?:ersätter|ersätta)(?!\p{L})[^.;\d]{0,60}plan\p{L}*[^.;\d]{0,30}((?:19|20)\d\d)(?!\d|[–-])/iu;

/** "Att anta verksamhetsplanen för 2025" in a memo about the plan for 2026. */
export const memoDecisionYear: CheckRule = ({ subject, proposed }) => {
  const { kind } = subject.plan.plan;
  const year = proposed?.plan.plan.year ?? subject.plan.plan.year;
  if (kind !== 'tjänsteskrivelse' || year === null) return [];
  return subject.sentences.flatMap((sentence): RuleFinding[] => {
    const replaced = Number(REPLACES.exec(sentence.text)?.[1] ?? year - 1);
    if (replaced !== year - 1) {
      return [
        {
          severity: 'warning',
          message: `Planen för ${year} sägs ersätta planen för ${replaced}, men närmast före är ${year - 1}.`,
          places: [sentencePlace(subject, sentence)],
        },
      ];
    }
    const stated = ADOPTS.exec(sentence.text)?.[1];
    if (stated === undefined || Number(stated) === year) return [];
    return [
      {
        severity: 'error',
        message: `Förslaget till beslut gäller ${stated}, men ärendet är planen för ${year}.`,
        places: [sentencePlace(subject, sentence)],
      },
    ];
  });
};
