import { expect, test } from 'vitest';
import { followProposal } from '../../../shared/follow-up/follow-proposal.ts';
import { partsOf, partText } from '../../../shared/plan/part-text.ts';
import { makePlan } from '../../backend/made-plan.ts';

const plan = {
  ...makePlan({ assignments: [['RF', '1', 'Att pröva']] }),
  memo: {
    proposedDecisions: ['att anta planen', 'att förklara ärendet avslutat'],
    sections: [],
    basis: [],
    signatory: null,
  },
};

test('every part of a plan has words, and a part that is not there has none', () => {
  const words = partsOf(plan).map((part) => partText(plan, part));
  expect(words.map((it) => [it?.name, it?.text])).toEqual([
    ['Nr 1', 'Att pröva'],
    ['Att-sats 1', 'att anta planen'],
    ['Att-sats 2', 'att förklara ärendet avslutat'],
    ['Målsättning nr 1', 'En god vård'],
  ]);
  expect(partText(plan, { kind: 'assignment', key: 'RF-9' })).toBeNull();
  expect(partText(plan, { kind: 'proposal', key: '3' })).toBeNull();
  expect(partText(plan, { kind: 'okänd', key: '1' })).toBeNull();
});

test('a part without a number is mentioned by its words', () => {
  const [own] = plan.assignments;
  const assignments = own ? [{ ...own, number: null, rawLabel: 'Uppdrag:' }] : [];
  const words = partText({ ...plan, assignments }, { kind: 'assignment', key: 'RF-1' });
  expect(words?.name).toBe('Uppdrag');
  expect(words?.mention).toBe('Uppdrag ”Pröva”');
  expect(partText(plan, { kind: 'assignment', key: 'RF-1' })?.mention).toBe('Nr 1');
});

test('an att-sats is followed by its words, else unsure by its place, else lost', () => {
  const { proposedDecisions } = plan.memo;
  const turned = proposedDecisions.toReversed();
  expect(followProposal('1', 'att anta planen', turned)).toEqual({ status: 'found', key: '2' });
  expect(followProposal('1', 'att återremittera', turned)).toEqual({
    status: 'uncertain',
    key: '1',
  });
  expect(followProposal('3', 'att återremittera', turned)).toEqual({ status: 'lost' });
});

test('a section, a budget table and its rows go by number, title and label', () => {
  const source = { page: 3, lineStart: null, lineEnd: null, box: null };
  const section = { title: 'Ekonomi', level: 1, source };
  const row = (label: string, isHeading: boolean) => ({
    label,
    cells: ['1'],
    values: [1],
    isTotal: false,
    isHeading,
    source,
  });
  const table = {
    key: 't1',
    section: null,
    title: 'Driftbudget',
    unit: 'mnkr',
    columns: ['Budget 2026'],
    rows: [row('Kostnader', true), row('Personal', false), row('Personal', false)],
    source,
    confidence: 1,
  };
  const full = {
    ...plan,
    sections: [
      { ...section, key: 's1', number: '4' },
      { ...section, key: 's2', number: null },
    ],
    budgetTables: [table],
  } as unknown as typeof plan;
  const named = (kind: string, key: string) => partText(full, { kind, key });
  expect(named('section', 's1')).toMatchObject({ name: 'Avsnitt 4', mention: 'Avsnitt 4' });
  expect(named('section', 's2')).toMatchObject({ mention: 'Avsnitt ”Ekonomi”' });
  expect(named('budgetTable', 't1')?.text).toBe('Driftbudget');
  expect(named('budgetRow', 't1/Personal#2')?.text).toBe('Personal 1');
  // A heading within the table holds no figures, so nothing can be written on it.
  expect(named('budgetRow', 't1/Kostnader')).toBeNull();
});
