import { Menu, type MenuItemConstructorOptions } from 'electron';

const EDIT: MenuItemConstructorOptions = {
  label: 'Redigera',
  submenu: [
    { role: 'undo', label: 'Ångra' },
    { role: 'redo', label: 'Gör om' },
    { type: 'separator' },
    { role: 'cut', label: 'Klipp ut' },
    { role: 'copy', label: 'Kopiera' },
    { role: 'paste', label: 'Klistra in' },
    { role: 'selectAll', label: 'Markera allt' },
  ],
};

const VIEW: MenuItemConstructorOptions = {
  label: 'Visa',
  submenu: [
    { role: 'resetZoom', label: 'Normal storlek' },
    { role: 'zoomIn', label: 'Större' },
    { role: 'zoomOut', label: 'Mindre' },
    { type: 'separator' },
    { role: 'togglefullscreen', label: 'Helskärm' },
  ],
};

const application = (platform: NodeJS.Platform): MenuItemConstructorOptions => ({
  label: platform === 'darwin' ? 'Beredd' : 'Arkiv',
  submenu: [{ role: 'quit', label: 'Avsluta Beredd' }],
});

/** The menu carries only what the system expects of one; everything else has its place in the window. */
export const setMenu = (platform: NodeJS.Platform): void => {
  Menu.setApplicationMenu(Menu.buildFromTemplate([application(platform), EDIT, VIEW]));
};
