import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { unzipSync } from 'fflate';
import { expect, it } from 'vitest';
import { main } from '../../cli/main.ts';

const PLANS = join(import.meta.dirname, '../../../shared/plans');

/** The main job on real plans, command by command, as a script would do it. */
it('takes in every format, finds, notes, follows and exports', { timeout: 180_000 }, async () => {
  const folder = mkdtempSync(join(tmpdir(), 'beredd-real-'));
  const run = async (...words: string[]): Promise<string> => {
    let out = '';
    let err = '';
    const code = await main(words, {
      env: { BEREDD_STORE: join(folder, 'store') },
      out: (text) => (out += text),
      err: (text) => (err += text),
    });
    expect([code, err]).toEqual([0, code === 0 ? err : '']);
    return out;
  };
  const json = async (...words: string[]): Promise<unknown> =>
    JSON.parse(await run(...words, '--json'));
  try {
    const names = ['hsn-2025', 'hsn-2026', 'rs-2024', 'hsn-2026-tjansteskrivelse'];
    for (const format of ['docx', 'pdf', 'txt']) {
      const files = names.map((name) => join(PLANS, `${name}.${format}`));
      const rows = (await json('import', ...files)) as { planId: string; status: string }[];
      expect(rows.map((row) => row.planId)).toEqual(names);
      const status = format === 'docx' ? 'imported' : 'new-revision';
      expect(rows.map((row) => row.status)).toEqual(names.map(() => status));
    }
    const list = (await json('list')) as { id: string; revisions: number }[];
    expect(list.map((plan) => plan.revisions)).toEqual([3, 3, 3, 3]);

    const { hits } = (await json('search', 'SPOT')) as { hits: { planId: string; key: string }[] };
    expect(hits.slice(0, 2)).toMatchObject([
      { planId: 'hsn-2025', key: 'RF-11' },
      { planId: 'hsn-2026', key: 'RF-13' },
    ]);
    const { assignments } = (await json('compare', 'hsn-2025', 'hsn-2026')) as {
      assignments: { from: { key: string } | null; to: { key: string } | null }[];
    };
    expect(assignments.find((row) => row.to?.key === 'RF-13')?.from?.key).toBe('RF-11');

    const meeting = (
      await run('meeting', 'add', '--title', 'Nämnd', '--date', '2026-02-03')
    ).trim();
    const note = ['note', 'add', 'hsn-2026', '--on', 'RF-13', '--meeting', meeting, '--text'];
    await run(...note, 'Synlig Blåsippa', '--visibility', 'minutes');
    await run(...note, 'Hemlig Vitsippa');
    const file = join(folder, 'protokoll.docx');
    await run('export', 'minutes', meeting, '-o', file);
    const parts = Object.values(unzipSync(new Uint8Array(readFileSync(file))));
    const text = parts.map((part) => new TextDecoder().decode(part)).join('\n');
    expect(text).toContain('Blåsippa');
    expect(text).not.toContain('Vitsippa');
    await run('verify');
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
});
