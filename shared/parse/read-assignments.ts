import type { KnownWords } from '../text/known-words.ts';
import type { AssignmentDraft } from './assignment-draft.ts';
import { DraftList } from './draft-list.ts';
import { assignmentField } from './rules/assignment-field.ts';
import type { LabelHabits } from './rules/assignment-label.ts';
import { introducedLead, itemAfter } from './rules/assignment-introduction.ts';
import { assignmentLead, leadOfTable, mergedLead, type Lead } from './rules/assignment-lead.ts';
import { tableAssignments } from './rules/assignment-table.ts';
import { fieldsBelow } from './rules/framed-assignments.ts';
import { leadOfLabel } from './rules/lead-of-label.ts';
import { isOrdered, markFamily, orderOf } from './rules/list-mark.ts';
import { recipientLine } from './rules/recipient-line.ts';
import { isPlainAssignment, numberedParagraph, ownLead } from './rules/plain-assignment.ts';
import { beginsWithVerb, saysWhatToDo } from './rules/says-what-to-do.ts';
import { NEUTRAL_HEADING } from './vocabulary/goal-words.ts';
import type { AssignmentElement, Element, ListItemElement } from './typed-lines.ts';

/** Every uppdrag in reading order, each once, and which paragraphs turned out to be leads. */
export interface AssignmentReading {
  readonly drafts: readonly AssignmentDraft[];
  readonly leadIds: ReadonlySet<number>;
}

/** Reads the uppdrag off the elements. */
export function readAssignments(
  elements: readonly Element[],
  known: KnownWords,
  habits: LabelHabits,
): AssignmentReading {
  const reader = new AssignmentReader(elements, known, habits);
  for (const element of elements) reader.take(element);
  return reader.reading();
}

/** An open list of uppdrag: what its outermost items look like. */
interface OpenList {
  mark: string | null;
  level: number;
  /** Only the heading 'Uppdrag' opened it: its items must say what to do. */
  needsVerb: boolean;
}

/** 'Nämndens uppdrag' is often what the nämnd is there for. */
const OF_BODY = /(?:nämndens|styrelsens|förvaltningens)\s+uppdrag$/iu;
const ANNOUNCES = /(?::|\s(?:är|att))$/u;

/** Whether a paragraph without a mark may be an item of a list that a lead announced. */
const isItemText = (text: string): boolean => /^\p{Ll}/u.test(text) || beginsWithVerb(text);

class AssignmentReader {
  readonly #elements: readonly Element[];
  readonly #known: KnownWords;
  readonly #habits: LabelHabits;
  readonly #drafts: DraftList;
  readonly #leadIds = new Set<number>();
  #lead: Lead | null = null;
  #list: OpenList | null = null;
  /** A goal stands above: 'Uppdrag' below it is no heading for what the nämnd is there for. */
  #isBelowGoal = false;
  /** The chapter of uppdrag that headings further in may part. */
  #chapter: { readonly lead: Lead; readonly level: number } | null = null;
  /** The lead ended where a list begins: with a colon or 'att'. */
  #isAnnounced = false;
  /** Paragraphs after an uppdrag that may belong to it, if the next number follows. */
  #pending: Element[] = [];

  constructor(elements: readonly Element[], known: KnownWords, habits: LabelHabits) {
    this.#elements = elements;
    this.#known = known;
    this.#drafts = new DraftList(known);
    this.#habits = habits;
  }

  get #current(): AssignmentDraft | null {
    return this.#drafts.current;
  }

  reading(): AssignmentReading {
    return { drafts: this.#drafts.all, leadIds: this.#leadIds };
  }

  take(element: Element): void {
    switch (element.kind) {
      case 'heading':
      case 'goal':
      case 'strategy':
        this.#startPart(element);
        return;
      case 'assignment':
        this.#takeLabelled(element);
        return;
      case 'listItem':
        this.#takeItem(element);
        return;
      case 'lead':
      case 'paragraph':
      case 'title':
        this.#takeText(element);
        return;
      case 'table':
        this.#takeTable(element);
        return;
      case 'caption':
        this.#takeCaption(element);
        return;
      case 'indicatorLabel':
      case 'looseTable':
      case 'picture':
      case 'toc':
        this.#end();
    }
  }

  // A list whose bullets are drawn and not written: its items go on with the lead's sentence. Below
  // the heading 'Uppdrag' each paragraph may be one.
  #isUnmarkedItem(element: Element, list: OpenList): boolean {
    if (/^att\s/iu.test(element.text)) return true;
    if (element.kind !== 'paragraph' && element.kind !== 'lead') return false;
    if (this.#isAnnounced && isItemText(element.text)) return true;
    const isPlainList = list.mark === null || list.mark === '';
    return isPlainList && this.#isPlain(element.text);
  }

  #isPlain(text: string): boolean {
    return isPlainAssignment(numberedParagraph(text).text, this.#lead?.giver != null);
  }

  #end(): void {
    this.#isAnnounced = false;
    this.#drafts.close();
    this.#list = null;
    this.#pending = [];
  }

  #startPart(element: Element): void {
    this.#end();
    if (element.kind === 'goal') this.#isBelowGoal = true;
    else if (element.kind === 'heading' && element.sure && element.level === 1)
      this.#isBelowGoal = false;
    this.#lead = element.kind === 'heading' ? assignmentLead(element.text) : null;
    if (this.#lead === null && this.#isInChapter(element)) {
      this.#lead = this.#chapter!.lead;
      this.#list = { mark: null, level: -1, needsVerb: true };
      return;
    }
    this.#chapter = null;
    if (this.#lead?.opensList !== true) return;
    if (element.kind === 'heading' && !OF_BODY.test(element.text))
      this.#chapter = { lead: this.#lead, level: element.level };
    const isBare = this.#lead.giver === null && this.#lead.recipients.length === 0;
    this.#list = { mark: null, level: -1, needsVerb: isBare && !this.#isBelowGoal };
  }

  // 'Gator' and 'Parker' as headings inside the chapter 'Uppdrag' part its list.
  #isInChapter(element: Element): boolean {
    if (element.kind !== 'heading' || !element.sure || this.#chapter === null) return false;
    return element.level > this.#chapter.level && !NEUTRAL_HEADING.test(element.text);
  }

  #takeLabelled(element: AssignmentElement): void {
    if (this.#pending.length > 0 && this.#isNext(element))
      for (const one of this.#pending) this.#drafts.append(one);
    this.#list = null;
    this.#pending = [];
    this.#drafts.start(
      element,
      'label',
      element.text,
      element,
      leadOfLabel(element.lead, this.#lead),
    );
  }

  // Only prose between number n and n + 1 of the same series is sure to be more of n.
  #isNext(element: AssignmentElement): boolean {
    const before = this.#current;
    if (before === null || before.series !== element.series) return false;
    return before.number !== null && Number(element.number) === Number(before.number) + 1;
  }

  #takeItem(element: ListItemElement): void {
    if (this.#list === null) {
      if (this.#pending.length === 0) this.#drafts.append(element);
      else this.#pending.push(element);
      return;
    }
    if (this.#list.mark === null) {
      if (this.#list.needsVerb && !saysWhatToDo(element.text)) {
        this.#list = null;
        return;
      }
      this.#list = { mark: element.mark, level: element.level, needsVerb: false };
    }
    const isNested =
      element.level > this.#list.level ||
      markFamily(element.mark) !== markFamily(this.#list.mark ?? '');
    if (isNested && this.#current !== null) this.#drafts.append(element);
    else this.#startItem(element, isOrdered(element.mark) ? element.mark : '');
  }

  #startItem(element: Element, mark: string, text = element.text): void {
    const number = mark.replaceAll(/[().:\s]+$|^\(/gu, '');
    const label = { rawLabel: mark, series: '', number: number === '' ? null : number };
    const own = ownLead(text);
    this.#drafts.start(
      label,
      'list',
      text,
      element,
      own === null ? this.#lead : mergedLead(this.#lead, own),
    );
  }

  #takeText(element: Element): void {
    if (this.#current?.text === '') {
      this.#drafts.append(element);
      return;
    }
    const introduced = this.#current === null ? introducedLead(element.text) : null;
    if (introduced !== null) this.#lead = mergedLead(this.#lead, introduced);
    const lead = this.#leadOf(element);
    if (lead !== null) {
      this.#end();
      this.#lead = mergedLead(this.#lead, lead);
      this.#leadIds.add(element.id);
      if (lead.opensList) this.#list = { mark: null, level: -1, needsVerb: false };
      this.#isAnnounced = ANNOUNCES.test(element.text);
      return;
    }
    if (this.#list !== null && this.#isUnmarkedItem(element, this.#list)) {
      this.#list = { ...this.#list, mark: '', level: 0 };
      const { mark, text } = numberedParagraph(element.text);
      this.#startItem(element, mark, text);
      return;
    }
    if (this.#takeField(element)) return;
    if (this.#list !== null && this.#list.mark === null && this.#introduces(element)) return;
    if (this.#current?.by === 'list') {
      if (this.#isBetweenItems(element)) this.#drafts.append(element);
      else this.#end();
      return;
    }
    this.#list = null;
    if (this.#current !== null) this.#pending.push(element);
  }

  // 'Nämnden har beslutat om dessa uppdrag.' between the heading that opened the list and its items.
  #introduces(element: Element): boolean {
    const next = this.#elements[element.id + 1];
    if (next?.kind === 'paragraph' && this.#isPlain(next.text)) return true;
    if (itemAfter(this.#elements, element.id) === null || this.#list === null) return false;
    const isAboutThem = /uppdrag|följande/iu.test(element.text) || element.text.endsWith(':');
    if (!isAboutThem) this.#list.needsVerb = true;
    return true;
  }

  // A paragraph after item n that item n + 1 follows is more of n.
  #isBetweenItems(element: Element): boolean {
    const next = this.#elements[element.id + 1];
    const mark = this.#list?.mark ?? '';
    if (next?.kind !== 'listItem' || !isOrdered(mark) || this.#list?.level !== next.level)
      return false;
    return (
      markFamily(next.mark) === markFamily(mark) &&
      orderOf(next.mark) === orderOf(this.#current?.rawLabel ?? '') + 1
    );
  }

  #takeField(element: Element): boolean {
    const field = this.#current === null ? null : assignmentField(element.text);
    if (field === null || this.#current === null) return false;
    if (field.kind === 'recipients') this.#current.recipients = field.names;
    if (field.kind === 'giver') this.#current.giver = field.names.join(' och ');
    return true;
  }

  // A sentence is a lead when uppdrag follow; elsewhere it is prose about uppdrag.
  #leadOf(element: Element): Lead | null {
    const lead = assignmentLead(element.text) ?? this.#recipientsFrom(element);
    if (lead === null) return null;
    if (element.kind === 'lead') return lead;
    const next = this.#elements[element.id + 1];
    if (next === undefined) return null;
    const isUnmarked =
      next.kind === 'paragraph' && ANNOUNCES.test(element.text) && isItemText(next.text);
    const opens = next.kind === 'listItem' || /^att\s/iu.test(next.text) || isUnmarked;
    const follows = next.kind === 'assignment' || next.kind === 'lead' || next.kind === 'table';
    return follows || (opens && lead.opensList) ? lead : null;
  }

  // 'Till Område Inköp:' where uppdrag are told of, or right over one that its label makes one.
  #recipientsFrom(element: Element): Lead | null {
    const isOver = this.#elements[element.id + 1]?.kind === 'assignment';
    return isOver || this.#lead !== null ? recipientLine(element.text) : null;
  }

  // 'Tabell 2. Uppdrag från regionfullmäktige': what a table's caption says about its rows.
  #takeCaption(element: Element): void {
    this.#end();
    const lead = assignmentLead(element.text.replace(/^\p{L}+\s+[\d.]+\s*[.:–-]?\s*/u, ''));
    if (lead !== null) this.#lead = mergedLead(this.#lead, lead);
  }

  #takeTable(element: Element & { kind: 'table' }): void {
    const fields = this.#current === null ? null : fieldsBelow(element.table, this.#known);
    if (this.#current !== null && fields !== null) {
      if (fields.recipients.length > 0) this.#current.recipients = fields.recipients;
      this.#current.giver = fields.giver ?? this.#current.giver;
      this.#current.elementIds.push(element.id);
      return;
    }
    this.#end();
    const isAnnounced = this.#lead !== null;
    for (const one of tableAssignments(element.table, this.#known, this.#habits, isAnnounced)) {
      if (one.text === '') continue;
      const { rawLabel, series, number, text, recipients, giver, goalText } = one;
      const lines = [...one.lines];
      this.#drafts.add({
        rawLabel,
        series,
        number,
        text,
        lead: leadOfTable(one.lead, this.#lead),
        recipients,
        giver,
        goalText,
        by: 'table',
        elementIds: [element.id],
        lines,
      });
    }
  }
}
