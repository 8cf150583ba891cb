import { expect, test } from 'vitest';
import type {
  PairRelation,
  RiskChange,
  SectionChange,
} from '../../../../shared/compare/comparison.ts';
import type { PlanSummary } from '../../../../shared/contract/contract.ts';
import {
  nothingToCompare,
  organsSentence,
  riskSentence,
  sectionSentence,
} from '../../../../renderer/features/compare/compare-words.ts';

const changes = <T>(...relations: PairRelation[]): T[] =>
  relations.map((relation) => ({ relation }) as T);
const isSame = ({ relation }: RiskChange): boolean => relation === 'unchanged';

test('only what there is of is told of the risks', () => {
  expect(riskSentence(changes('unchanged', 'unchanged', 'reworded', 'new'), isSame)).toBe(
    '2 risker står kvar som de var, 1 har ändrats, 1 är ny.',
  );
  expect(riskSentence(changes('unchanged'), isSame)).toBe('1 risk står kvar som den var.');
  expect(riskSentence(changes('dropped', 'dropped'), isSame)).toBe(
    'Ingen risk står kvar som den var, 2 finns inte kvar.',
  );
});

test('only what there is of is told of the sections', () => {
  const sections = changes<SectionChange>('reworded', 'unchanged', 'dropped');
  expect(sectionSentence(sections, '2026')).toBe(
    '1 av 3 avsnitt har ändrad text, 1 finns inte kvar.',
  );
  expect(sectionSentence(changes('unchanged', 'new'), '2026')).toBe(
    'Inget av 2 avsnitt har ändrad text, 1 är nytt i planen 2026.',
  );
});

test('two organs are told apart before anything is compared', () => {
  const plan = (organ: string, year: number, organization = '') =>
    ({ organ, organization, year, title: '' }) as PlanSummary;
  const pair = { from: plan('Styrelsen', 2024), to: plan('Nämnden', 2026) };
  expect(organsSentence(pair)).toContain('olika organ: Styrelsen 2024 och Nämnden 2026.');
  expect(organsSentence({ from: plan('Nämnden', 2025), to: pair.to })).toBe('');
  const namesakes = { from: plan('Nämnden', 2025, 'Ekby'), to: plan('Nämnden', 2026, 'Alby') };
  expect(organsSentence(namesakes)).toContain('Nämnden i Ekby 2025 och Nämnden i Alby 2026.');
});

test('what is missing for a comparison is named', () => {
  const plan = (organ: string, year: number | null) =>
    ({ organ, organization: '', year, title: '', fileName: 'x.txt' }) as PlanSummary;
  expect(nothingToCompare([])).toContain('inga planer än');
  expect(nothingToCompare([plan('', null)])).toContain('vet inte vilket organ');
  expect(nothingToCompare([plan('Nämnden', 2026), plan('', null)])).toBe(
    'Det behövs två planer från samma organ. Nu finns en: Nämnden 2026. Läs in dess plan för 2025, så visas vad som har ändrats.',
  );
  expect(nothingToCompare([plan('Nämnden', 2025), plan('Styrelsen', 2026)])).toContain(
    'Den nyaste är Styrelsen 2026. Läs in dess plan för 2025',
  );
});
