import type { Visibility } from '../../../shared/note/note.ts';
import type { IconName } from '../icon.tsx';

interface VisibilityWord {
  word: string;
  /** Who reads it, said where one chooses. */
  explanation: string;
  icon: IconName;
}

/** The three visibilities: word and icon tell them apart, never a colour. */
export const VISIBILITY: Record<Visibility, VisibilityWord> = {
  private: { word: 'Privat', explanation: 'Syns bara för dig.', icon: 'lock' },
  shared: { word: 'Delas', explanation: 'Följer med när du delar med en kollega.', icon: 'people' },
  minutes: {
    word: 'Mötesanteckning',
    explanation: 'Kommer med i mötesanteckningarna.',
    icon: 'sheet',
  },
};

/** In the order they are offered: nothing leaves unless one says so. */
export const VISIBILITIES: readonly Visibility[] = ['private', 'shared', 'minutes'];
