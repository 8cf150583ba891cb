import { capitalized } from '../text/sentence.ts';
import type { Assignment } from '../plan/plan.ts';
import { nameOf } from '../plan/plan-findings.ts';
import { placeOf } from './place.ts';
import type { AssignmentDraft } from './assignment-draft.ts';
import { gatheredAt } from './gathered-assignments.ts';
import type { GoalBook } from './rules/table-goals.ts';
import { actorNames, namesActor } from './rules/actor-names.ts';
import { beginsWithVerb } from './rules/says-what-to-do.ts';
import type { ElementContext } from './typed-lines.ts';
import { UniqueKeys } from './unique-keys.ts';
import { GIVER_ABBREVIATIONS, SERIES_OF_GIVER } from './vocabulary/assignment-words.ts';

/** What the document says about uppdrag of one kind of label, to fill in where one says nothing. */
interface SeriesHabits {
  readonly giver: string | null;
  readonly recipients: readonly string[];
  /** Whether any of them is told to go from that giver to those recipients. */
  readonly goes: (giver: string | null, recipients: readonly string[]) => boolean;
}

/** Whose plan it is, and what its text says that abbreviations of bodies stand for. */
export interface PlanBody {
  readonly organ: string;
  readonly explained: ReadonlyMap<string, string>;
}

/** Settles giver, recipients, series, goal and key of every uppdrag; goals that only a table's column names go into `book`. `body` is the plan's own. */
export function settleAssignments(
  drafts: readonly AssignmentDraft[],
  contexts: readonly ElementContext[],
  book: GoalBook,
  body: PlanBody,
): Assignment[] {
  const settler = new Settler(drafts, body);
  const below = drafts.map(({ elementIds }) => contexts[elementIds[0] ?? -1]?.goalKey ?? null);
  const stood = gatheredAt(below, book.goals);
  return drafts.map((draft, at) => {
    const { goalText } = draft;
    const goalKey =
      goalText === null ? (stood[at] ?? null) : book.keyOf(goalText, draft.lines, nameOf(draft));
    return settler.settled(draft, goalKey);
  });
}

/** How sure an uppdrag is by how it was told; less when giver or recipients had to be inferred. */
const CONFIDENCE: Readonly<Record<AssignmentDraft['by'], number>> = {
  label: 1,
  table: 0.9,
  list: 0.7,
  prose: 0.65,
};
const UNNUMBERED_LOSS = 0.05;
const INFERRED_LOSS = 0.1;

/** 'Regiondirektören har i uppdrag att …', 'Samtliga verksamheter ska …'. */
const SUBJECT =
  /^(?<who>\p{Lu}[^.,:;]{2,70}?)\s+(?:ska|skall|bör|får|har|ges|ansvarar|arbetar|uppdras|behöver|(?<together>tillsammans))(?=[\s,])/u;

/** 'Nämndens beredningar': it is the board that gives its own bodies something to do. */
const OWN_BODY = /^(?:nämndens|styrelsens)\s/iu;

class Settler {
  readonly #organ: string;
  readonly #explained: ReadonlyMap<string, string>;
  readonly #habits: ReadonlyMap<string, SeriesHabits>;
  readonly #keys = new UniqueKeys();
  readonly #abbreviations: ReadonlyMap<string, string>;
  #unnumbered = 0;

  constructor(drafts: readonly AssignmentDraft[], { organ, explained }: PlanBody) {
    this.#organ = organ;
    this.#explained = explained;
    this.#habits = habitsOf(drafts);
    this.#abbreviations = new Map(
      drafts.flatMap((draft) => [...(draft.lead?.abbreviations ?? [])]),
    );
  }

  settled(draft: AssignmentDraft, goalKey: string | null): Assignment {
    const stated = this.#statedGiver(draft);
    const named = this.#statedRecipients(draft);
    const givenBy = stated ?? this.#inferredGiver(draft, named);
    const assignedTo = named.length > 0 ? named : this.#inferredRecipients(draft);
    const series =
      draft.series !== '' || draft.number === null
        ? draft.series
        : (SERIES_OF_GIVER[givenBy?.toLowerCase() ?? ''] ?? '');
    const inferred = Number(stated === null) + Number(named.length === 0);
    const confidence =
      CONFIDENCE[draft.by] -
      inferred * INFERRED_LOSS -
      (draft.number === null ? UNNUMBERED_LOSS : 0);
    return {
      key: this.#keys.take(this.#keyOf(series, draft.number)),
      series,
      number: draft.number,
      rawLabel: draft.rawLabel,
      goalKey,
      givenBy,
      assignedTo: [...assignedTo],
      followedBy: draft.lead?.followedBy ?? null,
      text: draft.text,
      source: placeOf(draft.lines),
      confidence: Math.max(0, Number(confidence.toFixed(2))),
    };
  }

  #keyOf(series: string, number: string | null): string {
    if (number === null) return `U-${++this.#unnumbered}`;
    const compact = number.replaceAll(/\s+/gu, '');
    return series === '' ? compact : `${series}-${compact}`;
  }

  #statedGiver(draft: AssignmentDraft): string | null {
    if (draft.giver !== null) return this.#fullName(draft.giver);
    const abbreviated = GIVER_ABBREVIATIONS[draft.series];
    if (abbreviated !== undefined) return abbreviated;
    if (draft.lead?.giver != null) return this.#fullName(draft.lead.giver);
    if (draft.series !== '') return null;
    const above = draft.lead?.inheritedGiver ?? null;
    if (above === null || (isForOwnBody(draft) && isFullmaktige(above))) return null;
    return this.#fullName(above);
  }

  #inferredGiver(draft: AssignmentDraft, named: readonly string[]): string | null {
    const habits = draft.number === null ? undefined : this.#habits.get(draft.series);
    // 'Uppdrag 2 till förvaltningen' is not fullmäktige's because 'Uppdrag 1 från KF' stands above.
    const fits = named.length === 0 || (habits?.goes(habits.giver, named) ?? false);
    const habit = fits ? (habits?.giver ?? null) : null;
    if (habit !== null && !(isForOwnBody(draft) && isFullmaktige(habit)))
      return this.#fullName(habit);
    // A series of its own ('HS') is not fullmäktige's because one of their leads stands above.
    const above = draft.lead?.inheritedGiver ?? null;
    if (above !== null && !isFullmaktige(above)) return this.#fullName(above);
    // Nobody gives uppdrag to itself.
    const isToItself = named.length > 0 && named.every((name) => this.#isOrgan(name));
    return this.#organ === '' || isToItself ? above : this.#organ;
  }

  #isOrgan(name: string): boolean {
    return this.#fullName(name).toLowerCase() === this.#organ.toLowerCase();
  }

  // 'KF', 'MBN' and 'Nämnden' are said in full.
  #fullName(name: string): string {
    const known = GIVER_ABBREVIATIONS[name] ?? this.#explained.get(name);
    if (known !== undefined) return known;
    const isBare = /^(?:nämnden|styrelsen)$/iu.test(name);
    return isBare && this.#organ !== '' ? this.#organ : capitalized(name);
  }

  #statedRecipients(draft: AssignmentDraft): readonly string[] {
    if (draft.recipients.length > 0) return draft.recipients;
    const abbreviated = this.#abbreviations.get(draft.series);
    const ofLead = draft.lead?.recipients ?? [];
    // '… till förvaltningen (HS) och beredningarna (Ber)': each series has its own.
    if (abbreviated !== undefined && ofLead.includes(abbreviated) && ofLead.length > 1)
      return [abbreviated];
    return ofLead;
  }

  #inferredRecipients(draft: AssignmentDraft): readonly string[] {
    const { who, together } = SUBJECT.exec(draft.text)?.groups ?? {};
    // 'Ta fram en plan för området tillsammans med …' begins with what to do.
    const isTask = together !== undefined && beginsWithVerb(draft.text);
    const isSubject = who !== undefined && !isTask && !/^att\s|\ssom$/iu.test(who);
    if (isSubject && namesActor(who)) return actorNames(who).names;
    if (draft.number === null || draft.by !== 'label') return [];
    const abbreviated = this.#abbreviations.get(draft.series);
    if (abbreviated !== undefined) return [abbreviated];
    const habits = this.#habits.get(draft.series);
    const giver = draft.lead?.giver ?? null;
    return habits !== undefined && (giver === null || habits.goes(giver, habits.recipients))
      ? habits.recipients
      : [];
  }
}

function isForOwnBody(draft: AssignmentDraft): boolean {
  const named = draft.lead?.recipients ?? [];
  return named.length > 0 && named.every((name) => OWN_BODY.test(name));
}

function isFullmaktige(name: string): boolean {
  return /fullmäktige$/iu.test(name);
}

function habitsOf(drafts: readonly AssignmentDraft[]): Map<string, SeriesHabits> {
  const bySeries = Map.groupBy(
    drafts.filter((draft) => draft.number !== null && draft.by === 'label'),
    (draft) => draft.series,
  );
  return new Map([...bySeries].map(([series, group]) => [series, habitOf(group)]));
}

function habitOf(group: readonly AssignmentDraft[]): SeriesHabits {
  const givers = group.flatMap((draft) => draft.lead?.giver ?? []);
  const lists = group
    .map((draft) => draft.lead?.recipients ?? [])
    .filter((list) => list.length > 0);
  const recipients = mostCommon(lists.map((list) => list.join('\n')));
  // Only when all agree: 'Ber' goes to another beredning each time.
  const isOne = new Set(lists.map((list) => list.join('\n'))).size === 1;
  return {
    giver: mostCommon(givers),
    recipients: isOne && recipients !== null ? recipients.split('\n') : [],
    goes: (giver, to) =>
      group.some(
        ({ lead }) =>
          lead !== null && lead.giver === giver && to.join('\n') === lead.recipients.join('\n'),
      ),
  };
}

function mostCommon(values: readonly string[]): string | null {
  const counts = new Map<string, number>();
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
  let best: string | null = null;
  for (const [value, count] of counts)
    if (best === null || count > (counts.get(best) ?? 0)) best = value;
  return best;
}
