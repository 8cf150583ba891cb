import { expect, test } from 'vitest';
import { planParts } from '../../../shared/search/plan-parts.ts';
import { paragraphs, plan } from '../compare/plan-builder.ts';

const SOURCE = { page: 3, lineStart: null, lineEnd: null, box: null };

test('a heading is found where it stands and not in the table of contents', () => {
  const section = { key: '4', number: '4', title: 'Budget', level: 1, source: SOURCE };
  const texts = ['Innehåll', '4 Budget......14', '5 Organisation......16', '4 Budget', 'Budget 14'];
  const blocks = paragraphs(...texts).map((block) =>
    block.text === '4 Budget' ? { ...block, part: { kind: 'section' as const, key: '4' } } : block,
  );
  const parts = planParts({ ...plan({}), sections: [section], body: blocks });
  // '5 Organisation' leads to no heading here, and 'Budget 14' comes after its own: both may be the
  // only place where those words stand, so they are kept.
  expect(parts.map(({ kind, text }) => `${kind} ${text}`)).toEqual([
    'section Budget',
    'text Innehåll',
    'text 5 Organisation......16',
    'text Budget 14',
  ]);
});
