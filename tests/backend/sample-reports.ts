import { readFileSync } from 'node:fs';
import path from 'node:path';
import type { Input } from '../../shared/contract/contract.ts';
import { NOTHING_ARRANGED } from '../../shared/report/report-draft.ts';
import { Report } from '../../shared/report/report.ts';
import { importBytes, openReading, type TestBackend } from './open-made.ts';

type Subject = Input<'documents.make'>['subject'];

const SAMPLES = path.resolve(import.meta.dirname, '..', '..', 'samples', 'files');
const KEY = 'RF-11';

/** Something of everything one can write, on an uppdrag and at a meeting. */
async function write({ ask }: TestBackend, planId: string): Promise<string> {
  const { id: meetingId } = await ask('meetings.add', {
    title: 'Sammanträde',
    date: '2025-02-03',
    organ: 'Vårdnämnden',
  });
  await ask('meetings.edit', {
    id: meetingId,
    attendees: [
      { name: 'Siv Ek (A)', isPresent: false, role: 'member', replacedBy: 'Olle Al (A)' },
      { name: 'Olle Al (A)', isPresent: true, role: 'substitute', until: '14:30' },
    ],
  });
  const target = { planId, part: { kind: 'assignment' as const, key: KEY } };
  const note = { visibility: 'minutes' as const, meetingId, target: { ...target, anchor: null } };
  await ask('notes.add', { ...note, text: 'Första **raden**.\n- en punkt', saidBy: 'Siv Ek' });
  await ask('notes.add', { ...note, text: 'När är det klart?', label: 'fråga' });
  const { visibility } = note;
  await ask('statuses.add', {
    planId,
    key: KEY,
    visibility,
    status: 'ongoing',
    asOf: '2025-01-31',
    source: 'interim',
    text: 'Pågår.',
  });
  await ask('motions.add', { text: 'Att avsluta.', by: 'Siv Ek', target, visibility, meetingId });
  return meetingId;
}

async function reportOn({ ask }: TestBackend, subject: Subject): Promise<Report> {
  const { parts } = await ask('documents.preview', { subject });
  const included = parts.map(({ id }) => ({ id, isIncluded: true }));
  const arrangement = { ...NOTHING_ARRANGED, parts: included };
  const { bytes } = await ask('documents.make', { subject, arrangement, format: 'json' });
  const {
    format: _format,
    version: _version,
    ...report
  } = JSON.parse(new TextDecoder().decode(bytes)) as Report & Record<'format' | 'version', string>;
  return Report.parse(report);
}

/** The six kinds of documents on two of the sample plans, each with every part that it can have. */
export async function sampleReports(): Promise<Map<string, Report>> {
  const backend = await openReading();
  for (const file of ['vardnamnden-2024.txt', 'vardnamnden-2025.docx'])
    await importBytes(backend, file, new Uint8Array(readFileSync(path.join(SAMPLES, file))));
  const meetingId = await write(backend, 'vn-2025');
  const subjects: Subject[] = [
    { kind: 'minutes', meetingId },
    { kind: 'briefing', planId: 'vn-2025', keys: [KEY] },
    { kind: 'comparison', from: 'vn-2024', to: 'vn-2025' },
    { kind: 'questions', planId: null },
    { kind: 'committee', planId: 'vn-2025', committee: 'Beredningen för psykiatri' },
    { kind: 'motions', planId: 'vn-2025' },
  ];
  const made = new Map<string, Report>();
  for (const subject of subjects) made.set(subject.kind, await reportOn(backend, subject));
  return made;
}
