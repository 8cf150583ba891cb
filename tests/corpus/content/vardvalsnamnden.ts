import { PlanMaker } from '../plan-maker.ts';

/**
 * A region's plan whose goals are its målområden with letters, whose uppdrag are a list of 'att …',
 * and whose last pages have two columns with a table in one of them.
 */
export const vardvalsnamnden = new PlanMaker({
  name: 'vardvalsnamnden-2027',
  organ: 'Vårdvalsnämnden',
  organization: 'Region Norrstrand',
  year: 2027,
  title: 'Verksamhetsplan 2027',
})
  .heading(1, '1', 'Nämndens ansvar')
  .text(
    'Vårdvalsnämnden ansvarar för vårdvalen i primärvård och rehabilitering och beslutar om regelverk, ersättning och godkännande av utförare.',
  )
  .heading(1, '2', 'Målområden')
  .goal('A', 'Målområde A', 'God tillgänglighet', ' – ', 2)
  .indicators(
    ['Mått', 'Nuläge', 'Mål 2027'],
    [
      ['Andel samtal som besvaras samma dag', '91 %', '95 %'],
      ['Andel bedömda av läkare inom tre dagar', '84 %', '88 %'],
    ],
    { text: 0, outcome: 1, target: 2 },
    { widths: [3, 1, 1] },
  )
  .goal('B', 'Målområde B', 'Hög kontinuitet', ' – ', 2)
  .indicators(
    ['Mått', 'Nuläge', 'Mål 2027'],
    [['Andel listade med fast läkare', '39 %', '55 %']],
    { text: 0, outcome: 1, target: 2 },
    { widths: [3, 1, 1] },
  )
  .heading(1, '3', 'Uppdrag')
  .lead('Vårdvalsnämnden ger vårdvalsenheten i uppdrag', {
    givenBy: 'Vårdvalsnämnden',
    to: ['Vårdvalsenheten'],
  })
  .assignments(
    '•',
    1,
    'att se över ersättningen för hembesök,',
    'att redovisa hur kontinuiteten kan följas på varje vårdcentral, samt',
    'att hålla en dialog med patientföreträdare i varje länsdel.',
  )
  .within('columns', (maker) => {
    maker
      .heading(1, '4', 'Ekonomi')
      .text(
        'Nämndens ram räknas upp med två procent. Kostnaderna för digital vård ökar, medan kostnaderna för vård i andra regioner väntas minska något när fler vårdcentraler öppnar i länets glesbygd under nästa år.',
      )
      .text(
        'Ersättningen till utförarna betalas varje månad och räknas av mot antalet listade. Nämnden följer utvecklingen tillsammans med regionstyrelsen och redovisar den i delårsrapporten.',
      )
      .budget(
        'Budget (mnkr)',
        ['', '2026', '2027'],
        [
          ['Vårdcentraler', '1 466,0', '1 519,5'],
          ['Rehabilitering', '192,4', '197,0'],
          ['Summa', '1 658,4', '1 716,5'],
        ],
        { widths: [2, 1, 1] },
      )
      .heading(1, '5', 'Uppföljning')
      .text(
        'Målen följs upp i april, augusti och december. Nämnden tar dessutom del av patienternas omdömen två gånger om året och för en dialog med utförarna om vad som behöver bli bättre.',
      )
      .text(
        'Avtalen följs upp med besök hos var fjärde utförare. Brister som inte rättas till leder till vite eller till att godkännandet återkallas.',
      );
  })
  .done();
