import { describe, expect, it } from 'vitest';
import { shortGiving, shortOrgan } from '../../../renderer/plan-words/short-organ.ts';

describe('shortOrgan', () => {
  it('says the kind of organ where the plan names one of it', () => {
    expect(shortOrgan('Kultur- och fritidsnämnden', ['Regionfullmäktige'])).toBe('nämnden');
  });

  it('keeps the name where there are two of the kind, and names of one word', () => {
    const known = ['Kultur- och fritidsnämnden', 'Barn- och utbildningsnämnden'];
    expect(shortOrgan('Kultur- och fritidsnämnden', known)).toBe('Kultur- och fritidsnämnden');
    expect(shortOrgan('Regionstyrelsen', [])).toBe('Regionstyrelsen');
    expect(shortOrgan('Beredningen för nära vård', [])).toBe('Beredningen för nära vård');
  });
});

describe('shortGiving', () => {
  it('knows every giver and receiver of the plan', () => {
    const given = { givenBy: 'Regionfullmäktige', assignedTo: ['Kultur- och fritidsnämnden'] };
    const passedOn = { givenBy: null, assignedTo: ['Kultur- och fritidsförvaltningen'] };
    const plan = { assignments: [given, passedOn] };
    expect(shortGiving(given, plan)).toEqual({ from: 'Regionfullmäktige', to: 'nämnden' });
    expect(shortGiving(passedOn, plan)).toEqual({ from: '', to: 'förvaltningen' });
  });
});
