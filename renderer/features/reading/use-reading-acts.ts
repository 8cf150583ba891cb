import type { StoredPlan } from '../../../shared/contract/contract.ts';
import type { BodyBlock } from '../../../shared/plan/plan.ts';
import { useKeys } from '../../app/keys.ts';
import { navigate } from '../../app/router.ts';
import { showDone } from '../../components/undo-bar.tsx';
import { withSource } from '../../plan-words/citation.ts';
import { markText, openNoteOnAssignment, openNoteOnText } from './drafts.ts';
import { useReading } from './reading-store.ts';
import type { SelectionAct } from './selection-bar.tsx';
import { markedText } from './text-selection.ts';

const GROUP = 'Läsa';

const clearMark = (): void => window.getSelection()?.removeAllRanges();

const assignmentBlock = (stored: StoredPlan, key: string | null): BodyBlock | undefined =>
  stored.plan.body.find((b) => b.part?.kind === 'assignment' && b.part.key === key);

const copy = async (stored: StoredPlan): Promise<void> => {
  const marked = markedText();
  const block = marked
    ? stored.plan.body.find((b) => b.id === marked.blockId)
    : assignmentBlock(stored, useReading.getState().selectedKey);
  if (!block) return;
  const text = marked ? block.text.slice(marked.start, marked.end) : block.text;
  await navigator.clipboard.writeText(withSource(text, stored.summary, block));
  showDone('Kopierat med källhänvisning.');
};

const note = (stored: StoredPlan, label: string | null): void => {
  const marked = markedText();
  const { selectedKey } = useReading.getState();
  const { plan, summary } = stored;
  if (marked) openNoteOnText(summary.id, plan, marked, label);
  else if (selectedKey !== null) openNoteOnAssignment(summary.id, plan, selectedKey);
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
  useReading.setState({ selectedKey: next });
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
  const acts: SelectionAct[] = [
    { name: 'Anteckna', icon: 'pen', keyName: 'A', run: () => note(stored, null) },
    { name: 'Fråga', icon: 'question', keyName: 'Q', run: () => note(stored, 'fråga') },
    { name: 'Yrkande', icon: 'sheet', keyName: 'Y', run: () => note(stored, 'yrkande') },
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
    { key: 'O', label: 'Visa i original', group: GROUP, handler: toggleOriginal },
    { key: 'D', label: 'Ändringar av och på', group: GROUP, handler: toggleChanges },
  ]);
  return acts;
};
