import { describe, expect, it } from 'vitest';
import { NOTHING_ARRANGED } from '../../shared/report/report-draft.ts';
import { makeTemplate, paragraph } from '../shared/report/make-template.ts';
import { importMade, openMade, testFolder } from './open-made.ts';
import { writtenWords } from './written-words.ts';

const PLAN = { year: 2026, assignments: [['RF', '2', 'Att fortsätta hemteam.']] } as const;

async function withPlan(folder = testFolder()) {
  const backend = await openMade(folder);
  await importMade(backend, { ...PLAN, assignments: [[...PLAN.assignments[0]]] });
  const [plan] = await backend.ask('plans.list', {});
  return { backend, planId: plan?.id ?? '' };
}

describe('a document in the making', () => {
  it('is there as it was left after a new start, one for each subject', async () => {
    const folder = testFolder();
    const { backend, planId } = await withPlan(folder);
    const subject = { kind: 'briefing' as const, planId, keys: ['RF-2'] };
    const { id } = await backend.ask('documents.open', { subject });
    const arrangement = {
      ...NOTHING_ARRANGED,
      texts: { assessment: 'Går framåt.' },
      facts: { handler: 'Siv Ek', caseNumber: '26RS1', title: 'Eget namn' },
    };
    await backend.ask('documents.save', { id, arrangement });
    await backend.close();

    const again = await openMade(folder);
    expect(await again.ask('documents.open', { subject })).toMatchObject({ id, arrangement });
    // The next of its kind knows who handles it and the case, not what it was called.
    const next = await again.ask('documents.open', { subject: { ...subject, keys: [] } });
    expect(next.id).not.toBe(id);
    expect(next.arrangement.facts).toEqual({ handler: 'Siv Ek', caseNumber: '26RS1' });
    expect(next.arrangement.texts).toEqual({});
  });

  it('takes its day and organ from the coming meeting, from the one chosen, or from none', async () => {
    const { backend, planId } = await withPlan();
    const subject = { kind: 'briefing' as const, planId, keys: ['RF-2'] };
    const part = { kind: 'assignment', key: 'RF-2' };
    const meet = async (organ: string, date: string, planIds: string[]) => {
      const { id } = await backend.ask('meetings.add', { title: 'Möte', organ, date });
      const subjects = planIds.map((it) => ({ planId: it, part }));
      const items = [{ title: 'Ärende', subjects, decision: '' }];
      await backend.ask('meetings.edit', { id, items });
      return id;
    };
    const headOf = async (arrangement: Partial<typeof NOTHING_ARRANGED>) => {
      const whole = { ...NOTHING_ARRANGED, ...arrangement };
      const { facts } = await backend.ask('documents.preview', { subject, arrangement: whole });
      return [facts.meetingDate, facts.organ];
    };
    const [, ownOrgan] = await headOf({});
    await meet('Förra nämnden', '2020-01-02', [planId]);
    expect(await headOf({})).toEqual(['', ownOrgan]);
    const other = await meet('Beredningen', '2999-01-02', []);
    await meet('Vårdberedningen', '2999-02-03', [planId]);
    expect(await headOf({})).toEqual(['2999-02-03', 'Vårdberedningen']);
    expect(await headOf({ meetingId: other })).toEqual(['2999-01-02', 'Beredningen']);
    expect(await headOf({ meetingId: null })).toEqual(['', ownOrgan]);
    expect(await headOf({ facts: { meetingDate: '2999-03-04' } })).toEqual([
      '2999-03-04',
      'Vårdberedningen',
    ]);

    // What was set for one meeting is not the next document's.
    const { id } = await backend.ask('documents.open', { subject });
    const facts = { handler: 'Siv Ek', meetingDate: '2999-03-04', organ: 'Utskottet' };
    const arrangement = { ...NOTHING_ARRANGED, facts, meetingId: other };
    await backend.ask('documents.save', { id, arrangement });
    const next = await backend.ask('documents.open', { subject: { ...subject, keys: [] } });
    expect(next.arrangement).toEqual({ ...NOTHING_ARRANGED, facts: { handler: 'Siv Ek' } });
  });

  it('is not searched, and keeps nothing else from being found', async () => {
    const { backend, planId } = await withPlan();
    const subject = { kind: 'briefing' as const, planId, keys: ['RF-2'] };
    await backend.ask('documents.open', { subject });
    const { hits } = await backend.ask('search.run', { text: 'hemteam' });
    expect(hits.map((hit) => hit.key)).toEqual(['RF-2']);
  });

  it('comes back after removal', async () => {
    const { backend } = await withPlan();
    const subject = { kind: 'questions' as const, planId: null };
    const { id } = await backend.ask('documents.open', { subject });
    await backend.ask('documents.remove', { id });
    expect(await backend.ask('documents.drafts', {})).toEqual([]);
    await backend.ask('documents.restore', { id });
    expect(await backend.ask('documents.drafts', {})).toMatchObject([{ id, subject }]);
  });
});

describe('the region’s Word template', () => {
  const bytes = new Uint8Array(
    makeTemplate(paragraph('Region Mälarö') + paragraph('{{rubrik}}') + paragraph('{{innehåll}}')),
  );

  it('is kept, followed by Word files, and left when one says so', async () => {
    const { backend, planId } = await withPlan();
    const subject = { kind: 'briefing' as const, planId, keys: ['RF-2'] };
    expect(await backend.ask('template.get', {})).toBeNull();
    const saved = await backend.ask('template.save', { fileName: 'mall.docx', bytes });
    expect(saved.fileName).toBe('mall.docx');
    const make = async (usesTemplate?: boolean): Promise<string> => {
      const told = usesTemplate === undefined ? {} : { usesTemplate };
      const arrangement = { ...NOTHING_ARRANGED, ...told };
      const input = { subject, arrangement, format: 'docx' as const };
      return writtenWords((await backend.ask('documents.make', input)).bytes);
    };
    expect(await make()).toContain('Region Mälarö');
    expect(await make()).toContain('Förslag till beslut');
    expect(await make(false)).not.toContain('Region Mälarö');
    await backend.ask('template.remove', {});
    expect(await make()).not.toContain('Region Mälarö');
  });

  it('is not blamed for what documents may lack', async () => {
    const { backend } = await withPlan();
    const places =
      '{{rubrik}} {{datum}} {{diarienummer}} {{handläggare}} {{organ}} {{sammanträdesdatum}}';
    const template = makeTemplate(paragraph(places) + paragraph('{{innehåll}}'));
    const kept = { fileName: 'mall.docx', bytes: new Uint8Array(template) };
    expect((await backend.ask('template.save', kept)).findings).toEqual([]);
  });

  it('is refused when nothing can be written into it, and the one before stays', async () => {
    const { backend } = await withPlan();
    await backend.ask('template.save', { fileName: 'mall.docx', bytes });
    const refused = await backend.call('template.save', {
      fileName: 'bild.docx',
      bytes: new Uint8Array([1, 2, 3]),
    });
    expect(refused).toMatchObject({ ok: false, error: { code: 'unreadable' } });
    expect(await backend.ask('template.get', {})).toMatchObject({ fileName: 'mall.docx' });
  });
});
