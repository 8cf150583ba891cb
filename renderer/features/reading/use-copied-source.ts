import { useEffect } from 'react';
import type { StoredPlan } from '../../../shared/contract/contract.ts';
import { withSource } from '../../plan-words/citation.ts';
import { markedPassages } from './text-selection.ts';

/** The plan's words as they leave the window: without the marks of change, with their source. */
export const quoted = ({ plan, summary }: StoredPlan): string | null => {
  const passages = markedPassages(plan.body);
  const [first] = passages;
  if (!first) return null;
  const text = passages.map((passage) => passage.text).join('\n');
  return withSource(text, summary, first.block, plan);
};

/** Ctrl C on the plan's words gives them their source line too, however they were marked. */
export const useCopiedSource = (stored: StoredPlan): void => {
  useEffect(() => {
    const onCopy = (event: ClipboardEvent) => {
      const isInField =
        event.target instanceof HTMLTextAreaElement || event.target instanceof HTMLInputElement;
      const words = isInField ? null : quoted(stored);
      if (words === null) return;
      event.preventDefault();
      event.clipboardData?.setData('text/plain', words);
    };
    document.addEventListener('copy', onCopy);
    return () => document.removeEventListener('copy', onCopy);
  }, [stored]);
};
