import type { Plan, Section } from '../plan/plan.ts';
import type { SectionChange } from './comparison.ts';
import { pairTexts } from './pair-texts.ts';
import { plainText } from './plain-text.ts';
import { wordDiff } from './word-diff.ts';

const THRESHOLD = 0.5;
const CONTEXT = { sameNumber: 0.08, sameLevel: 0.04, order: 0.06 };

/** Every section of both plans with the differences of its own text (subsections have theirs). */
export function compareSections(from: Plan, to: Plan): SectionChange[] {
  const [textsFrom, textsTo] = [sectionTexts(from), sectionTexts(to)];
  const pairs = pairTexts(from.sections.map(timeless), to.sections.map(timeless), {
    threshold: THRESHOLD,
    bonus: (r, c) => contextOf(from, to, r, c),
  });
  const rows = to.sections.map((after, c): SectionChange => {
    const pair = pairs.find((p) => p.to === c);
    const textAfter = textsTo.get(after.key) ?? '';
    if (!pair)
      return { from: null, to: sideOf(after), relation: 'new', diff: only('insert', textAfter) };
    const before = from.sections[pair.from]!;
    const textBefore = textsFrom.get(before.key) ?? '';
    return {
      from: sideOf(before),
      to: sideOf(after),
      relation: relationOf(before, after, plainText(textBefore) === plainText(textAfter)),
      diff: wordDiff(textBefore, textAfter).parts,
    };
  });
  const dropped = from.sections.flatMap((before, r): SectionChange[] => {
    if (pairs.some((pair) => pair.from === r)) return [];
    const diff = only('delete', textsFrom.get(before.key) ?? '');
    return [{ from: sideOf(before), to: null, relation: 'dropped', diff }];
  });
  return [...rows, ...dropped];
}

/** The title without years: 'Budget 2025' and 'Budget 2026' are the same section. */
const timeless = (section: Section): string =>
  section.title.replace(/\b(?:19|20)\d\d\b/gu, '').trim();

function contextOf(from: Plan, to: Plan, r: number, c: number): number {
  const [a, b] = [from.sections[r]!, to.sections[c]!];
  const distance = Math.abs(r / from.sections.length - c / to.sections.length);
  return (
    (a.number !== null && a.number === b.number ? CONTEXT.sameNumber : 0) +
    (a.level === b.level ? CONTEXT.sameLevel : 0) +
    CONTEXT.order * (1 - distance)
  );
}

/** Running text of each section, blocks joined by line breaks; headings are left out. */
function sectionTexts(plan: Plan): Map<string, string> {
  const blocks = new Map<string, string[]>();
  for (const block of plan.body) {
    if (block.sectionKey === null || block.kind === 'heading' || block.text === '') continue;
    const list = blocks.get(block.sectionKey) ?? [];
    list.push(block.text);
    blocks.set(block.sectionKey, list);
  }
  return new Map([...blocks].map(([key, list]) => [key, list.join('\n')]));
}

function relationOf(
  before: Section,
  after: Section,
  isSameText: boolean,
): SectionChange['relation'] {
  if (!isSameText || plainText(before.title) !== plainText(after.title)) return 'reworded';
  return before.number === after.number ? 'unchanged' : 'renumbered';
}

const sideOf = ({ key, number, title }: Section): SectionChange['from'] => ({ key, number, title });

const only = (op: 'insert' | 'delete', text: string): SectionChange['diff'] =>
  text === '' ? [] : [{ op, text }];
