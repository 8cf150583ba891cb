import type { Session } from 'electron';

/**
 * Copying with a source line needs the clipboard; everything else that a page can ask for (camera,
 * place, notifications, devices …) Electron would grant by default.
 */
const GRANTED = 'clipboard-sanitized-write';

/** Refuses requests, silent checks and devices alike. */
export const refusePermissions = (session: Session): void => {
  session.setPermissionRequestHandler((_contents, permission, answer) => {
    answer(permission === GRANTED);
  });
  session.setPermissionCheckHandler((_contents, permission) => permission === GRANTED);
  session.setDevicePermissionHandler(() => false);
};
