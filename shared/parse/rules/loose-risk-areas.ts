import type { KnownWords } from '../../text/known-words.ts';
import { joinLines } from '../../text/join-lines.ts';
import type { LooseRisk } from './loose-table-risks.ts';

/**
 * Gives every risk its area. An area holds for the risks after it; but where the text was taken out
 * of merged cells that are printed at their middle, it also holds for those right before it. Such
 * printing shows itself: the table begins with a measure, or with a risk that has no area. Then it
 * is a guess whose area each risk between two has.
 */
export function assignAreas(
  risks: LooseRisk[],
  startsWithMeasure: boolean,
  known: KnownWords,
): void {
  const printed = risks.flatMap((risk, index) => (risk.area === null ? [] : [index]));
  if (printed.length === 0) return;
  const isPrintedLate = startsWithMeasure || printed[0] !== 0;
  let area: string | null = null;
  for (const [position, index] of printed.entries()) {
    const from = position === 0 ? 0 : printed[position - 1]! + 1;
    const own = risks[index]!.area;
    const kept = isPrintedLate ? lastAkin(risks, from, index, area, own, known) : index;
    for (let at = from; at < index; at += 1)
      give(risks[at]!, at < kept ? area : own, isPrintedLate);
    area = own;
  }
  for (let at = printed.at(-1)! + 1; at < risks.length; at += 1)
    give(risks[at]!, area, isPrintedLate);
}

function give(risk: LooseRisk, area: string | null, isGuess: boolean): void {
  risk.area = area;
  risk.isAreaGuessed = isGuess;
}

/** Index after the last risk in between that speaks of the area above: those before it are its too. */
function lastAkin(
  risks: readonly LooseRisk[],
  from: number,
  to: number,
  above: string | null,
  below: string | null,
  known: KnownWords,
): number {
  if (above === null) return from;
  for (let at = to - 1; at >= from; at -= 1) {
    const text = textOf(risks[at]!, known);
    if (speaksOf(text, above) && !speaksOf(text, below ?? '')) return at + 1;
  }
  return from;
}

/** Words of an area that say what it is about have at least this many letters. */
const TELLING_LETTERS = 6;

function speaksOf(text: string, area: string): boolean {
  const words = area.toLowerCase().match(/\p{L}+/gu) ?? [];
  return words.some((word) => word.length >= TELLING_LETTERS && text.includes(word));
}

function textOf(risk: LooseRisk, known: KnownWords): string {
  const lines = [...risk.risk, ...risk.measures.flat()];
  return joinLines(
    lines.map((line) => line.text),
    known,
  ).toLowerCase();
}
