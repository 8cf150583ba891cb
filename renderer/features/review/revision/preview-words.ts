import type { RevisionPreview } from '../../../../shared/contract/contract.ts';
import type { AssignmentChange } from '../../../../shared/compare/comparison.ts';
import { placeOfNote } from '../../../../shared/note/note-place.ts';
import type { Note } from '../../../../shared/note/note.ts';
import { CHANGE_KINDS, kindOf, type ChangeKind } from '../../../../shared/compare/change-kind.ts';
import { otherDifferences, otherSentence } from './other-differences.ts';
import { counted } from '../../../components/count-words.ts';

/** What becomes of a note in another text. */
export type Fate = 'kept' | 'uncertain' | 'lost' | 'unknown';

/** The fates as one says them, the ones that ask for a person first. */
export const FATES: readonly { fate: Fate; word: string }[] = [
  { fate: 'lost', word: 'ingen plats' },
  { fate: 'uncertain', word: 'osäker plats' },
  { fate: 'unknown', word: 'inte uträknat än' },
  { fate: 'kept', word: 'finns kvar' },
];

const FATE_VERB: Readonly<Record<Fate, string>> = {
  lost: 'har ',
  uncertain: 'har ',
  unknown: 'är ',
  kept: '',
};

/** As *Att placera* would ask; what a person has said stays where it was is kept. */
export function fateOf(note: Note): Fate {
  const place = placeOfNote(note);
  return place === 'lost' || place === 'uncertain' || place === 'unknown' ? place : 'kept';
}

/** The changes a person wants to see: what is as it was is only counted. */
export const changedOnes = (changes: readonly AssignmentChange[]): AssignmentChange[] =>
  changes.filter((change) => kindOf(change) !== 'unchanged');

const KIND_WORDS: Readonly<Record<ChangeKind, readonly [one: string, many: string]>> = {
  unchanged: ['oförändrat', 'oförändrade'],
  renumbered: ['omnumrerat', 'omnumrerade'],
  reworded: ['omformulerat', 'omformulerade'],
  continued: ['fortsätter', 'fortsätter'],
  split: ['delat', 'delade'],
  merged: ['sammanslaget', 'sammanslagna'],
  new: ['nytt', 'nya'],
  dropped: ['finns inte kvar', 'finns inte kvar'],
  uncertain: ['osäkert', 'osäkra'],
};

const listed = (parts: readonly string[]): string =>
  parts.length < 2 ? parts.join('') : `${parts.slice(0, -1).join(', ')} och ${parts.at(-1)}`;

/** 'Uppdrag: 19 oförändrade, 2 nya och 1 finns inte kvar.' */
export function assignmentSentence(changes: readonly AssignmentChange[]): string {
  const counts = Map.groupBy(changes, kindOf);
  const parts = CHANGE_KINDS.flatMap((kind) => {
    const n = counts.get(kind)?.length ?? 0;
    return n === 0 ? [] : [`${n} ${KIND_WORDS[kind][n === 1 ? 0 : 1]}`];
  });
  return parts.length === 0 ? 'Ingen av texterna har uppdrag.' : `Uppdrag: ${listed(parts)}.`;
}

function noteSentence(notes: readonly Note[]): string {
  if (notes.length === 0) return 'Du har inga anteckningar i planen.';
  const by = Map.groupBy(notes, fateOf);
  const parts = FATES.toReversed().flatMap(({ fate, word }) => {
    const n = by.get(fate)?.length ?? 0;
    return n === 0 ? [] : [`${n} ${FATE_VERB[fate]}${word}`];
  });
  return `${counted(notes.length, 'anteckning', 'anteckningar')}: ${listed(parts)}.`;
}

function correctionSentence({ corrections }: RevisionPreview): string {
  if (corrections.length === 0) return '';
  const lost = corrections.filter((it) => !it.isPlaced).length;
  const all = counted(corrections.length, 'rättelse', 'rättelser');
  return lost === 0 ? `${all} följer med.` : `${all}, varav ${lost} inte hittar någon plats.`;
}

/** The whole preview in a few sentences with numbers. */
export const previewSentence = (preview: RevisionPreview): string =>
  [
    assignmentSentence(preview.comparison.assignments),
    otherSentence(otherDifferences(preview.comparison)),
    noteSentence(preview.notes),
    correctionSentence(preview),
  ]
    .filter((it) => it !== '')
    .join(' ');
