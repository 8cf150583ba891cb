import { expect, test } from 'vitest';
import { spotOfPlace } from '../../../../renderer/features/check/part-of-place.ts';
import { assignment, budgetTable, paragraphs, plan } from '../../../shared/compare/plan-builder.ts';

const at = (page: number) => ({ page, lineStart: null, lineEnd: null, box: null });
const [text, other] = paragraphs('Arbetet med nära vård går vidare.', 'Nästa sida.');
const subject = plan({
  budgetTables: [
    budgetTable(['Budget 2030', 'Budget 2029'], [['Avgifter', 10, 12]], { source: at(3) }),
    budgetTable(['Budget 2030'], [['Avgifter', 10]], { key: 't2', source: at(4) }),
  ],
  assignments: [
    assignment({ key: 'RF-1', text: 'Att se över taxan.', source: at(5) }),
    assignment({ key: 'RF-2', text: 'Att se över taxan. Klart i maj.', source: at(5) }),
  ],
  body: [
    { ...text!, source: at(6) },
    { ...other!, source: at(7) },
  ],
});
const spot = (quote: string, page: number, blockId: string | null = null) =>
  spotOfPlace(subject, { quote, page, lineStart: null, blockId });

test('a place that a finding names leads to its row, its uppdrag, its paragraph or its page', () => {
  expect(spot('Avgifter: 12,0 (Budget 2029)', 3)).toEqual({ part: 'budgetRow:t1/Avgifter' });
  // The same words in two tables: the page tells which.
  expect(spot('Avgifter: 10,0 (Budget 2030)', 4)).toEqual({ part: 'budgetRow:t2/Avgifter' });
  expect(spot('Uppdrag till Kulturnämnden: Nr 2 Att se över taxan. Klart i maj.', 5)).toEqual({
    part: 'assignment:RF-2',
  });
  expect(spot('Arbetet med nära vård', 6)).toEqual({ block: text!.id });
  expect(spot('ord som inte står där', 7)).toEqual({ block: other!.id });
  expect(spot('vad som helst', 3, 'b9')).toEqual({ block: 'b9' });
  expect(spot('ingenting här', 99)).toBeNull();
});
