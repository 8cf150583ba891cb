import { describe, expect, it } from 'vitest';
import { readText } from '../../../backend/readers/text/read-text.ts';
import { parsePlan } from '../../../shared/parse/parse.ts';

const read = (text: string) => parsePlan(readText(new TextEncoder().encode(text)));

describe('tables taken out of a page column by column', () => {
  it('of figures have a label for as many values as each column has', () => {
    const plan = read(`3 Ekonomi

Driftbudget för nämnden i tkr

Tkr
Taxor och avgifter
Köpta tjänster
Nettokostnad

Budget 2025
6 310
(28 115)
(21 805)

Budget 2026
6 400
(27 900)
(21 500)

Kapitalkostnaderna ökar till följd av tidigare investeringar.
`);
    expect(plan.budgetTables.map(({ columns }) => columns)).toEqual([
      ['Budget 2025', 'Budget 2026'],
    ]);
    expect(plan.budgetTables[0]!.rows.map(({ label, values }) => [label, ...values])).toEqual([
      ['Taxor och avgifter', 6310, 6400],
      ['Köpta tjänster', -28_115, -27_900],
      ['Nettokostnad', -21_805, -21_500],
    ]);
  });

  it('of styrtal go on column by column below a gap, and labels may take several lines', () => {
    const plan = read(`Verksamhetsplan 2026

Mål 1: Näringslivet växer

Indikator
Andel företag som har tillgång till
rätt kompetens
Antal besöksnätter

Utfall 2024
48 %

Trend
↑

Mål 2026
55 %

1 214

→

1 250

Nämnden följer måtten varje år.
`);
    expect(plan.indicators.map((one) => [one.text, one.outcome, one.target])).toEqual([
      ['Andel företag som har tillgång till rätt kompetens', '48 %', '55 %'],
      ['Antal besöksnätter', '1 214', '1 250'],
    ]);
  });

  it('of uppdrag have a text for each number', () => {
    const plan = read(`2 Uppdrag

Nr
1)
2)

Uppdrag
Revidera nämndens delegationsordning.
Ta fram en taxa för kontroll av dagvatten och
lämna förslag till kommunfullmäktige. Förslaget
ska vara klart i mars.

3 Ekonomi
`);
    expect(plan.assignments.map(({ number, text }) => `${number} ${text}`)).toEqual([
      '1 Revidera nämndens delegationsordning.',
      '2 Ta fram en taxa för kontroll av dagvatten och lämna förslag till kommunfullmäktige. Förslaget ska vara klart i mars.',
    ]);
  });

  it('are left as they are where the values are not as many', () => {
    const plan = read(`Tkr
Avgifter
Hyror

Budget 2025
100
200

Budget 2026
110
`);
    expect(plan.budgetTables.flatMap(({ rows }) => rows)).toEqual([]);
  });
});

describe('lists whose bullets were lost', () => {
  it('have an uppdrag a line, or from one att to the next', () => {
    const plan =
      read(`Nämnden har under flera år arbetat med vårdens tillgänglighet och med kontinuitet för
dem som har störst behov, och det arbetet fortsätter under året i hela länet.
Uppdrag från regionfullmäktige
Regionfullmäktige har gett vårdnämnden i uppdrag:
Utvärdera ersättningen till vårdcentralerna och föreslå ändringar inför nästa år.
Pröva nya former för vård på distans i glesbygd, i samverkan med kommunerna.
Nämndens egna uppdrag
Vårdnämnden uppdrar åt vårdenheten
att ta fram ett förslag till nytt regelverk för rehabilitering, samt
att genomföra en dialog med patienter.
Uppföljning
Nämnden följer upp uppdragen i april, augusti och december och redovisar dem för
regionfullmäktige i årsredovisningen.
`);
    expect(plan.assignments.map(({ text }) => text)).toEqual([
      'Utvärdera ersättningen till vårdcentralerna och föreslå ändringar inför nästa år.',
      'Pröva nya former för vård på distans i glesbygd, i samverkan med kommunerna.',
      'att ta fram ett förslag till nytt regelverk för rehabilitering, samt',
      'att genomföra en dialog med patienter.',
    ]);
  });
});
