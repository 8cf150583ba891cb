import type { Element } from '../typed-lines.ts';
import { outcomeYear } from './indicator-year.ts';
import { splitNumber } from './indicator-number.ts';
import type { IndicatorDraft } from './indicator.ts';
import { placeOf } from '../place.ts';
import type { CellItem } from './table-cell.ts';

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

/** Styrtal that a card lists beside the label 'Indikatorer'. */
export function readIndicatorCell(
  items: readonly CellItem[],
  goalKey: string | null,
): IndicatorDraft[] {
  return items.map((item) => {
    const { number, text } = splitNumber(item.text);
    return {
      goalKey,
      number: number ?? (/^\d{1,2}/u.exec(item.mark)?.[0] || null),
      text,
      outcome: '',
      outcomeYear: outcomeYear(text, '', null),
      target: '',
      longTerm: '',
      source: placeOf(item.lines),
      confidence: LIST_CONFIDENCE,
    };
  });
}

/** The label says what follows are styrtal, but where they end is a guess. */
const LIST_CONFIDENCE = 0.8;
