import type { Session } from 'electron';

/** A file leaves the window through its own dialog for saving and no other way. */
export const refuseDownloads = (session: Session): void => {
  session.on('will-download', (event) => {
    event.preventDefault();
  });
};
