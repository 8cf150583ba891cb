import { joinLines } from '../text/join-lines.ts';
import type { KnownWords } from '../text/known-words.ts';
import type { AssignmentDraft } from './assignment-draft.ts';
import type { Lead } from './rules/assignment-lead.ts';
import { isOrdered } from './rules/list-mark.ts';
import type { Element } from './typed-lines.ts';

/** How an uppdrag is called where it begins. */
export interface DraftLabel {
  readonly rawLabel: string;
  readonly series: string;
  readonly number: string | null;
}

/** The uppdrag in reading order while they are read, the last of them open for what goes on with it. */
export class DraftList {
  readonly #known: KnownWords;
  readonly #drafts: AssignmentDraft[] = [];
  #current: AssignmentDraft | null = null;

  constructor(known: KnownWords) {
    this.#known = known;
  }

  get all(): readonly AssignmentDraft[] {
    return this.#drafts;
  }

  /** The one that text may still belong to; null when something else has begun. */
  get current(): AssignmentDraft | null {
    return this.#current;
  }

  close(): void {
    this.#current = null;
  }

  /** Adds one that is whole, as a table's are. */
  add(draft: AssignmentDraft): void {
    this.#drafts.push(draft);
  }

  start(
    { rawLabel, series, number }: DraftLabel,
    by: AssignmentDraft['by'],
    text: string,
    element: Element,
    lead: Lead | null,
  ): void {
    this.#current = {
      rawLabel,
      series,
      number,
      text,
      lead,
      recipients: [],
      giver: null,
      goalText: null,
      by,
      elementIds: [element.id],
      lines: element.lines.map((line) => line.source),
    };
    this.#drafts.push(this.#current);
  }

  /** Adds the text of an element to the open one. */
  append(element: Element): void {
    const current = this.#current;
    if (current === null) return;
    const mark = element.kind === 'listItem' && isOrdered(element.mark) ? `${element.mark} ` : '';
    current.text = joinLines([current.text, mark + element.text], this.#known);
    current.elementIds.push(element.id);
    current.lines.push(...element.lines.map((line) => line.source));
  }
}
