import type { PartView } from '../../../../shared/contract/contract.ts';
import { counted } from '../../../components/count-words.ts';

const shareWords = (choices: PartView['choices']): string => {
  const chosen = choices.filter((choice) => choice.isChosen).length;
  const held = choices.filter((it) => !it.isChosen && it.visibility === 'private').length;
  const share = `${chosen} av ${choices.length} valda`;
  return held === 0 ? share : `${share}, ${counted(held, 'privat', 'privata')} hålls kvar`;
};

/**
 * What a part is made of and how much of that is in the document: 'öppna frågor · 1 av 2 valda, 1
 * privat hålls kvar'. A part that is left out has nothing chosen to speak of.
 */
export const partWords = ({ choices, summary, isIncluded }: PartView): string =>
  [summary, isIncluded && choices.length > 0 ? shareWords(choices) : '']
    .filter((words) => words !== '')
    .join(' · ');
