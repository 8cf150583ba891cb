import { PlanMaker } from '../plan-maker.ts';

/** A kommun's building board: the uppdrag in a bare table beside aktiviteter, "Åtagande" as goals, figures without decimals. */

export const byggnadsnamnden = new PlanMaker({
  name: 'miljo-och-byggnadsnamnden-2026',
  organ: 'Miljö- och byggnadsnämnden',
  organization: 'Sjövalla stad',
  year: 2026,
  title: 'Verksamhetsplan 2026',
})
  .heading(1, null, 'Nämndens ansvar')
  .text(
    'Miljö- och byggnadsnämnden fullgör kommunens uppgifter inom plan- och byggområdet samt miljö- och hälsoskyddsområdet. Nämnden ansvarar för myndighetsutövning, rådgivning och tillsyn.',
  )
  .heading(1, null, 'Målstyrning')
  .goal('1', 'KF-mål 1', 'Sjövalla ska växa hållbart', ': ', 2)
  .text(
    'Bostadsbyggandet har saktat in. Nämnden använder tiden till att ta fram detaljplaner som kan genomföras när konjunkturen vänder.',
  )
  .indicators(
    ['Styrtal', 'Utfall 2024', 'Mål 2026', 'Mål 2028', 'Kommentar'],
    [
      ['Antal bostäder i antagna detaljplaner', '412', '500', '600', 'Mäts per helår'],
      ['Handläggningstid bygglov, median i dagar', '29', '25', '20', ''],
    ],
    { text: 0, outcome: 1, target: 2, longTerm: 3 },
    { widths: [3, 1, 1, 1, 2] },
  )
  .heading(3, null, 'Uppdrag')
  .assignment(
    'KS-uppdrag nr 12:',
    '12',
    'Ta fram ett program för omvandlingen av Hamnområdet till blandad stadsbebyggelse.',
  )
  .assignment(
    'KS-uppdrag nr 13:',
    '13',
    'Se över taxan för bygglov med målet att öka självfinansieringsgraden till 70 procent.',
  )
  .assignment('MBN-uppdrag nr 1:', '1', 'Införa en e-tjänst för anmälan om attefallsåtgärder.')
  .goal('2', 'KF-mål 2', 'Sjövallas miljö ska vara god för kommande generationer', ': ', 2)
  .indicators(
    ['Styrtal', 'Utfall 2024', 'Mål 2026', 'Mål 2028', 'Kommentar'],
    [
      [
        'Andel planerade tillsynsbesök som genomförs enligt tillsynsplanen',
        '88 %',
        '95 %',
        '100 %',
        'Livsmedel ingår inte',
      ],
      ['Andel enskilda avlopp med godkänd rening', '71 %', '80 %', '90 %', ''],
    ],
    { text: 0, outcome: 1, target: 2, longTerm: 3 },
    { widths: [3, 1, 1, 1, 2] },
  )
  .heading(3, null, 'Uppdrag')
  .assignment(
    'KS-uppdrag nr 14:',
    '14',
    'Samordna arbetet med åtgärdsprogrammet för Sjövallaåns vattenkvalitet och rapportera till kommunstyrelsen varje halvår.',
  )
  .assignment(
    'MBN-uppdrag nr 2:',
    '2',
    'Utveckla tillsynen av enskilda avlopp genom riktad information till fastighetsägare.',
  )
  .assignment(
    'MBN-uppdrag nr 3:',
    '3',
    'Inventera förorenade områden längs det gamla industrispåret.',
  )
  .heading(1, null, 'Budget')
  .budget(
    'Nettobudget, tusentals kronor',
    ['', 'Utfall 2024', 'Budget 2025', 'Budget 2026'],
    [
      ['Bygglov', '', '', ''],
      ['Intäkter', '11 204', '12 500', '13 400'],
      ['Kostnader', '-18 930', '-19 200', '-19 600'],
      ['Netto bygglov', '-7 726', '-6 700', '-6 200'],
      ['Miljötillsyn', '', '', ''],
      ['Intäkter', '8 115', '8 300', '8 650'],
      ['Kostnader', '-14 402', '-14 700', '-15 000'],
      ['Netto miljötillsyn', '-6 287', '-6 400', '-6 350'],
      ['Summa nämnden', '-14 013', '-13 100', '-12 550'],
    ],
    { widths: [3, 1, 1, 1] },
  )
  .heading(1, null, 'Internkontrollplan')
  .risks(
    ['Riskområde', 'Risk', 'Åtgärd', 'Ansvarig', 'Klart'],
    [
      [
        'Handläggning',
        'Risken att bygglovsärenden inte avgörs inom tio veckor.',
        'Veckovis avstämning av öppna ärenden.',
        'Bygglovschef',
        'Löpande',
      ],
      [
        'Rättssäkerhet',
        'Risken att likvärdiga ärenden bedöms olika.',
        'Kollegial granskning av tio ärenden per kvartal.',
        'Miljöchef',
        'December',
      ],
      [
        'Ekonomi',
        'Risken att tillsynsavgifter inte faktureras.',
        'Avstämning mellan ärendesystem och ekonomisystem.',
        'Controller',
        'Juni och december',
      ],
    ],
    { area: 0, risk: 1, measure: 2 },
    { widths: [1.6, 3, 3, 1.4, 1.3] },
  )
  .done();
