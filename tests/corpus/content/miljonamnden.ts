import { PlanMaker } from '../plan-maker.ts';

/**
 * A small kommun's environmental board: headings without numbers, uppdrag U1, U2 … and lettered
 * ones, goals that are cells over several styrtal, a budget over seven years with sub-sums.
 */

export const miljonamnden = new PlanMaker({
  name: 'miljonamnden-2026',
  organ: 'Miljö- och byggnämnden',
  organization: 'Sjöbacka kommun',
  year: 2026,
  title: 'Verksamhetsplan och budget 2026 med plan för 2027–2030',
})
  .heading(1, null, 'Ordförande har ordet')
  .text(
    'Sjöbacka växer. Under året som gick prövade nämnden fler bygglov än någonsin och handläggningstiderna kunde ändå kortas. Nu tar vi nästa steg och gör det enklare att göra rätt från början.',
  )
  .text('Inger Malmgård')
  .text('Ordförande i miljö- och byggnämnden')
  .heading(1, null, 'Nämndens ansvar')
  .text(
    'Nämnden fullgör kommunens uppgifter inom miljö- och hälsoskydd, livsmedelskontroll, bygglov, kart- och mätverksamhet samt strandskydd. Nämndens förvaltning är samhällsbyggnadskontoret.',
  )
  .heading(1, null, 'Mål och styrtal')
  .text('Tabellen visar nämndens mål för mandatperioden och hur de mäts.')
  .block({
    kind: 'table',
    caption: null,
    head: [
      ['Mål', 'Styrtal', 'Utfall 2023', 'Utfall 2024', 'Mål 2026', 'Mål 2030'].map((text) => ({
        text,
      })),
    ],
    body: [
      [
        { text: 'Det är enkelt att bygga i Sjöbacka', rows: 3 },
        { text: 'Handläggningstid för bygglov, veckor (median)' },
        { text: '7' },
        { text: '6' },
        { text: '5' },
        { text: '4' },
      ],
      [
        { text: 'Nöjd-kund-index bygglov' },
        { text: '61' },
        { text: '66' },
        { text: '70' },
        { text: '75' },
      ],
      [
        { text: 'Andel kompletta ansökningar via e-tjänst' },
        { text: '44 %' },
        { text: '52 %' },
        { text: '65 %' },
        { text: '80 %' },
      ],
      [
        { text: 'Invånarna har rent vatten och säker mat', rows: 2 },
        { text: 'Andel genomförda livsmedelskontroller av planerade' },
        { text: '88 %' },
        { text: '97 %' },
        { text: '100 %' },
        { text: '100 %' },
      ],
      [
        { text: 'Antal tillsynade enskilda avlopp per år' },
        { text: '112' },
        { text: '140' },
        { text: '160' },
        { text: '200' },
      ],
    ],
    widths: [2.2, 3.4, 1.1, 1.1, 1.1, 1.1],
    look: 'ruled',
    repeats: true,
    isNested: false,
  })
  .expect({
    goals: [
      { key: '1', label: '', title: 'Det är enkelt att bygga i Sjöbacka' },
      { key: '2', label: '', title: 'Invånarna har rent vatten och säker mat' },
    ],
    indicators: [
      {
        key: '1:1',
        text: 'Handläggningstid för bygglov, veckor (median)',
        outcome: '6',
        target: '5',
        longTerm: '4',
      },
      { key: '1:2', text: 'Nöjd-kund-index bygglov', outcome: '66', target: '70', longTerm: '75' },
      {
        key: '1:3',
        text: 'Andel kompletta ansökningar via e-tjänst',
        outcome: '52 %',
        target: '65 %',
        longTerm: '80 %',
      },
      {
        key: '2:4',
        text: 'Andel genomförda livsmedelskontroller av planerade',
        outcome: '97 %',
        target: '100 %',
        longTerm: '100 %',
      },
      {
        key: '2:5',
        text: 'Antal tillsynade enskilda avlopp per år',
        outcome: '140',
        target: '160',
        longTerm: '200',
      },
    ],
  })
  .heading(1, null, 'Uppdrag')
  .heading(2, null, 'Uppdrag från kommunfullmäktige')
  .text(
    'Kommunfullmäktige har i Mål och budget 2026–2028 beslutat om följande uppdrag till nämnden.',
  )
  .block({
    kind: 'list',
    format: 'U%1',
    start: 1,
    items: [
      'Korta handläggningstiderna för enkla bygglov med hjälp av automatiserade beslut.',
      'Ta fram en vattentjänstplan tillsammans med det kommunala bolaget Sjöbacka Vatten.',
      'Kartlägga markområden med föroreningar i anslutning till den gamla varvstomten.',
    ],
  })
  .expect({
    assignments: [
      'Korta handläggningstiderna för enkla bygglov med hjälp av automatiserade beslut.',
      'Ta fram en vattentjänstplan tillsammans med det kommunala bolaget Sjöbacka Vatten.',
      'Kartlägga markområden med föroreningar i anslutning till den gamla varvstomten.',
    ].map((text, index) => ({
      key: `U-${index + 1}`,
      number: `U${index + 1}`,
      goalKey: null,
      givenBy: 'Kommunfullmäktige',
      assignedTo: [],
      text,
    })),
  })
  .heading(2, null, 'Nämndens egna uppdrag till samhällsbyggnadskontoret')
  .block({
    kind: 'list',
    format: '%a)',
    start: 1,
    items: [
      'Införa servicegarantier för bygglov och kartbeställningar.',
      'Redovisa ett förslag till ny taxa för livsmedelskontrollen senast i september.',
      'Utveckla arbetet med klagomål.\nArbetet ska ske i dialog med kommunens kontaktcenter och omfatta både bygg- och miljöärenden.',
      'Genomföra informationsmöten om enskilda avlopp i samtliga kommundelar.',
    ],
  })
  .expect({
    assignments: [
      'Införa servicegarantier för bygglov och kartbeställningar.',
      'Redovisa ett förslag till ny taxa för livsmedelskontrollen senast i september.',
      'Utveckla arbetet med klagomål. Arbetet ska ske i dialog med kommunens kontaktcenter och omfatta både bygg- och miljöärenden.',
      'Genomföra informationsmöten om enskilda avlopp i samtliga kommundelar.',
    ].map((text, index) => ({
      key: 'abcd'.charAt(index),
      number: 'abcd'.charAt(index),
      goalKey: null,
      givenBy: null,
      assignedTo: ['Samhällsbyggnadskontoret'],
      text,
    })),
  })
  .heading(1, null, 'Budget')
  .heading(2, null, 'Driftbudget')
  .budget(
    'Driftbudget 2024–2030, tkr',
    [
      'Belopp i tkr',
      'Bokslut 2024',
      'Budget 2025',
      'Budget 2026',
      'Plan 2027',
      'Plan 2028',
      'Plan 2029',
      'Plan 2030',
    ],
    [
      ['Taxor och avgifter', '14 218', '14 900', '15 600', '16 100', '16 500', '16 900', '17 300'],
      ['Övriga intäkter', '1 006', '750', '800', '800', '800', '800', '800'],
      ['Summa intäkter', '15 224', '15 650', '16 400', '16 900', '17 300', '17 700', '18 100'],
      ['Personal', '−29 870', '−31 200', '−32 480', '−33 300', '−34 100', '−35 000', '−35 900'],
      ['Lokaler', '−2 115', '−2 180', '−2 240', '−2 300', '−2 350', '−2 400', '−2 450'],
      ['Övriga kostnader', '−4 902', '−4 600', '−4 750', '−4 800', '−4 900', '−5 000', '−5 100'],
      ['Kapitalkostnader', '−310', '−420', '−515', '−560', '−560', '−545', '−530'],
      [
        'Summa kostnader',
        '−37 197',
        '−38 400',
        '−39 985',
        '−40 960',
        '−41 910',
        '−42 945',
        '−43 980',
      ],
      ['Nettokostnad', '−21 973', '−22 750', '−23 585', '−24 060', '−24 610', '−25 245', '−25 880'],
      ['Kommunbidrag', '22 400', '22 750', '23 585', '24 060', '24 610', '25 245', '25 880'],
      ['Resultat', '427', '0', '0', '0', '0', '0', '0'],
    ],
    { look: 'zebra', widths: [2.6, 1.1, 1.1, 1.1, 1.1, 1.1, 1.1, 1.1] },
  )
  .heading(2, null, 'Investeringsbudget')
  .budget(
    'Investeringsbudget 2026–2030, tkr',
    ['Projekt', '2026', '2027', '2028', '2029', '2030', 'Totalt'],
    [
      ['Mätfordon', '650', '', '', '', '', '650'],
      ['Stomnät och flygbilder', '200', '200', '250', '250', '250', '1 150'],
      ['E-arkiv för bygglov', '900', '400', '', '', '', '1 300'],
      ['Summa', '1 750', '600', '250', '250', '250', '3 100'],
    ],
    { look: 'lines', widths: [2.6, 1, 1, 1, 1, 1, 1.1] },
  )
  .text('Mätfordonet ersätter det fordon som togs i bruk 2014.')
  .heading(1, null, 'Bilaga 1. Internkontrollplan')
  .risks(
    [
      'Kontrollområde',
      'Risk',
      'Kontrollmoment',
      'Kontrollmetod',
      'Frekvens',
      'Ansvarig',
      'Rapportering till',
    ],
    [
      [
        'Myndighetsutövning',
        'Jäv vid handläggning av bygglov.',
        'Kontroll av att jävsdeklaration finns för samtliga handläggare.',
        'Fullständig',
        '1 gång/år',
        'Bygglovschef',
        'Nämnden',
      ],
      [
        '',
        'Beslut delges inte rätt part.',
        'Granskning av delgivningskvitton.',
        'Stickprov, 20 ärenden',
        '2 gånger/år',
        'Administratör',
        'Bygglovschef',
      ],
      [
        'Taxor',
        'Fel avgift debiteras vid livsmedelskontroll.',
        'Avstämning av debiterade timmar mot kontrollrapport.',
        'Stickprov, 30 fakturor',
        'Varje tertial',
        'Miljöchef',
        'Nämnden',
      ],
    ],
    { area: 0, risk: 1, measure: 2 },
    { widths: [1.7, 2.1, 2.8, 1.5, 1.2, 1.4, 1.4] },
  )
  .done();
