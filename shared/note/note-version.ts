import { z } from 'zod';
import { Visibility } from './note.ts';

/** What changed between two steps of a note's history. */
export const NoteChangeKind = z.enum([
  'made',
  'text',
  'visibility',
  'label',
  'place',
  'done',
  'reopened',
  'removed',
  'restored',
  'other',
]);
export type NoteChangeKind = z.infer<typeof NoteChangeKind>;

/** A step of a note's history as a person remembers it: a while's typing is one step. */
export const NoteStep = z.object({
  /** The last version of the step. */
  version: z.number().int(),
  /** ISO 8601 with zone. */
  at: z.string(),
  /** The colleague whose words they are; null for oneself. */
  by: z.string().nullable(),
  changes: z.array(NoteChangeKind),
  text: z.string(),
  visibility: Visibility,
  label: z.string().nullable(),
});
export type NoteStep = z.infer<typeof NoteStep>;

/** A version as the history has it. */
export interface HistoryVersion {
  version: number;
  changedAt: string;
  /** A colleague's name; '' oneself, null when nobody noted it. */
  changedBy: string | null;
  state: {
    text: string;
    visibility: Visibility;
    label: string | null;
    isDone: boolean;
    isRemoved: boolean;
    target: unknown;
  };
}

/** Typing with pauses shorter than this is one step: a note is saved several times a minute. */
const ONE_SITTING_MS = 5 * 60 * 1000;

type State = HistoryVersion['state'];

function changesBetween(before: State | null, after: State): NoteChangeKind[] {
  if (before === null) return ['made'];
  const kinds: [NoteChangeKind, boolean][] = [
    ['removed', !before.isRemoved && after.isRemoved],
    ['restored', before.isRemoved && !after.isRemoved],
    ['text', before.text !== after.text],
    ['visibility', before.visibility !== after.visibility],
    ['label', before.label !== after.label],
    ['place', JSON.stringify(before.target) !== JSON.stringify(after.target)],
    ['done', !before.isDone && after.isDone],
    ['reopened', before.isDone && !after.isDone],
  ];
  const found = kinds.filter(([, isSo]) => isSo).map(([kind]) => kind);
  return found.length > 0 ? found : ['other'];
}

const isTyping = (changes: readonly NoteChangeKind[]): boolean =>
  changes.every((kind) => kind === 'text' || kind === 'made');

const isOneSitting = (a: string, b: string): boolean =>
  new Date(b).getTime() - new Date(a).getTime() < ONE_SITTING_MS;

/**
 * A note's history as steps, oldest first: versions of one sitting's typing become one.
 * @param author the colleague who wrote the first version; null when that is oneself
 */
export function historySteps(
  versions: readonly HistoryVersion[],
  author: string | null = null,
): NoteStep[] {
  const steps: NoteStep[] = [];
  for (const [index, { version, changedAt, changedBy, state }] of versions.entries()) {
    const changes = changesBetween(versions[index - 1]?.state ?? null, state);
    const { text, visibility, label } = state;
    const by = changedBy || (index === 0 ? author : null);
    const step = { version, at: changedAt, by, changes, text, visibility, label };
    const last = steps.at(-1);
    const isSame =
      last?.by === by &&
      isTyping(last.changes) &&
      isTyping(changes) &&
      isOneSitting(last.at, changedAt);
    if (isSame) steps[steps.length - 1] = { ...step, changes: last.changes };
    else steps.push(step);
  }
  return steps;
}
