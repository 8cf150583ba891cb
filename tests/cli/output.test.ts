import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { openStore } from '../../db/open.ts';
import { commandLine, jsonOf, sample, testFolder } from './run-cli.ts';

const onlyKeys = (value: object): string[] => Object.keys(value).sort();

describe('read --json', () => {
  it('prints the documented fields, and places without boxes', async () => {
    const read = jsonOf(await commandLine()('read', sample('vardnamnden-2026.txt'), '--json')) as {
      assignments: { source: object }[];
    };
    const documented = ['plan', 'sections', 'goals', 'assignments', 'indicators', 'budgetTables'];
    expect(onlyKeys(read)).toEqual(
      [...documented, 'risks', 'memo', 'findings', 'pageCount'].sort(),
    );
    expect(read.assignments.length).toBeGreaterThan(10);
    expect(onlyKeys(read.assignments[0]?.source ?? {})).toEqual(['lineEnd', 'lineStart', 'page']);
  });

  it('stores nothing', async () => {
    const beredd = commandLine();
    await beredd('read', sample('vardnamnden-2026.txt'));
    expect(jsonOf(await beredd('list', '--json'))).toEqual([]);
  });
});

describe('check --json', () => {
  it('prints the documented fields, for files and ids alike', async () => {
    const beredd = commandLine();
    const file = sample('vardnamnden-2026.txt');
    await beredd('import', file);
    const ofFile = jsonOf(await beredd('check', file, '--json')) as {
      findings: { places: object[] }[];
    };
    expect(ofFile.findings.length).toBeGreaterThan(0);
    for (const finding of ofFile.findings) {
      expect(onlyKeys(finding)).toEqual(['code', 'message', 'places', 'severity']);
      for (const place of finding.places)
        expect(onlyKeys(place)).toEqual(['lineStart', 'page', 'planId', 'quote']);
    }
    const ofId = jsonOf(await beredd('check', 'vn-2026', '--json')) as { findings: object[] };
    expect(ofId.findings).toHaveLength(ofFile.findings.length);
  });
});

describe('options before the command', () => {
  it.each([[['--json', '--store']], [['--store']]])('%j', async (before) => {
    const other = join(testFolder(), 'other');
    const beredd = commandLine();
    await beredd('import', sample('vardnamnden-2026.txt'), '--store', other);
    const listed = await beredd(...before, other, 'list');
    expect(listed.out).toContain('vn-2026');
    expect((await beredd('--store', other)).code).toBe(2);
  });
});

describe('exit codes', () => {
  it.each([
    [[]],
    [['nonsense']],
    [['read']],
    [['read', 'a', 'b']],
    [['list', '--nonsense']],
    [['note', 'add', 'x']],
    [['note', 'add', 'x', '--on', 'RF-1']],
    [['note', 'add', 'x', '--on', 'RF-1', '--text', 'y', '--visibility', 'all']],
    [['meeting', 'add', '--title', 'x', '--date', '2026-13-45']],
    [['meeting', 'add', '--title', 'x', '--date', '2026-02-31']],
    [['meeting', 'add', '--title', 'x', '--date', '2026-02-03', '--time', '9']],
    [['export', 'minutes', 'x', '--format', 'exe']],
    [['compare', 'x']],
    [['search']],
    [['search', 'å'.repeat(501)]],
    [['check']],
    [['backup']],
  ])('2 for wrong usage: %j', async (words) => {
    const run = await commandLine()(...words);
    expect(run.code).toBe(2);
    expect(run.out).toBe('');
    expect(run.err).toMatch(/beredd/);
  });

  it.each([
    [['read', '/no/such/file.pdf']],
    [['import', '/no/such/file.pdf']],
    [['compare', 'xx-1', 'xx-2']],
    [['check', 'xx-1']],
    [['note', 'add', 'xx-1', '--on', 'RF-1', '--text', 'y']],
    [['note', 'list', '--store', '/dev/null/x']],
    [['export', 'minutes', 'nonsense']],
    [['restore', '/no/such/file.zip']],
  ])('1 and one line for what cannot be done: %j', async (words) => {
    const run = await commandLine()(...words);
    expect(run.code).toBe(1);
    expect(run.out).toBe('');
    expect(run.err.trim().split('\n')).toHaveLength(1);
    expect(run.err).toMatch(/[.!]\s*$/);
  });

  it('0 for help and version', async () => {
    const beredd = commandLine();
    expect((await beredd('help')).code).toBe(0);
    expect((await beredd('note', 'add', '--help')).out).toContain('--visibility');
    expect((await beredd('--version')).out).toMatch(/^\d+\.\d+\.\d+\n$/);
  });
});

describe('files that cannot be read', () => {
  const files: [string, string | Uint8Array][] = [
    ['empty.pdf', ''],
    ['blank.txt', ' \n\n '],
    ['cut.pdf', '%PDF-1.7\n1 0 obj\n<<'],
    ['noise.docx', new Uint8Array(3000).map((_, index) => (index * 7919) & 255)],
    ['cut.docx', 'PK\u0003\u0004word'],
  ];
  it.each(files)(
    '%s: one clear line, the same for both commands, and nothing stored',
    async (name, bytes) => {
      const file = join(testFolder(), name);
      writeFileSync(file, bytes);
      const beredd = commandLine();
      const read = await beredd('read', file, '--json');
      expect(read).toMatchObject({ code: 1, out: '' });
      const imported = await beredd('import', file);
      expect(imported).toMatchObject({ code: 1, out: '' });
      expect(imported.err).toBe(read.err);
      expect(jsonOf(await beredd('list', '--json'))).toEqual([]);
    },
  );

  it('does not keep the others from being imported', async () => {
    const beredd = commandLine();
    const run = await beredd('import', '/no/such.pdf', sample('vardnamnden-2026.txt'), '--json');
    expect(run.code).toBe(1);
    const rows = JSON.parse(run.out) as { status: string }[];
    expect(rows.map((row) => row.status)).toEqual(['failed', 'imported']);
  });
});

describe('beside an open window', () => {
  it('reads, and says who holds the data when it is to write', async () => {
    const store = join(testFolder(), 'store');
    const beredd = commandLine(store);
    await beredd('import', sample('vardnamnden-2026.txt'));
    const window = openStore({
      folder: store,
      shell: 'electron',
      now: new Date().toISOString(),
      ifHeld: 'refuse',
    });
    expect((await beredd('list')).out).toContain('vn-2026');
    const run = await beredd('meeting', 'add', '--title', 'x', '--date', '2026-02-03');
    expect(run.code).toBe(1);
    expect(run.err).toContain(`Beredds fönster (process ${process.pid}`);
    if (window.ok) window.store.close();
  });
});
