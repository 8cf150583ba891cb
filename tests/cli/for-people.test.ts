import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';
import { describe, expect, it } from 'vitest';
import { printLines } from '../../cli/print.ts';
import { writtenStore } from '../backend/written-store.ts';
import { commandLine, jsonOf, sample, testFolder } from './run-cli.ts';

/** No id, key or English word of the program's own. */
const NO_MACHINE_WORDS = /[\da-f]{8}-[\da-f]{4}|\b(?:RF-\d|vn-\d|null|undefined|private|minutes)/u;

describe('what is printed for people', () => {
  it('names plans and their parts as people do', async () => {
    const store = join(testFolder(), 'store');
    await (await writtenStore(store)).backend.close();
    const beredd = commandLine(store);
    const lists = { note: '', question: '', status: '', motion: '' };
    for (const name of ['note', 'question', 'status', 'motion'] as const) {
      const run = await beredd(name, 'list');
      expect(run).toMatchObject({ code: 0, err: '' });
      expect(run.out).not.toMatch(NO_MACHINE_WORDS);
      expect(run.out).toContain('Vårdnämnden 2026, Nr 2');
      lists[name] = run.out;
      expect(jsonOf(await beredd(name, 'list', '--json'))).toHaveLength(name === 'note' ? 4 : 2);
    }
    expect(lists.note).toMatch(
      /^Vårdnämnden 2026, Nr 2 {2}privat {2}Vitsippa\n {4}Vitsippa not\n/u,
    );
    expect(lists.question).toMatch(
      /besvarad .*\n.*undrar\n {4}Svar 2026-02-04 {2}\S+: \S+ svarar/u,
    );
    expect(lists.status).toContain('2026-01-31  Vårdnämnden 2026, Nr 2  Pågår  Delår  Vitsippa');
    expect(lists.motion).toContain('Ändringsyrkande  Vitsippa  med Vitsippa  Vårdnämnden 2026');
  });

  it('says where there is nothing, and prints nothing else', async () => {
    const beredd = commandLine();
    for (const name of ['note', 'question', 'status', 'motion', 'meeting'])
      expect(await beredd(name, 'list')).toMatchObject({
        out: '',
        err: expect.stringMatching(/^Ing.*\.\n$/u),
      });
  });

  it('reads a plan by its goals, without keys', async () => {
    const { out } = await commandLine()('read', sample('vardnamnden-2026.txt'));
    expect(out).toMatch(/^Vårdnämnden 2026\nVerksamhetsplan med budget 2026\n22 uppdrag/u);
    expect(out).toMatch(/\n\nMålsättning nr 1: .*\n {2}Nr 10 +Att fullfölja/u);
    expect(out).not.toMatch(NO_MACHINE_WORDS);
    expect(out.match(/^ {2}\S/gmu)?.length).toBeGreaterThanOrEqual(22);
  });

  it('gives the terminal no orders that stand in a text', () => {
    let out = '';
    printLines({ out: (words) => (out += words) }, ['röd\u001b[31m \u009b2J\u0007\ttext', 'å\r']);
    expect(out).toBe('röd[31m 2J\ttext\nå\n');
  });

  it('ends quietly when whoever reads has heard enough', async () => {
    const program = join(import.meta.dirname, '../../cli/beredd.ts');
    const run = spawn(process.execPath, [program, 'help'], { stdio: ['ignore', 'pipe', 'pipe'] });
    run.stdout.destroy();
    const [err] = await Promise.all([text(run.stderr), once(run, 'exit')]);
    expect(err).toBe('');
  });
});
