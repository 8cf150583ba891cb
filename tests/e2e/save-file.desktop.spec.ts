import { readFileSync } from 'node:fs';
import path from 'node:path';
import { callFrom } from './call-from.ts';
import { electronOf } from './desktop.ts';
import { expect, test } from './launch.ts';

const FILE = {
  fileName: 'Mötesanteckningar.docx',
  mediaType: 'application/octet-stream',
  bytes: new Uint8Array([0, 80, 75, 255]),
};

test('a finished file goes where the dialog says, whole, or nowhere', async ({
  emptyPage: page,
  sharedApp,
}, info) => {
  const answer = (filePath: string | null): Promise<void> =>
    electronOf(sharedApp.app)!.evaluate(({ dialog }, chosen) => {
      dialog.showSaveDialog = (): Promise<Electron.SaveDialogReturnValue> =>
        Promise.resolve({ canceled: chosen === null, filePath: chosen ?? '' });
    }, filePath);

  const target = info.outputPath('sparad.docx');
  await answer(target);
  expect(await callFrom(page, 'files.save', FILE)).toEqual({ status: 'saved', path: target });
  expect([...readFileSync(target)]).toEqual([...FILE.bytes]);

  await answer(null);
  expect(await callFrom(page, 'files.save', FILE)).toEqual({ status: 'cancelled', path: null });

  await answer(path.join(path.dirname(target), 'finns-inte', 'a.docx'));
  await expect(callFrom(page, 'files.save', FILE)).rejects.toThrow('mappen finns inte');
});
