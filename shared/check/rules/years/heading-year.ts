import { sentencePlace, type CheckRule, type RuleFinding } from '../../check-context.ts';

/** Headings that name the plan's own year when they name any. */
const OWN_YEAR =
  /^(?:[\d.]+\s+)?(?:intern(?:a)? ?kontroll\p{L}*|verksamhetsplan\p{L}*|nämndplan\p{L}*|budget|driftbudget|resultatbudget|investeringsbudget|mål|målsättningar|uppdrag|styrtal|aktiviteter|prioriteringar|handlingsplan)(?: (?:för|under|med budget|och budget|år))* ((?:19|20)\d\d)$/iu;

/** A heading of the plan that still has last year's number: "Internkontrollplan 2025" in the plan for 2026. */
export const headingYear: CheckRule = ({ subject }) => {
  const { year, kind } = subject.plan.plan;
  if (year === null || kind === 'tjänsteskrivelse') return [];
  return subject.sentences
    .filter(({ block }) => block.kind === 'heading' || block.kind === 'caption')
    .flatMap((sentence): RuleFinding[] => {
      const stated = Number(OWN_YEAR.exec(sentence.text.trim())?.[1] ?? year);
      if (stated !== year - 1) return [];
      return [
        {
          severity: 'warning',
          message: `Rubriken säger ${stated}, men planen gäller ${year}. Är den kvar från förra året?`,
          places: [sentencePlace(subject, sentence)],
        },
      ];
    });
};
