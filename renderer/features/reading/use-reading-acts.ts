import type { StoredPlan } from '../../../shared/contract/contract.ts';
import type { BodyBlock } from '../../../shared/plan/plan.ts';
import { useKeys } from '../../app/keys.ts';
import { navigate } from '../../app/router.ts';
import { showDone } from '../../components/undo-bar.tsx';
import { withSource } from '../../plan-words/citation.ts';
import { markText, openNoteAt, openNoteOnAssignment, openNoteOnText } from './drafts.ts';
import { motionTarget, partOfBlock } from '../follow-up/motion-target.ts';
import { useReading } from './reading-store.ts';
import { rowPart, rowWords } from './row-parts.ts';
import type { SelectionAct } from './selection-bar.tsx';
import { markedText } from './text-selection.ts';
import { quoted, useCopiedSource } from './use-copied-source.ts';

const GROUP = 'Läsa';

const clearMark = (): void => window.getSelection()?.removeAllRanges();

const assignmentBlock = (stored: StoredPlan, key: string | null): BodyBlock | undefined =>
  stored.plan.body.find((b) => b.part?.kind === 'assignment' && b.part.key === key);

/** The row one has chosen in a table: its words and its place. */
const chosenRow = ({ plan }: StoredPlan) => {
  const row = useReading.getState().selectedRow;
  const block = row && plan.body.find((b) => b.id === row.blockId);
  return row && block ? { block, index: row.index } : null;
};

/** What is to be copied: the marked words, the chosen row, or the chosen uppdrag. */
const toCopy = (stored: StoredPlan): string | null => {
  const words = quoted(stored);
  if (words !== null) return words;
  const row = chosenRow(stored);
  const block = row?.block ?? assignmentBlock(stored, useReading.getState().selectedKey);
  if (!block) return null;
  const text = row ? rowWords(row.block, row.index) : block.text;
  return withSource(text, stored.summary, block, stored.plan);
};

const copy = async (stored: StoredPlan): Promise<void> => {
  const words = toCopy(stored);
  if (words === null) return;
  await navigator.clipboard.writeText(words);
  showDone('Kopierat med källhänvisning.');
};

const chooseNotePlace = (): void => useReading.setState({ isChoosingPlace: true });

const note = (stored: StoredPlan, label: string | null): void => {
  const marked = markedText();
  const { selectedKey } = useReading.getState();
  const { plan, summary } = stored;
  const row = chosenRow(stored);
  const part = row && rowPart(plan, row.block, row.index);
  if (marked) openNoteOnText(summary.id, plan, marked, label);
  else if (row && part) {
    const target = { planId: summary.id, part, anchor: null };
    openNoteAt({ target, blockId: row.block.id }, label);
  } else if (selectedKey !== null) openNoteOnAssignment(summary.id, plan, selectedKey, label);
  else chooseNotePlace();
  clearMark();
};

/** Begins a yrkande on what is marked, or on the chosen row or uppdrag; else on the plan as a whole. */
const move = (stored: StoredPlan): void => {
  const { plan, summary } = stored;
  const marked = markedText();
  const block = plan.body.find((b) => b.id === marked?.blockId);
  const { selectedKey } = useReading.getState();
  const row = chosenRow(stored);
  const assignment = selectedKey === null ? null : { kind: 'assignment', key: selectedKey };
  const chosen = row ? rowPart(plan, row.block, row.index) : assignment;
  const part = block ? partOfBlock(plan, block) : chosen;
  useReading.setState({ motionOn: motionTarget({ planId: summary.id, part }) });
  clearMark();
};

const mark = (stored: StoredPlan): void => {
  const marked = markedText();
  if (marked) markText(stored.summary.id, stored.plan, marked);
  clearMark();
};

/** Selects the next or previous uppdrag and brings it into view. */
const step = (stored: StoredPlan, by: 1 | -1): void => {
  const keys = stored.plan.body.flatMap((b) => (b.part?.kind === 'assignment' ? [b.part.key] : []));
  const at = keys.indexOf(useReading.getState().selectedKey ?? '');
  const next = keys[at < 0 ? 0 : Math.min(keys.length - 1, Math.max(0, at + by))];
  if (next === undefined) return;
  useReading.setState({ selectedKey: next, selectedRow: null });
  requestAnimationFrame(() => {
    const element = document.querySelector<HTMLElement>(`[data-assignment="${CSS.escape(next)}"]`);
    element?.focus({ preventScroll: true });
    element?.scrollIntoView({ block: 'center' });
  });
};

const openThread = (stored: StoredPlan): void => {
  const { selectedKey: key } = useReading.getState();
  if (key !== null) navigate({ place: 'thread', planId: stored.summary.id, key });
};

const toggleChanges = (): void => useReading.setState((s) => ({ showsChanges: !s.showsChanges }));

const toggleOriginal = (): void =>
  useReading.setState((s) => ({ isOriginalOpen: !s.isOriginalOpen }));

/** The keys of the text, and what can be done with marked text. */
export const useReadingActs = (stored: StoredPlan): readonly SelectionAct[] => {
  useCopiedSource(stored);
  const acts: SelectionAct[] = [
    { name: 'Anteckna', icon: 'pen', keyName: 'A', run: () => note(stored, null) },
    { name: 'Fråga', icon: 'question', keyName: 'Q', run: () => note(stored, 'fråga') },
    { name: 'Yrkande', icon: 'sheet', keyName: 'Y', run: () => move(stored) },
    { name: 'Markera', icon: 'check', keyName: 'M', run: () => mark(stored) },
    { name: 'Kopiera', icon: 'copy', keyName: 'C', run: () => void copy(stored) },
  ];
  const labels: Record<string, string> = {
    A: 'Anteckna vid uppdraget eller den markerade texten',
    Q: 'Skriv en fråga',
    Y: 'Skriv ett yrkande',
    M: 'Markera texten',
    C: 'Kopiera med källhänvisning',
  };
  useKeys([
    { key: 'J', label: 'Nästa uppdrag', group: GROUP, handler: () => step(stored, 1) },
    { key: 'K', label: 'Förra uppdraget', group: GROUP, handler: () => step(stored, -1) },
    { key: 'Enter', label: 'Öppna tråden', group: GROUP, handler: () => openThread(stored) },
    ...acts.map((act) => ({
      key: act.keyName,
      label: labels[act.keyName] ?? act.name,
      group: GROUP,
      handler: act.run,
    })),
    {
      // N walks the hits while one looks for words.
      key: 'P',
      label: 'Anteckna på en annan plats i planen',
      group: GROUP,
      handler: chooseNotePlace,
    },
    { key: 'O', label: 'Visa i original', group: GROUP, handler: toggleOriginal },
    { key: 'D', label: 'Ändringar av och på', group: GROUP, handler: toggleChanges },
  ]);
  return acts;
};
