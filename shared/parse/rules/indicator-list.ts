import type { Element } from '../typed-lines.ts';
import { outcomeYear } from './indicator-year.ts';
import { splitNumber } from './indicator-number.ts';
import type { IndicatorDraft } from './indicator.ts';

/** Styrtal that stand as a list or as paragraphs below a line that announces them: text alone, no values. */
export function readIndicatorList(
  items: readonly Element[],
  goalKey: string | null,
): IndicatorDraft[] {
  return items.map((item) => {
    const own =
      item.kind === 'listItem' ? /^(\d{1,2}(?:\.\d+)?\s?[a-zåäö]?)[.)]?$/iu.exec(item.mark) : null;
    const split =
      own === null ? splitNumber(item.text) : { number: own[1] ?? null, text: item.text };
    return {
      goalKey,
      number: split.number,
      text: split.text,
      outcome: '',
      outcomeYear: outcomeYear(split.text, '', null),
      target: '',
      longTerm: '',
      source: item.place,
      confidence: LIST_CONFIDENCE,
    };
  });
}

/** The label says what follows are styrtal, but where they end is a guess. */
const LIST_CONFIDENCE = 0.8;
