import { strFromU8, unzipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import type { Meeting } from '../../../shared/meeting/meeting.ts';
import type { Note } from '../../../shared/note/note.ts';
import type { Plan } from '../../../shared/plan/plan.ts';
import { assemble } from '../../../shared/report/assemble.ts';
import { leavingOf } from '../../../shared/report/document-view.ts';
import { minutesPlan } from '../../../shared/report/minutes.ts';
import { NOTHING_ARRANGED } from '../../../shared/report/report-draft.ts';
import { reportDocx } from '../../../shared/report/write-docx.ts';
import { reportHtml } from '../../../shared/report/write-html.ts';
import { reportJson } from '../../../shared/report/write-json.ts';
import { reportMarkdown } from '../../../shared/report/write-markdown.ts';
import { planOf } from '../anchor/made-text.ts';

const PRIVATE = 'hemlig tanke om ordföranden';
const HOSTILE = '<script>alert(1)</script> **fet** [länk](http://a) =1+1 \u202e\u0000slut';

const note = (over: Partial<Note>): Note => ({
  id: 'n',
  text: 'Text',
  visibility: 'minutes',
  label: null,
  target: null,
  revision: null,
  meetingId: 'm1',
  agendaItemId: 'i1',
  saidBy: '',
  author: 'Siv Ek',
  createdAt: '2025-12-03T13:54:00+01:00',
  changedAt: '2025-12-03T13:54:00+01:00',
  isDone: false,
  resolution: null,
  partStatus: null,
  ...over,
});

const meeting: Meeting = {
  id: 'm1',
  title: 'Beredningen för vård',
  date: '2025-12-03',
  time: '13:00',
  place: 'Sal Å',
  organ: 'Vårdnämnden',
  attendees: [
    { name: 'Siv Ek (A)', isPresent: true },
    { name: 'Olle Al (B)', isPresent: false },
  ],
  items: [
    {
      id: 'i1',
      title: 'Delårsläge',
      subjects: [{ planId: 'vn-2026', part: { kind: 'assignment', key: 'RF-13' } }],
      decision: 'Ärendet återkommer i januari.',
    },
  ],
};

const plan: Plan = {
  ...planOf([]),
  plan: {
    kind: 'verksamhetsplan',
    organ: 'Vårdnämnden',
    organization: 'Region Mälarö',
    year: 2026,
    title: 'Verksamhetsplan med budget 2026',
  },
  assignments: [
    {
      key: 'RF-13',
      series: 'RF',
      number: '13',
      rawLabel: 'Nr 13.',
      goalKey: '1',
      givenBy: null,
      assignedTo: [],
      followedBy: null,
      text: 'Att fortsätta införandet av hemteam.',
      source: { page: 8, lineStart: null, lineEnd: null, box: null },
      confidence: 1,
    },
  ],
};

const input = {
  meeting,
  notes: [
    note({ id: 'a', text: 'Två team är i gång.', saidBy: 'Förvaltningen' }),
    note({
      id: 'b',
      text: 'När är alla på plats?',
      label: 'fråga',
      createdAt: '2025-12-03T13:58:00+01:00',
    }),
    note({ id: 'c', text: PRIVATE, visibility: 'private' }),
    note({ id: 'd', text: HOSTILE, visibility: 'shared', agendaItemId: null }),
  ],
  motions: [],
  plans: new Map([['vn-2026', { planId: 'vn-2026', plan }]]),
  facts: { handler: 'Siv Ek' },
};
const assembled = assemble(minutesPlan(input), NOTHING_ARRANGED);
const { report } = assembled;

describe('minutes', () => {
  test('hold the notes under their ärende with the plan quoted and cited', () => {
    expect(report.blocks.map((block) => ('text' in block ? block.text : block.kind))).toEqual([
      '1. Delårsläge',
      'quote',
      'list',
      'Frågor att återkomma med',
      'list',
      'Beslut',
      'list',
      'Övrigt',
      'list',
    ]);
    expect(report.blocks[1]).toMatchObject({
      source: 'Vårdnämnden, Verksamhetsplan med budget 2026, Nr 13, s.\u00a08',
    });
    expect(report.slug).toBe('motesanteckningar-2025-12-03-beredningen-for-vard');
    expect(report.facts.map((fact) => fact.value)).toContain('2025-12-03 kl.\u00a013.00');
  });

  test('say under an ärende who presented it, its diarienummer and when', () => {
    const [item] = meeting.items;
    const items = [{ ...item!, presenter: 'Maria Al', reference: 'RS 2026/12', time: '09:15' }];
    const told = assemble(
      minutesPlan({ ...input, meeting: { ...meeting, items } }),
      NOTHING_ARRANGED,
    );
    expect(told.report.blocks.slice(0, 3)).toMatchObject([
      { kind: 'heading', text: '1. Delårsläge' },
      {
        kind: 'paragraph',
        spans: [{ text: 'Kl.\u00a009.15 · Föredragande: Maria Al · Dnr\u00a0RS 2026/12' }],
      },
      { kind: 'quote' },
    ]);
  });

  test('tell in every format who served for whom and who left early', () => {
    const attendees: Meeting['attendees'] = [
      { name: 'Siv Ek (A)', isPresent: false, role: 'member', replacedBy: 'Olle Al (A)' },
      { name: 'Olle Al (A)', isPresent: true, role: 'substitute', until: '14:30' },
    ];
    const told = assemble(
      minutesPlan({ ...input, meeting: { ...meeting, attendees } }),
      NOTHING_ARRANGED,
    ).report;
    const word = unzipSync(reportDocx(told))['word/document.xml'] ?? new Uint8Array();
    const serving = 'Olle Al (A) (för Siv Ek (A), till kl.\u00a014.30)';
    for (const text of [strFromU8(word), reportHtml(told), reportMarkdown(told)])
      for (const words of [
        'Tjänstgörande ersättare',
        serving,
        'Siv Ek (A) (ersätts av Olle Al (A))',
      ])
        expect(text).toContain(words);
  });

  test('tell their day in the title, and so on every page and among the properties', () => {
    const title = 'Mötesanteckningar, Beredningen för vård den 3 december 2025';
    expect(report.title).toBe(title);
    const parts = unzipSync(reportDocx(report));
    const textOf = (part: string) => strFromU8(parts[part] ?? new Uint8Array());
    expect(textOf('word/header1.xml')).toContain(title);
    expect(textOf('docProps/core.xml')).toContain(`<dc:title>${title}</dc:title>`);
  });

  test('say of an ärende that nothing was noted, with its plan quoted or not', () => {
    const [item] = meeting.items;
    const items = [
      { ...item!, id: 'i2', decision: '' },
      { ...item!, id: 'i3', decision: '', subjects: [], title: 'Upprop' },
    ];
    const own = { ...input, notes: [], motions: [], meeting: { ...meeting, items } };
    const { blocks } = assemble(minutesPlan(own), NOTHING_ARRANGED).report;
    expect(blocks.map(({ kind }) => kind)).toEqual([
      'heading',
      'quote',
      'paragraph',
      'heading',
      'paragraph',
    ]);
    expect(blocks.at(-1)).toMatchObject({ spans: [{ text: 'Inget antecknat.' }] });
    expect(JSON.stringify(report.blocks)).not.toContain('Inget antecknat.');
  });

  test('say no day twice where the meeting’s own name has it', () => {
    const named = { ...meeting, title: 'Sammanträde 3 december 2025' };
    const { head } = minutesPlan({ ...input, meeting: named });
    expect(head.title).toBe('Mötesanteckningar, Sammanträde 3 december 2025');
  });

  test('keep a title with its name among those who are there', () => {
    const attendees = ['Siv Ek (A), ordförande', 'Bo Al'].map((name) => ({
      name,
      isPresent: true,
    }));
    const titled = minutesPlan({ ...input, meeting: { ...meeting, attendees } });
    const facts = assemble(titled, NOTHING_ARRANGED).report.facts.map((fact) => fact.value);
    expect(facts).toContain('Siv Ek (A), ordförande; Bo Al');
    expect(report.facts.map((fact) => fact.value)).toContain('Siv Ek (A)');
  });

  test('say where in the plan a note belongs when its heading does not', () => {
    const target = {
      planId: 'vn-2026',
      part: { kind: 'assignment' as const, key: 'RF-13' },
      anchor: null,
    };
    const notes = [
      note({ id: 'a', text: 'Under ärendet.', target }),
      note({ id: 'b', text: 'Utan ärende.', target, agendaItemId: null }),
      note({ id: 'c', text: 'Vem betalar?', label: 'fråga', target, agendaItemId: null }),
    ];
    const written = reportMarkdown(
      assemble(minutesPlan({ ...input, notes }), NOTHING_ARRANGED).report,
    );
    expect(written).toContain('- Under ärendet.\n');
    expect(written).toContain('- Utan ärende. (VN\u00a02026, Nr\u00a013,\u00a0s.\u00a08)');
    expect(written).toMatch(/Övrigt[\s\S]*Frågor att återkomma med[\s\S]*Vem betalar\? \(VN/u);
  });

  test('say what leaves', () => {
    const leaving = leavingOf(assembled);
    expect(leaving).toMatchObject({ citations: 1, privateLeft: 1, unwritten: 0 });
    expect(leaving.notes.map((it) => [it.id, it.visibility])).toEqual([
      ['a', 'minutes'],
      ['b', 'minutes'],
      ['d', 'shared'],
    ]);
  });

  test('a private note is in none of the formats', () => {
    const docx = unzipSync(reportDocx(report));
    const word = Object.values(docx)
      .map((bytes) => strFromU8(bytes))
      .join('\n');
    const written = [reportHtml(report), reportMarkdown(report), reportJson(report), word];
    for (const text of written) {
      expect(text).toContain('Två team är i gång.');
      expect(text).not.toContain(PRIVATE);
    }
  });

  test('text of a note is never markup', () => {
    expect(reportHtml(report)).not.toMatch(/<script|[[\u202e\p{Cc}]--[\n]]/v);
    expect(reportMarkdown(report)).toContain('\\<script\\>');
    expect(reportMarkdown(report)).toContain('\\[länk\\]');
    const body = strFromU8(unzipSync(reportDocx(report))['word/document.xml']!);
    expect(body).toContain('&lt;script&gt;');
    expect(body).not.toMatch(/w:hyperlink|[[\u202e\p{Cc}]--[\r\n]]/v);
  });

  test('the Word file has real headings, Swedish and no account name', () => {
    const files = unzipSync(reportDocx(report));
    const body = strFromU8(files['word/document.xml']!);
    expect(body.match(/w:val="Heading1"/gu)).toHaveLength(2);
    expect(body).toContain('w:val="Title"');
    expect(strFromU8(files['word/styles.xml']!)).toContain('sv-SE');
    const core = strFromU8(files['docProps/core.xml']!);
    expect(core).toContain('<dc:creator>Siv Ek</dc:creator>');
    expect(core).toContain('<cp:lastModifiedBy>Beredd</cp:lastModifiedBy>');
  });

  test('a meeting with nothing to minute says so', () => {
    const empty = minutesPlan({ ...input, meeting: { ...meeting, items: [] }, notes: [] });
    expect(reportMarkdown(assemble(empty, NOTHING_ARRANGED).report)).toContain(
      'Inga mötesanteckningar.',
    );
  });
});
