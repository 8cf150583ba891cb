import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { assemble, inOrder, type ReportPlan } from '../../../shared/report/assemble.ts';
import { heading, paragraph } from '../../../shared/report/blocks.ts';
import { leavingOf } from '../../../shared/report/document-view.ts';
import { partOf, type PartChoice } from '../../../shared/report/part.ts';
import { NOTHING_ARRANGED, type Arrangement } from '../../../shared/report/report-draft.ts';

const choice = (id: string, visibility: PartChoice['visibility']): PartChoice => ({
  id,
  label: id,
  detail: '',
  group: '',
  isSuggested: visibility !== 'private',
  visibility,
});

const plan: ReportPlan = {
  head: {
    title: 'Rubrik',
    slug: 'rubrik',
    author: '',
    subject: '',
    language: 'sv-SE',
    date: '2026-01-01',
    facts: [],
  },
  parts: [
    partOf({
      id: 'first',
      title: 'Första',
      summary: '',
      under: 'Ärendet',
      build: () => ({
        blocks: [heading(2, 'Första')],
        cited: [{ planId: 'p', source: 'VN 2026, s. 1' }],
      }),
    }),
    partOf({
      id: 'second',
      title: 'Andra',
      summary: '',
      under: 'Ärendet',
      build: () => ({ blocks: [heading(2, 'Andra')], cited: [] }),
    }),
    partOf({
      id: 'notes',
      title: 'Anteckningar',
      summary: '',
      choices: [choice('öppen', 'minutes'), choice('hemlig', 'private')],
      build: ({ chosen }) => ({ blocks: [...chosen].map((id) => paragraph(id)), cited: [] }),
    }),
    partOf({
      id: 'basis',
      title: 'Källor',
      summary: '',
      build: ({ cited }) => ({ blocks: cited.map((it) => paragraph(it.source)), cited: [] }),
    }),
  ],
};

const made = (arrangement: Partial<Arrangement>) =>
  assemble(plan, { ...NOTHING_ARRANGED, ...arrangement });

const words = (arrangement: Partial<Arrangement>): string[] =>
  made(arrangement).report.blocks.map((block) => {
    if (block.kind === 'heading') return block.text;
    return block.kind === 'paragraph' ? block.spans.map(({ text }) => text).join('') : block.kind;
  });

describe('a document put together', () => {
  test('shares a heading between neighbours, and lists what the others cite', () => {
    expect(words({})).toEqual(['Ärendet', 'Första', 'Andra', 'öppen', 'VN 2026, s. 1']);
  });

  test('gives the heading again where something else came between', () => {
    const parts = ['first', 'notes', 'second', 'basis'].map((id) => ({ id, isIncluded: true }));
    expect(words({ parts })).toEqual([
      'Ärendet',
      'Första',
      'öppen',
      'Ärendet',
      'Andra',
      'VN 2026, s. 1',
    ]);
  });

  test('cites nothing of a part that was left out', () => {
    expect(words({ parts: [{ id: 'first', isIncluded: false }] })).not.toContain('VN 2026, s. 1');
  });

  test('lets a private note go only by its own name', () => {
    // Choosing it like any other is not enough: it may have become private since.
    expect(words({ choices: { notes: ['öppen', 'hemlig'] } })).not.toContain('hemlig');
    expect(leavingOf(made({})).privateLeft).toBe(1);
    const letGo = made({ privateNotes: ['hemlig'] });
    expect(leavingOf(letGo).notes.map((it) => it.visibility)).toEqual(['minutes', 'private']);
    expect(leavingOf(letGo).privateLeft).toBe(0);
  });
});

describe('the order of parts', () => {
  const ids = ['a', 'b', 'c', 'd', 'e'];
  const parts = ids.map((id) => ({ id }));

  test('holds every part exactly once, whatever order is asked for', () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...ids, 'borta')), (asked) => {
        const found = inOrder(
          parts,
          asked.map((id) => ({ id })),
        ).map(({ id }) => id);
        expect(found.toSorted()).toEqual(ids);
      }),
    );
  });

  test('is the one asked for when all are named', () => {
    fc.assert(
      fc.property(fc.shuffledSubarray(ids, { minLength: ids.length }), (asked) => {
        const found = inOrder(
          parts,
          asked.map((id) => ({ id })),
        );
        expect(found.map(({ id }) => id)).toEqual(asked);
      }),
    );
  });
});
