import { app, dialog, type BrowserWindow } from 'electron';

/** Asks for a folder with the system's own dialog; null when nothing was chosen. */
export const chooseFolder = async (window: BrowserWindow): Promise<string | null> => {
  const answer = await dialog.showOpenDialog(window, {
    title: 'Var ska säkerhetskopiorna ligga?',
    buttonLabel: 'Välj mappen',
    defaultPath: app.getPath('documents'),
    properties: ['openDirectory', 'createDirectory', 'promptToCreate'],
  });
  return answer.canceled ? null : (answer.filePaths[0] ?? null);
};
