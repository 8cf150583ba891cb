import { PlanMaker } from '../plan-maker.ts';

/** A kommunstyrelse: uppdrag with nothing but "Uppdrag:", indicators of one column, nested tables, much prose. */

export const kommunstyrelsen = new PlanMaker({
  name: 'kommunstyrelsen-2026',
  organ: 'Kommunstyrelsen',
  organization: 'Tallåsa kommun',
  year: 2026,
  title: 'Styrelseplan 2026',
})
  .heading(1, '1', 'Kommunstyrelsens roll')
  .text(
    'Kommunstyrelsen leder och samordnar förvaltningen av kommunens angelägenheter och har uppsikt över övriga nämnders verksamhet. Styrelsen ansvarar för den översiktliga planeringen, mark- och exploateringsfrågor samt kommunens krisberedskap.',
  )
  .text(
    'Förvaltningen har i uppdrag att löpande informera kommunstyrelsen om utvecklingen av de kommunala bolagen. Det är en del av grunduppdraget och redovisas inte som ett särskilt uppdrag i denna plan.',
  )
  .heading(1, '2', 'Strategiska mål')
  .goal('1', 'Strategiskt mål 1.', 'Tallåsa har ett starkt och växande näringsliv', ' ', 2)
  .text(
    'Näringslivsklimatet mäts årligen. Företagen efterfrågar kortare handläggningstider och bättre dialog.',
  )
  .text('Uppföljning sker genom följande indikatorer:')
  .indicators(
    ['Indikatorer'],
    [
      [
        'Placeringen i den nationella rankingen av företagsklimat ska förbättras jämfört med föregående år.',
      ],
      ['Andelen företag som är nöjda med kommunens service ska öka.'],
    ],
    { text: 0 },
    { widths: [1] },
  )
  .assignment(
    'Uppdrag:',
    null,
    'Kommundirektören får i uppdrag att ta fram en ny näringslivsstrategi i samråd med företagarföreningarna.',
  )
  .assignment(
    'Uppdrag:',
    null,
    'Kommundirektören får i uppdrag att säkerställa planlagd industrimark längs riksvägen.',
  )
  .goal('2', 'Strategiskt mål 2.', 'Kommunen är rustad för kris och höjd beredskap', ' ', 2)
  .indicators(
    ['Indikatorer'],
    [
      ['Antalet medarbetare med krigsplacering ska motsvara behovet i beredskapsplanen.'],
      ['Samtliga förvaltningar ska ha övat krisledning under året.'],
    ],
    { text: 0 },
    { widths: [1] },
  )
  .assignment(
    'Uppdrag:',
    null,
    'Utveckla kommunens trygghetspunkter och informera invånarna om var de finns.',
  )
  .assignment(
    'Uppdrag:',
    null,
    'Slutföra arbetet med kontinuitetsplaner för samhällsviktig verksamhet. Planerna ska vara beslutade senast i oktober.',
  )
  .goal('3', 'Strategiskt mål 3.', 'Organisationen är en föregångare i klimatarbetet', ' ', 2)
  .assignment(
    'Uppdrag:',
    null,
    'Byta ut samtliga fossildrivna personbilar i kommunens fordonsflotta till år 2028.',
  )
  .heading(1, '3', 'Ekonomiska ramar')
  .budget(
    'Budgetram per avdelning (tkr)',
    ['Avdelning', 'Ram 2025', 'Ram 2026', 'Plan 2027', 'Plan 2028'],
    [
      ['Kommunledning', '31 200', '32 150', '32 400', '32 600'],
      ['Ekonomi och upphandling', '18 640', '19 010', '19 200', '19 400'],
      ['HR och lön', '15 300', '15 720', '15 900', '16 100'],
      ['Samhällsbyggnad och exploatering', '22 875', '23 500', '23 500', '23 500'],
      ['Räddningstjänst', '41 020', '43 300', '44 100', '44 900'],
      ['Totalt', '129 035', '133 680', '135 100', '136 500'],
    ],
    { isNested: true, widths: [3, 1, 1, 1, 1] },
  )
  .heading(1, '4', 'Intern kontroll')
  .risks(
    ['Process', 'Risk', 'Kontrollaktivitet'],
    [
      [
        'Löneutbetalning',
        'Risk att lön betalas ut till person som avslutat sin anställning.',
        'Månatlig avstämning av löneutbetalningar mot anställningsregistret.',
      ],
      ['Upphandling', 'Risk att inköp görs utanför ramavtal.', 'Spendanalys två gånger per år.'],
      ['', '', 'Utbildning av beställare.'],
      [
        'Krisberedskap',
        'Risk att reservkraft inte fungerar vid strömavbrott.',
        'Provkörning av reservkraftverk varje kvartal.',
      ],
    ],
    { area: 0, risk: 1, measure: 2 },
    { widths: [1.4, 3, 3], merged: [0, 1], isNested: true },
  )
  .done();
