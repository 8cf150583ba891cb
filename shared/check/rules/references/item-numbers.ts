import { sentencePlace, type CheckRule, type RuleFinding } from '../../check-context.ts';
import { numberedItems } from '../../numbered-items.ts';

/** A longer leap is another numbering. */
const MAX_STEP = 2;
/** Fewer items are no series. */
const FEWEST = 3;

/** A number left out or given twice in a row among åtgärder, aktiviteter, tables or figures. */
export const itemNumbers: CheckRule = ({ subject }) => {
  const series = Map.groupBy(numberedItems(subject), (item) => item.series);
  return [...series.values()]
    .filter(
      (items) => items.length >= FEWEST || items.some(({ block }) => block.kind !== 'caption'),
    )
    .flatMap((items) =>
      items.slice(1).flatMap((item, i): RuleFinding[] => {
        const before = items[i]!;
        const step = item.number - before.number;
        const isSameText = item.block.text === before.block.text;
        if (step === 1 || step < 0 || step > MAX_STEP || isSameText) return [];
        return [
          {
            severity: 'info',
            message:
              step === 0
                ? `${before.printed} står på två ställen med olika innehåll.`
                : `Numreringen går från ${before.printed.replace(/[.:)]$/u, '')} till ${item.number}: saknas något?`,
            places: [before, item].map(({ block }) =>
              sentencePlace(subject, { text: block.text, block }),
            ),
          },
        ];
      }),
    );
};
