import { existsSync, mkdirSync, readdirSync, symlinkSync, writeFileSync } from 'node:fs';
import { homedir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { areOnOneDisk, usableFolder } from '../../../backend/backups/backup-folder.ts';
import { likelyPlaces } from '../../../backend/backups/likely-places.ts';
import { testFolder } from '../open-made.ts';

const message = async (written: string, data: string): Promise<string> => {
  const usable = await usableFolder(written, data);
  return usable.ok ? usable.value : usable.error.message;
};

describe('a folder for copies', () => {
  it('is taken as it is written or copied from elsewhere, and nothing is left in it', async () => {
    const [data, folder] = [testFolder(), testFolder()];
    expect(await message(` "${folder}" `, data)).toBe(folder);
    expect(await message(`${folder}/`, data)).toBe(folder);
    expect(readdirSync(folder)).toEqual([]);
    expect(await usableFolder('~', data)).toEqual({ ok: true, value: homedir() });
  });

  it('is made when only its last part is missing', async () => {
    const [data, folder] = [testFolder(), testFolder()];
    expect(await message(join(folder, 'Kopior'), data)).toBe(join(folder, 'Kopior'));
    expect(await message(join(folder, 'a', 'b'), data)).toContain('finns inte');
    expect(existsSync(join(folder, 'a'))).toBe(false);
  });

  it('is never where the data lie, whichever way one comes there', async () => {
    const [data, elsewhere] = [join(testFolder(), 'data'), testFolder()];
    mkdirSync(join(data, 'inuti'), { recursive: true });
    symlinkSync(data, join(elsewhere, 'väg'));
    for (const path of [data, join(data, 'inuti'), join(data, '..ny'), join(elsewhere, 'väg')])
      expect(await message(path, data)).toContain('Där ligger dina data redan');
    // The folder around them is another matter: copies beside the data folder are not in it.
    expect(await message(`${data}-kopior`, data)).toBe(`${data}-kopior`);
  });

  it('is a full path to a folder', async () => {
    const data = testFolder();
    for (const path of ['kopior', './kopior', '../kopior', ''])
      expect(await message(path, data)).toContain('hela sökvägen');
    const file = join(testFolder(), 'fil');
    writeFileSync(file, '');
    expect(await message(file, data)).toContain('redan en fil med det namnet');
    expect(await message(join(file, 'i'), data)).toContain('finns inte');
  });

  it('tells whether it shares its disk with the data', async () => {
    expect(await areOnOneDisk(testFolder(), testFolder())).toBe(true);
    expect(await areOnOneDisk(testFolder(), '/finns-inte')).toBe(false);
  });

  it('is offered only where there is one to make it in', async () => {
    for (const place of await likelyPlaces()) expect(existsSync(join(place, '..'))).toBe(true);
  });
});
