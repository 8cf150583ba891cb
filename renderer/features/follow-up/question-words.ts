import type { QuestionState } from '../../../shared/follow-up/question.ts';
import type { IconName } from '../../components/icon.tsx';

/** The three states: word and icon tell them apart. */
export const QUESTION_STATE: Record<QuestionState, { word: string; icon: IconName }> = {
  open: { word: 'Öppen', icon: 'question' },
  answered: { word: 'Besvarad', icon: 'pen' },
  closed: { word: 'Avslutad', icon: 'check' },
};
