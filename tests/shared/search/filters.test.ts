import { describe, expect, it } from 'vitest';
import { kindsOf, mineOf, readFilters, withFilter } from '../../../shared/search/filters.ts';

describe('filters in a query', () => {
  it('are written, replaced and taken away without touching the words', () => {
    expect(withFilter('spot', 'year', '2026')).toBe('spot år:2026');
    expect(withFilter('spot år:2026 söder', 'year', '2025')).toBe('spot söder år:2025');
    expect(withFilter('spot', 'label', 'att följa upp')).toBe('spot etikett:"att följa upp"');
    expect(withFilter('spot etikett:"att följa upp"', 'label', null)).toBe('spot');
  });

  it('know kinds by what one calls them, also in the plural and half typed', () => {
    expect(kindsOf('uppdrag')).toEqual(['assignment']);
    expect(kindsOf('risker')).toEqual(['risk']);
    expect(kindsOf('anteckningar')).toEqual(['note']);
    expect(kindsOf('sty')).toEqual(['indicator']);
    expect(kindsOf('xyz')).toEqual([]);
  });

  it('know what is mine', () => {
    expect([mineOf('beredning'), mineOf('Anteckningar'), mineOf('x')]).toEqual([
      'committee',
      'notes',
      null,
    ]);
  });
});

it('a filter that asks for nothing yet is none', () => {
  expect(readFilters('år: spot etikett:""')).toEqual({ filters: [], rest: '  spot  ' });
});
