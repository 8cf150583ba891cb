import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { openMade } from '../backend/open-made.ts';
import { commandLine, testFolder } from './run-cli.ts';

const PASSPHRASE = 'fyra tåliga ord räcker';

describe('a locked copy on the command line', () => {
  it('opens with a passphrase that is asked for or set, and never with one in the command', async () => {
    const window = await openMade(undefined, { shell: 'loopback', passphraseWork: 2 });
    await window.ask('notes.add', { text: 'från fönstret' });
    await window.ask('backups.lock', { passphrase: PASSPHRASE });
    await window.close();
    const made = await commandLine(window.folder)('backup', testFolder());
    const copy = made.out.trim();

    const store = join(testFolder(), 'ny');
    const unasked = await commandLine(store)('restore', copy);
    expect(unasked).toMatchObject({ code: 1, err: expect.stringContaining('Kopian är låst') });
    const typed = await commandLine(store)('restore', copy, '--passphrase', PASSPHRASE);
    expect(typed.code).toBe(2);
    const wrong = await commandLine(store, { env: { BEREDD_PASSPHRASE: 'något helt annat' } })(
      'restore',
      copy,
    );
    expect(wrong).toMatchObject({ code: 1, err: expect.stringContaining('stämmer inte') });
    const questions: string[] = [];
    const askSecret = (question: string) => {
      questions.push(question);
      return Promise.resolve(PASSPHRASE);
    };
    const asked = await commandLine(store, { askSecret })('restore', copy);
    expect(asked).toMatchObject({ code: 0, err: expect.stringContaining('samma lösenfras') });
    expect(questions).toEqual(['Lösenfras: ']);
    expect((await commandLine(store)('note', 'list')).out).toContain('från fönstret');
  });
});
