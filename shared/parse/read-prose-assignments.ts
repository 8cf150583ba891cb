import { NO_PLACE, type ReadFinding } from '../plan/plan.ts';
import type { SourceLine } from '../source/source.ts';
import type { AssignmentDraft } from './assignment-draft.ts';
import { placeOf } from './place.ts';
import type { AssignmentReading } from './read-assignments.ts';
import { proseAssignments, type ProseAssignment } from './rules/prose-assignment.ts';
import type { Element } from './typed-lines.ts';

/** The reading with the uppdrag of running text, or findings that tell where text gives one. */
export interface ProseReading extends AssignmentReading {
  readonly findings: readonly ReadFinding[];
}

interface Found {
  readonly element: Element;
  readonly one: ProseAssignment;
}

/**
 * Adds the uppdrag that running text gives ('Nämnden ges i uppdrag att …'), where that is how the
 * plan gives most of its uppdrag. A plan that labels or lists them speaks of them in its text as
 * well: there a sentence makes a finding, since it may be one that stands nowhere else.
 */
export function withProseAssignments(
  reading: AssignmentReading,
  elements: readonly Element[],
): ProseReading {
  const taken = new Set([
    ...reading.leadIds,
    ...reading.drafts.flatMap((draft) => draft.elementIds),
  ]);
  const found = elements
    .filter((element) => mayHold(element) && !taken.has(element.id))
    .flatMap((element) => proseAssignments(element.text).map((one) => ({ element, one })));
  if (found.length === 0) return { ...reading, findings: [] };
  if (found.length <= reading.drafts.length) return { ...reading, findings: found.map(leftInText) };
  const drafts = [...reading.drafts, ...found.map(draftOf)];
  const firstId = (draft: AssignmentDraft) => draft.elementIds[0] ?? 0;
  return { ...reading, drafts: drafts.toSorted((a, b) => firstId(a) - firstId(b)), findings: [] };
}

const mayHold = ({ kind }: Element): boolean =>
  kind === 'paragraph' || kind === 'lead' || kind === 'listItem';

function draftOf({ element, one }: Found): AssignmentDraft {
  return {
    rawLabel: '',
    series: '',
    number: null,
    text: one.text,
    lead: null,
    recipients: one.recipients,
    giver: one.giver,
    goalText: null,
    by: 'prose',
    elementIds: [element.id],
    lines: linesOf(element, one.sentence),
  };
}

/** The lines of the element that the sentence stands on; all of them where it is not found. */
function linesOf(element: Element, sentence: string): SourceLine[] {
  const lines = element.lines.map(({ source }) => source);
  const letters = (text: string): string => text.replaceAll(/[^\p{L}\p{N}]/gu, '').toLowerCase();
  const starts: number[] = [];
  let whole = '';
  for (const line of lines) {
    starts.push(whole.length);
    whole += letters(line.text);
  }
  const from = whole.indexOf(letters(sentence));
  const to = from + letters(sentence).length;
  const standing = lines.filter(
    (_, at) => (starts[at + 1] ?? whole.length) > from && (starts[at] ?? 0) < to,
  );
  return from === -1 || standing.length === 0 ? lines : standing;
}

/** A finding quotes so much. */
const QUOTE_LENGTH = 90;

function leftInText({ element, one }: Found): ReadFinding {
  const { sentence } = one;
  const quote = sentence.length > QUOTE_LENGTH ? `${sentence.slice(0, QUOTE_LENGTH)} …` : sentence;
  return {
    code: 'assignment-in-text',
    severity: 'info',
    message: `Löptexten ger ett uppdrag som inte står bland planens uppdrag: ”${quote}”.`,
    source: { ...NO_PLACE, ...placeOf(linesOf(element, sentence)) },
  };
}
