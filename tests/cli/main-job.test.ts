import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { unzipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { commandLine, jsonOf, sample, testFolder } from './run-cli.ts';

interface ImportRow {
  status: string;
  planId: string;
}
interface NoteRow {
  id: string;
  text: string;
  visibility: string;
}

describe('the main job on the command line', () => {
  it('imports, notes, searches, compares and exports', { timeout: 60_000 }, async () => {
    const beredd = commandLine();
    const files = [sample('vardnamnden-2025.docx'), sample('vardnamnden-2026.pdf')];
    const rows = jsonOf(await beredd('import', ...files, '--json')) as ImportRow[];
    expect(rows.map((row) => [Object.keys(row), row.status])).toEqual([
      [['file', 'status', 'planId', 'message'], 'imported'],
      [['file', 'status', 'planId', 'message'], 'imported'],
    ]);
    const [from = '', to = ''] = rows.map((row) => row.planId);
    expect([from, to]).toEqual(['vn-2025', 'vn-2026']);

    const again = jsonOf(await beredd('import', files[0] ?? '', '--json')) as ImportRow[];
    expect(again[0]?.status).toBe('already-imported');

    const list = jsonOf(await beredd('list', '--json'));
    expect(list).toMatchObject([
      { id: 'vn-2026', kind: 'verksamhetsplan', year: 2026, revisions: 1 },
      { id: 'vn-2025', year: 2025 },
    ]);

    const compared = jsonOf(await beredd('compare', from, to, '--json')) as {
      assignments: { to: { key: string } | null }[];
    };
    const key = compared.assignments.find((row) => row.to)?.to?.key ?? '';
    expect(compared.assignments.length).toBeGreaterThan(10);

    const meeting = (await beredd('meeting', 'add', '--title', 'Nämnd', '--date', '2026-02-03'))
      .out;
    const meetingId = meeting.trim();
    const add = (text: string, ...more: string[]) =>
      beredd('note', 'add', to, '--on', key, '--text', text, '--meeting', meetingId, ...more);
    expect((await add('Hemlig Vitsippa')).code).toBe(0);
    const shared = jsonOf(await add('Synlig Blåsippa', '--visibility', 'minutes', '--json'));
    expect(shared).toMatchObject({ visibility: 'minutes', target: { part: { key } } });

    const notes = jsonOf(await beredd('note', 'list', '--json')) as NoteRow[];
    expect(notes.map((note) => note.visibility)).toEqual(['private', 'minutes']);
    const found = jsonOf(await beredd('search', 'blåsippa', '--json')) as { hits: object[] };
    expect(found.hits).toEqual([
      { planId: to, key, where: 'Anteckning på Nr 10', page: null, snippet: 'Synlig Blåsippa' },
    ]);

    const near = await beredd('search', 'vad', 'sa', 'vi', 'om', 'blåsippa', '--json');
    expect(jsonOf(near)).toEqual({
      hits: [],
      nearest: { by: 'fewer', query: 'blåsippa', hits: [{ ...found.hits[0], missing: [] }] },
    });
    const told = await beredd('search', 'blåsippa', 'rymdfart');
    expect(told.out).toBe('');
    expect(told.err).toContain('Ingenting har alla orden. Närmast: det som har flest av orden');
    expect(told.err).toContain('Synlig Blåsippa (Saknar ”rymdfart”)');

    const file = join(testFolder(), 'protokoll.docx');
    const exported = await beredd('export', 'minutes', meetingId, '-o', file);
    expect(exported).toMatchObject({ code: 0, out: `${file}\n` });
    expect(exported.err).toContain('1 privat anteckning');
    const parts = Object.values(unzipSync(new Uint8Array(readFileSync(file))));
    const text = parts.map((part) => new TextDecoder().decode(part)).join('\n');
    expect(text).toContain('Blåsippa');
    expect(text).not.toContain('Vitsippa');
  });

  it('saves, checks, loses and restores', { timeout: 60_000 }, async () => {
    const beredd = commandLine();
    await beredd('import', sample('vardnamnden-2026.txt'));
    const [file = ''] = (await beredd('backup', testFolder())).out.trim().split('\n');
    const other = commandLine();
    expect((await other('restore', file)).code).toBe(0);
    expect((await other('verify')).code).toBe(0);
    expect((await other('list')).out).toContain('vn-2026');
  });
});
