import { describe, expect, it } from 'vitest';
import { ReportFormat } from '../../shared/contract/contract.ts';
import { NOTHING_ARRANGED } from '../../shared/report/report-draft.ts';
import { OPEN, SECRET, writtenStore } from './written-store.ts';
import { saysAnywhere, writtenWords } from './written-words.ts';

describe('what is private', () => {
  it('is in no document, whatever its format', { timeout: 60_000 }, async () => {
    const { backend, subjects } = await writtenStore();
    for (const subject of subjects) {
      const view = await backend.ask('documents.preview', { subject });
      // With every part in, so that nothing is left out merely because its part is.
      const parts = view.parts.map(({ id }) => ({ id, isIncluded: true }));
      const arrangement = { ...NOTHING_ARRANGED, parts };
      const whole = await backend.ask('documents.preview', { subject, arrangement });
      expect(whole.html).not.toContain(SECRET);
      expect(whole.leaves.notes.filter((it) => it.visibility === 'private')).toEqual([]);
      for (const format of ReportFormat.options) {
        const file = await backend.ask('documents.make', { subject, arrangement, format });
        const words = await writtenWords(file.bytes);
        const isIn = saysAnywhere(words, SECRET);
        expect({ kind: subject.kind, format, isIn }).toMatchObject({ isIn: false });
        // What may leave is found in the same way, so the search can see.
        const isTold = subject.kind === 'comparison' || saysAnywhere(words, OPEN);
        expect({ kind: subject.kind, format, isTold }).toMatchObject({ isTold: true });
      }
    }
  });

  it('leaves when it is let go by name, and is counted', async () => {
    const { backend, subjects } = await writtenStore();
    const [subject] = subjects;
    const notes = await backend.ask('notes.list', {});
    const secret = notes.find((it) => it.text === `${SECRET} not`);
    const arrangement = { ...NOTHING_ARRANGED, privateNotes: [secret?.id ?? ''] };
    const view = await backend.ask('documents.preview', {
      subject: subject ?? { kind: 'questions', planId: null },
      arrangement,
    });
    expect(view.html).toContain(`${SECRET} not`);
    expect(view.html).not.toContain(`${SECRET} undrar`);
    expect(view.leaves.notes.filter((it) => it.visibility === 'private')).toHaveLength(1);
    expect(view.leaves.privateLeft).toBeGreaterThan(0);
  });
});

describe('a document', () => {
  it('carries what may leave', async () => {
    const store = await writtenStore();
    const silent: string[] = [];
    for (const subject of store.subjects) {
      const view = await store.backend.ask('documents.preview', { subject });
      const parts = view.parts.map(({ id }) => ({ id, isIncluded: true }));
      const arrangement = { ...NOTHING_ARRANGED, parts };
      const file = await store.backend.ask('documents.make', {
        subject,
        arrangement,
        format: 'md',
      });
      if (!(await writtenWords(file.bytes)).includes(OPEN)) silent.push(subject.kind);
    }
    // Nothing that was written belongs in a comparison.
    expect(silent).toEqual(['comparison']);
  });

  it('follows the order and choices that were made', async () => {
    const store = await writtenStore();
    const subject = store.subjects[1] ?? { kind: 'questions', planId: null };
    const arrangement = {
      ...NOTHING_ARRANGED,
      parts: [
        { id: 'basis', isIncluded: true },
        { id: 'decision', isIncluded: true },
        { id: 'summary', isIncluded: false },
      ],
      texts: { decision: 'att begära en tidplan' },
      facts: { caseNumber: '26RS12', title: 'Eget namn' },
    };
    const view = await store.backend.ask('documents.preview', { subject, arrangement });
    const heads = [...view.html.matchAll(/<h2[^>]*>([^<]+)/gu)].map((match) => match[1]);
    expect(heads.slice(0, 2)).toEqual(['Beslutsunderlag', 'Förslag till beslut']);
    expect(heads).not.toContain('Sammanfattning');
    expect(view.html).toContain('begära en tidplan');
    expect(view).toMatchObject({ title: 'Eget namn', facts: { caseNumber: '26RS12' } });
  });
});
