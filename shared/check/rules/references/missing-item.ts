import { sentencePlace, type CheckRule, type RuleFinding } from '../../check-context.ts';
import { numberedItems } from '../../numbered-items.ts';

/** References by the item's own label; tables have a rule of their own. */
const TO_ITEM =
  /(?<=(?<!\p{L})(?:se|även|jfr|jämför|enligt|i|till|med|av|för|från|genom|och) )(åtgärd|aktivitet|insats|delmål|åtagande|diagram|figur) (?:nr\.? ?)?(\d{1,2})(?![\d.,:]\d|\d)/giu;
const FEWEST = 2;

/** "Se åtgärd 12" where the plan's åtgärder end at six. */
export const missingItem: CheckRule = ({ subject }) => {
  const known = Map.groupBy(numberedItems(subject), ({ series }) => series);
  return subject.sentences.flatMap((sentence) =>
    [...sentence.text.matchAll(TO_ITEM)].flatMap(([printed, label = '', number]): RuleFinding[] => {
      const items = known.get(label.toLowerCase()) ?? [];
      const isKnown = items.some((item) => item.number === Number(number));
      if (items.length < FEWEST || isKnown) return [];
      return [
        {
          severity: 'warning',
          message: `Texten hänvisar till ${printed.toLowerCase()}, men planen har ingen sådan.`,
          places: [sentencePlace(subject, sentence)],
        },
      ];
    }),
  );
};
