import { mkdirSync } from 'node:fs';
import { electronOf } from './desktop.ts';
import type { RunningApp } from './running-app.ts';

/** Chooses where copies go, as each shell lets one: answers the desktop's dialog, or writes the path. */
export const chooseCopiesFolder = async (app: RunningApp, folder: string): Promise<void> => {
  mkdirSync(folder, { recursive: true });
  const electron = electronOf(app);
  if (!electron) {
    await app.page.getByLabel('Mappens sökväg').fill(folder);
    await app.page.getByRole('button', { name: 'Använd mappen' }).click();
    return;
  }
  await electron.evaluate(({ dialog }, chosen) => {
    dialog.showOpenDialog = (): Promise<Electron.OpenDialogReturnValue> =>
      Promise.resolve({ canceled: false, filePaths: [chosen] });
  }, folder);
  await app.page.getByRole('button', { name: 'Välj mapp …' }).click();
};
