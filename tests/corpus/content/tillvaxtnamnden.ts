import { PlanMaker } from '../plan-maker.ts';

/**
 * A region's growth board: bold run-in words 'Uppdrag' and 'Styrtal' under each goal, uppdrag as
 * bullets with bullets below, small letters and commas, a budget by account, a risk with two measures.
 */

export const tillvaxtnamnden = new PlanMaker({
  name: 'tillvaxtnamnden-2026',
  organ: 'Tillväxtnämnden',
  organization: 'Region Skogslän',
  year: 2026,
  title: 'Verksamhetsplan 2026 för Tillväxtnämnden',
})
  .heading(1, '1', 'Nämndens ansvarsområde')
  .text(
    'Tillväxtnämnden har ansvar för regional utveckling, kompetensförsörjning, företagsstöd, folkhögskola och internationellt samarbete. Nämnden bereder även yttranden över statliga planer.',
  )
  .heading(1, '2', 'Effektmål')
  .goal('1', 'Effektmål 1:', 'Företag i hela länet kan växa och ställa om', ' ', 2)
  .text(
    'Länets näringsliv domineras av små företag. Stöden ska vara enkla att söka och nå fler branscher.',
  )
  .lead('Styrtal')
  .indicators(
    ['Styrtal', 'Utgångsvärde 2022', 'Utfall 2024', 'Mål 2026', 'Mål 2030'],
    [
      ['Antal nystartade företag per 1 000 invånare', '9,1', '9,6', '10,5', '12,0'],
      ['Andel företagsstöd till företag i inlandet', '31 %', '35 %', '40 %', '45 %'],
    ],
    { text: 0, outcome: 2, target: 3, longTerm: 4 },
  )
  .lead('Uppdrag')
  .bullets(
    'Att utveckla en gemensam ingång för företag som söker stöd.',
    'Att kartlägga behovet av kapital i tidiga skeden.',
  )
  .expect({
    assignments: [
      'Att utveckla en gemensam ingång för företag som söker stöd.',
      'Att kartlägga behovet av kapital i tidiga skeden.',
    ].map((text, i) => ({
      key: `a${i}`,
      number: null,
      goalKey: '1',
      givenBy: null,
      assignedTo: [],
      text,
    })),
  })
  .goal('2', 'Effektmål 2:', 'Kompetensen motsvarar arbetslivets behov', ' ', 2)
  .text('Bristen på utbildad arbetskraft hämmar både företag och offentliga arbetsgivare.')
  .lead('Styrtal')
  .indicators(
    ['Styrtal', 'Utgångsvärde 2022', 'Utfall 2024', 'Mål 2026', 'Mål 2030'],
    [
      ['Andel invånare 25–64 år med eftergymnasial utbildning', '33,8 %', '35,0 %', '36 %', '40 %'],
      ['Antal platser i yrkeshögskola', '840', '910', '1 000', '1 250'],
    ],
    { text: 0, outcome: 2, target: 3, longTerm: 4 },
  )
  .lead('Nämnden uppdrar åt regional utvecklingsdirektör att', {
    givenBy: 'Nämnden',
    to: ['Regional utvecklingsdirektör'],
  })
  .bullets(
    'ta fram underlag för dimensionering av gymnasial utbildning,',
    'i samarbete med länets kommuner erbjuda vägledning för vuxna,',
    'redovisa hur folkhögskolan kan bidra till språkutbildning.',
  )
  .expect({
    assignments: [
      'ta fram underlag för dimensionering av gymnasial utbildning,',
      'i samarbete med länets kommuner erbjuda vägledning för vuxna,',
      'redovisa hur folkhögskolan kan bidra till språkutbildning.',
    ].map((text, i) => ({
      key: `b${i}`,
      number: null,
      goalKey: '2',
      givenBy: 'Tillväxtnämnden',
      assignedTo: ['Regional utvecklingsdirektör'],
      text,
    })),
  })
  .goal('3', 'Effektmål 3:', 'Länet är sammanhållet och väl förbundet med omvärlden', ' ', 2)
  .text('Bredband, kultur och service avgör om människor kan bo kvar.')
  .lead('Styrtal')
  .indicators(
    ['Styrtal', 'Utgångsvärde 2022', 'Utfall 2024', 'Mål 2026', 'Mål 2030'],
    [
      [
        'Andel hushåll med tillgång till bredband om minst 1 Gbit/s',
        '86 %',
        '93 %',
        '97 %',
        '99 %',
      ],
    ],
    { text: 0, outcome: 2, target: 3, longTerm: 4 },
  )
  .lead('Uppdrag')
  .bullets(
    'Att tillsammans med kommunerna ta fram en serviceplan för landsbygden.',
    'Att under året slutföra utbyggnaden av bredband i fjällområdet.',
  )
  .expect({
    assignments: [
      'Att tillsammans med kommunerna ta fram en serviceplan för landsbygden.',
      'Att under året slutföra utbyggnaden av bredband i fjällområdet.',
    ].map((text, i) => ({
      key: `c${i}`,
      number: null,
      goalKey: '3',
      givenBy: null,
      assignedTo: [],
      text,
    })),
  })
  .heading(1, '3', 'Ekonomi')
  .text('Beloppen anges i tusental kronor om inget annat sägs.')
  .budget(
    'Nämndens budget',
    ['Konto', 'Utfall 2024', 'Budget 2025', 'Budget 2026', 'Förändring kr', 'Förändring %'],
    [
      ['3 Intäkter', '48 210', '46 000', '47 500', '1 500', '3,3'],
      ['4 Bidrag', '-96 440', '-98 000', '-101 000', '-3 000', '3,1'],
      ['5 Personal', '-71 085', '-74 300', '-76 900', '-2 600', '3,5'],
      ['6–7 Övriga kostnader', '-30 718', '-29 200', '-28 100', '1 100', '-3,8'],
      ['Nettokostnad', '-150 033', '-155 500', '-158 500', '-3 000', '1,9'],
    ],
    { widths: [2.4, 1.1, 1.1, 1.1, 1.1, 1.1] },
  )
  .budget(
    'Regionala utvecklingsmedel per insatsområde (mnkr)',
    ['Insatsområde', '2026', '2027', '2028'],
    [
      ['Företagsstöd', '38,0', '38,0', '36,0'],
      ['Kompetens', '14,5', '15,0', '15,0'],
      ['Kultur och besöksnäring', '9,0', '8,5', '8,5'],
      ['Totalt', '61,5', '61,5', '59,5'],
    ],
    { widths: [2.4, 1, 1, 1], look: 'lines' },
  )
  .heading(1, '4', 'Risker')
  .risks(
    ['Verksamhet', 'Identifierad risk', 'Befintliga kontroller', 'Åtgärd', 'Ansvarig'],
    [
      [
        'Företagsstöd',
        'Stöd betalas ut på felaktigt underlag.',
        'Attest av två handläggare',
        'Fördjupad granskning av stöd över en miljon kronor.',
        'Enhetschef',
      ],
      ['', '', '', 'Utbildning i jäv och mutor.', 'Enhetschef'],
      [
        'Folkhögskola',
        'Elevantalet minskar.',
        'Antagning följs varje termin',
        'Nya kurser i samarbete med Arbetsförmedlingen.',
        'Rektor',
      ],
      [
        'EU-projekt',
        'Medfinansiering saknas vid projektstart.',
        'Likviditetsplan',
        'Beslut om medfinansiering före ansökan.',
        'Controller',
      ],
    ],
    { area: 0, risk: 1, measure: 3 },
    { widths: [1.5, 2.6, 2, 3, 1.3], merged: [0, 1, 2] },
  )
  .done();
