import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { ReportFormat } from '../../shared/contract/contract.ts';
import { Report } from '../../shared/report/report.ts';
import { writtenWords } from '../backend/written-words.ts';
import { commandLine, jsonOf, sample } from './run-cli.ts';

const folder = mkdtempSync(join(tmpdir(), 'beredd-export-'));
const beredd = commandLine(join(folder, 'store'));
const file = (name: string): string => join(folder, name);

/** The headings that the memo of the genre has, in its order. */
const HEADINGS = [
  'Förslag till beslut',
  'Sammanfattning',
  'Ärendet',
  'Bedömning',
  'Beredning',
  'Konsekvenser för miljö-, barn- och jämställdhetsperspektiven',
  'Ekonomiska konsekvenser',
  'Uppföljning',
  'Beslutsunderlag',
];

beforeAll(async () => {
  const plans = ['vardnamnden-2024.txt', 'vardnamnden-2025.docx', 'vardnamnden-2026.pdf'];
  const imported = await beredd('import', ...plans.map(sample));
  if (imported.code !== 0) throw new Error(imported.err);
  return () => rmSync(folder, { recursive: true, force: true });
}, 60_000);

describe('export briefing', () => {
  it('has the headings in order, and a source on every line of its tables', async () => {
    const out = file('pm.md');
    const run = await beredd('export', 'briefing', 'vn-2026', '--on', 'RF-13', '-o', out);
    expect(run).toMatchObject({ code: 0, out: `${out}\n` });
    const text = readFileSync(out, 'utf8');
    const found = [...text.matchAll(/^## (.+)$/gmu)].map((match) => match[1]);
    expect(found).toEqual(HEADINGS);
    const rows = text
      .split('\n')
      .filter((line) => /^\| (?!År|Uppdrag|Plan|Rad|---|\*\*)/u.test(line));
    expect(rows.length).toBeGreaterThan(3);
    for (const row of rows) expect(row).toMatch(/\| VN\s(?:2026, .*s\.\s\d+|202[45], [^|]+) \|$/u);
  });

  it('is for the meeting that is named, and says when there is none by that name', async () => {
    const added = await beredd(
      'meeting',
      'add',
      '--title',
      'Nämnden',
      '--date',
      '2020-05-06',
      '--json',
    );
    const { id } = jsonOf(added) as { id: string };
    const pm = async (...more: string[]) => {
      const out = file('pm-mote.md');
      const run = await beredd(
        'export',
        'briefing',
        'vn-2026',
        '--on',
        'RF-13',
        ...more,
        '-o',
        out,
      );
      return { ...run, text: readFileSync(out, 'utf8') };
    };
    expect((await pm()).text).not.toContain('2020-05-06');
    expect((await pm('--meeting', id)).text).toContain('2020-05-06');
    expect((await pm('--meeting', 'none')).text).not.toContain('2020-05-06');
    expect(await pm('--meeting', 'finns-inte')).toMatchObject({ code: 1 });
  });

  it('keeps what a private note says out of every format', async () => {
    const note = ['note', 'add', 'vn-2026', '--on', 'RF-13'];
    await beredd(...note, '--text', 'Hemlig Vitsippa');
    for (const format of ReportFormat.options) {
      const out = file(`privat.${format}`);
      const run = await beredd('export', 'briefing', 'vn-2026', '--on', 'RF-13', '-o', out);
      expect(run.err).toContain('1 privat anteckning lämnades utanför.');
      const words = await writtenWords(new Uint8Array(readFileSync(out)));
      expect(words).toMatch(/Vårdnämnden|VN\s2026/u);
      expect(words).not.toContain('Vitsippa');
    }
  });

  it('says what is wrong', async () => {
    const unknown = await beredd('export', 'briefing', 'vn-2026', '--on', 'RF-999');
    expect(unknown).toMatchObject({ code: 1, out: '' });
    expect(unknown.err).toMatch(/^Uppdraget RF-999 finns inte i vn-2026\..*\n$/u);
    const noPlan = await beredd('export', 'briefing', 'vn-1900', '--on', 'RF-13');
    expect(noPlan).toMatchObject({ code: 1 });
    const noKey = await beredd('export', 'briefing', 'vn-2026');
    expect(noKey.code).toBe(2);
    const format = await beredd(
      'export',
      'briefing',
      'vn-2026',
      '--on',
      'RF-13',
      '--format',
      'ods',
    );
    expect(format.code).toBe(2);
    expect(format.err).toContain('--format är');
  });
});

describe('export comparison', () => {
  it('has every uppdrag of both plans in both directions of the key', async () => {
    const out = file('bilaga.json');
    const run = await beredd('export', 'comparison', 'vn-2025', 'vn-2026', '-o', out);
    expect(run).toMatchObject({ code: 0, out: `${out}\n`, err: '' });
    const { format, version, ...rest } = JSON.parse(readFileSync(out, 'utf8')) as Record<
      string,
      unknown
    >;
    expect([typeof format, typeof version]).toEqual(['string', 'number']);
    const report = Report.parse(rest);
    const heads = report.blocks.flatMap((it) =>
      it.kind === 'heading' && it.level === 1 ? [it.text] : [],
    );
    expect(heads).toEqual([
      'Översikt',
      'Nummernyckel',
      'Uppdragen per målsättning',
      'Styrtal',
      'Budget',
      'Risker och åtgärder',
      'Avsnitt',
      'Jämförda handlingar',
    ]);
    const keys = report.blocks.flatMap((it) =>
      it.kind === 'table' && it.columns.some(({ title }) => title === 'Saken') ? [it.rows] : [],
    );
    const compared = jsonOf(await beredd('compare', 'vn-2025', 'vn-2026', '--json')) as {
      assignments: { from: { key: string } | null; to: { key: string } | null }[];
      sections: { relation: string }[];
    };
    const count = (side: 'from' | 'to'): number =>
      new Set(compared.assignments.flatMap((it) => it[side]?.key ?? [])).size;
    expect(keys.map((rows) => rows.length)).toEqual([count('from'), count('to')]);
    const sections = report.blocks.find(
      (it) => it.kind === 'table' && it.caption === 'Avsnitt som skiljer sig',
    );
    const changed = compared.sections.filter(({ relation }) => relation !== 'unchanged');
    expect(changed.length).toBeGreaterThan(3);
    expect(sections).toMatchObject({ rows: { length: changed.length } });
  });

  it('makes the same of files that are not stored', async () => {
    const files = ['vardnamnden-2025.docx', 'vardnamnden-2026.pdf'].map(sample);
    const [out, stored] = [file('filer.md'), file('lagrade.md')];
    expect((await beredd('export', 'comparison', ...files, '-o', out)).code).toBe(0);
    await beredd('export', 'comparison', 'vn-2025', 'vn-2026', '-o', stored);
    expect(readFileSync(out, 'utf8')).toBe(readFileSync(stored, 'utf8'));
  });
});

describe('the other exports', () => {
  it('make lists and a berednings year', async () => {
    for (const words of [
      ['questions'],
      ['motions', 'vn-2026'],
      ['committee', 'vn-2026', 'Beredningen för psykiatri'],
    ]) {
      const out = file(`${words[0]}.docx`);
      const run = await beredd('export', ...words, '-o', out);
      expect(run).toMatchObject({ code: 0, out: `${out}\n` });
    }
    const wrong = await beredd('export', 'committee', 'vn-2026');
    expect(wrong.code).toBe(2);
  });
});
