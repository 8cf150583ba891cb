import type { Session } from 'electron';

/** The spell checker downloads its dictionaries: off, before the first window. */
export const stopSpellCheckDownloads = (session: Session): void => {
  session.setSpellCheckerEnabled(false);
  session.setSpellCheckerLanguages([]);
};
