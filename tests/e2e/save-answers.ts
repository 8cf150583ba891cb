import path from 'node:path';
import type { Save } from './main-job.ts';
import { electronOf } from './desktop.ts';

/** Answers the desktop's save dialog with a file in `folder`, or takes the browser's download. */
export const savesInto =
  (folder: string): Save =>
  async (app, press) => {
    const file = path.join(folder, 'minutes.docx');
    const electron = electronOf(app);
    if (!electron) {
      const downloading = app.page.waitForEvent('download');
      await press();
      await (await downloading).saveAs(file);
      return file;
    }
    await electron.evaluate(({ dialog }, filePath) => {
      dialog.showSaveDialog = (): Promise<Electron.SaveDialogReturnValue> =>
        Promise.resolve({ canceled: false, filePath });
    }, file);
    await press();
    await app.page.getByText(file).waitFor();
    return file;
  };
