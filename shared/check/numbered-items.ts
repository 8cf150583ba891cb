import type { BodyBlock } from '../plan/plan.ts';
import type { CheckedPlan } from './check-context.ts';

/** A paragraph, point or caption that begins with its own number: 'Åtgärd 3.', 'Tabell 2', 'A-1'. */
export interface NumberedItem {
  /** 'åtgärd', 'tabell', 'a': what is counted, in small letters. */
  series: string;
  number: number;
  printed: string;
  block: BodyBlock;
}

const LABELS = 'åtgärd|aktivitet|insats|delmål|åtagande|tabell|diagram|figur|steg';
const LABELLED = new RegExp(`^(${LABELS}) (?:nr\\.? ?)?(\\d{1,2})(?:[.:)]?\\s|$)`, 'iu');
/** 'A-1 Kulturförvaltningen ska …'. */
const LETTERED = /^(\p{Lu}{1,2})-(\d{1,2})[.:]?(?=\s\p{Lu})/u;

/** The numbered items of a document outside its uppdrag, in order; lines of contents lists are none. */
export function numberedItems({ plan }: CheckedPlan): NumberedItem[] {
  return plan.body.flatMap((block): NumberedItem[] => {
    if (block.kind === 'table' || block.kind === 'assignment') return [];
    const text = block.text.trim();
    const match = LABELLED.exec(text) ?? LETTERED.exec(text);
    if (!match || /\s\d+$|\.{4}/u.test(text)) return [];
    const [printed, series = '', number = ''] = match;
    return [
      { series: series.toLowerCase(), number: Number(number), printed: printed.trim(), block },
    ];
  });
}
