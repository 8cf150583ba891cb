import { expect, it } from 'vitest';
import {
  committeeKey,
  isLikelyCommittee,
  namesOfCommittee,
  withVerdict,
} from '../../../shared/plan/committee-names.ts';
import { concernOf, distinctCommittees } from '../../../shared/plan/committees.ts';

it.each([
  ['Beredningen för psykiatri', 'beredningen  för Psykiatri'],
  ['Beredningen för psykiatri', 'Psykiatriberedningen'],
  ['Beredningen för psykiatri', 'psykiatri-beredningens'],
  ['Beredningen för psykiatri', 'Hälso- och sjukvårdsnämndens beredning för psykiatri'],
  ['Beredningen för närsjukvård', 'Närsjukvårdsberedningen'],
  ['Beredningen för forskning och utbildning', 'Beredningen för forskning & utbildning'],
  ['Beredningen för psykiatri samt habilitering', 'Beredningen för psykiatri och habilitering'],
  ['Utskottet för kultur', 'Kulturutskottet'],
  ['Beredningens för nära vård', 'Beredningen för nära vård'],
])('%s is %s', (a, b) => {
  expect(committeeKey(a)).toBe(committeeKey(b));
});

it.each([
  ['Beredningen för psykiatri', 'Utskottet för psykiatri'],
  ['Beredningen för nära vård', 'Beredningen för nära vård och omsorg'],
  ['Beredningen för närsjukvård', 'Beredningen för nära vård'],
])('%s is not by itself %s', (a, b) => {
  expect(committeeKey(a)).not.toBe(committeeKey(b));
});

it('asks of names that hold each other, and of matters that are renamed into each other', () => {
  const psychiatry = 'Beredningen för psykiatri';
  expect(isLikelyCommittee(psychiatry, `${psychiatry}, hjälpmedel och habilitering`)).toBe(true);
  expect(isLikelyCommittee('Beredningen för närsjukvård', 'Nära vård-beredningen')).toBe(true);
  expect(isLikelyCommittee(psychiatry, 'Psykiatriberedningen')).toBe(false);
  expect(isLikelyCommittee(psychiatry, 'Beredningen för somatisk vård')).toBe(false);
  expect(isLikelyCommittee('Beredningen för vård', 'Beredningen för nära vård')).toBe(false);
});

it('follows a person’s words from name to name, and the last word on a pair holds', () => {
  const [a, b, c] = ['A-beredningen', 'B-beredningen', 'C-beredningen'];
  const said = withVerdict(withVerdict([], a, b, true), c, b, true);
  expect(namesOfCommittee('beredningen för a', said)).toEqual(['beredningen för a', b, c]);
  expect(namesOfCommittee(a, withVerdict(said, b, a, false))).toEqual([a]);
  expect(namesOfCommittee(a, withVerdict(said, b, a, null))).toEqual([a]);
});

it('gives each committee once, as it is most often written, and to the followers in one line', () => {
  expect(
    distinctCommittees(['Skolberedningen', 'Beredningen för skol', 'Skolberedningen']),
  ).toEqual(['Skolberedningen']);
  const both = { assignedTo: [], followedBy: 'Beredningen för vård och beredningen för skola' };
  expect(concernOf(both, ['Beredningen för skola'])).toBe('followed');
  expect(concernOf(both, ['Vårdberedningen'])).toBe('followed');
  const longer = { assignedTo: [], followedBy: 'Beredningen för nära vård och omsorg' };
  expect(concernOf(longer, ['Beredningen för nära vård'])).toBe('none');
});
