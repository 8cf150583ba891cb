import { readFileSync } from 'node:fs';
import path from 'node:path';
import { callFrom } from './call-from.ts';
import { launchDesktop } from './desktop.ts';
import { expect, test } from './launch.ts';

const FILE = {
  fileName: 'Mötesanteckningar.docx',
  mediaType: 'application/octet-stream',
  bytes: new Uint8Array([0, 80, 75, 255]),
};

test('a finished file goes where the dialog says, whole, or nowhere', async ({ dataFolder }) => {
  const { electron, page, close } = await launchDesktop(path.join(dataFolder, 'data'));
  const answer = (filePath: string | null): Promise<void> =>
    electron.evaluate(({ dialog }, chosen) => {
      dialog.showSaveDialog = (): Promise<Electron.SaveDialogReturnValue> =>
        Promise.resolve({ canceled: chosen === null, filePath: chosen ?? '' });
    }, filePath);

  const target = path.join(dataFolder, 'sparad.docx');
  await answer(target);
  expect(await callFrom(page, 'files.save', FILE)).toEqual({ status: 'saved', path: target });
  expect([...readFileSync(target)]).toEqual([...FILE.bytes]);

  await answer(null);
  expect(await callFrom(page, 'files.save', FILE)).toEqual({ status: 'cancelled', path: null });

  await answer(path.join(dataFolder, 'finns-inte', 'a.docx'));
  await expect(callFrom(page, 'files.save', FILE)).rejects.toThrow('mappen finns inte');
  await close();
});
