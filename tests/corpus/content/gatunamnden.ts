import { PlanMaker } from '../plan-maker.ts';
import type { Table } from '../plan-content.ts';

/**
 * A board that describes each goal, each styrtal and each risk in a small table of its own, with
 * labels to the left; uppdrag also as paragraphs that say who shall do them.
 */

const card = (rows: readonly (readonly [string, string])[]): Table => ({
  kind: 'table',
  caption: null,
  head: [],
  body: rows.map((row) => row.map((text) => ({ text }))),
  widths: [1, 3],
  look: 'ruled',
  repeats: false,
  isNested: false,
});

const assignment = (key: string, goalKey: string | null, text: string, to: string[] = []) => ({
  key,
  number: null,
  goalKey,
  givenBy: null,
  assignedTo: to,
  text,
});

export const gatunamnden = new PlanMaker({
  name: 'gatunamnden-2026',
  organ: 'Gatu- och parknämnden',
  organization: 'Storvreta kommun',
  year: 2026,
  title: 'Nämndplan',
})
  .heading(1, '1', 'Nämndens ansvar')
  .text('Nämnden ansvarar för kommunens gator, parker och lekplatser och för skötseln av dem.')
  .heading(1, '2', 'Mål')
  .block(
    card([
      ['Mål 1', 'Gatorna är hela och säkra'],
      ['Strategi', 'Underhåll går före nya anläggningar.'],
      ['Indikatorer', '• Andel gator utan hål ska öka.\n• Antal skador på gående ska minska.'],
      ['Uppdrag', '• Ta fram en underhållsplan.\n• Se över entreprenaderna.'],
    ]),
  )
  .text('Målet följs upp i delårsrapporten och i årsbokslutet.')
  .block(
    card([
      ['Mål 2', 'Parkerna är till för alla'],
      ['Indikatorer', 'Andel tillgängliga lekplatser ska öka.'],
      ['Uppdrag', 'Utreda belysningen i Stadsparken.'],
    ]),
  )
  .expect({
    goals: [
      { key: '1', label: 'Mål 1', title: 'Gatorna är hela och säkra' },
      { key: '2', label: 'Mål 2', title: 'Parkerna är till för alla' },
    ],
    indicators: [
      'Andel gator utan hål ska öka.',
      'Antal skador på gående ska minska.',
      'Andel tillgängliga lekplatser ska öka.',
    ].map((text, at) => ({ key: `i${at}`, text, outcome: '', target: '', longTerm: '' })),
    assignments: [
      assignment('1', '1', 'Ta fram en underhållsplan.'),
      assignment('2', '1', 'Se över entreprenaderna.'),
      assignment('3', '2', 'Utreda belysningen i Stadsparken.'),
    ],
  })
  .heading(1, '3', 'Uppdrag till förvaltningen')
  .text('Utöver målen har nämnden enats om vad som behöver göras under året.')
  .text('Gatuchefen får i uppdrag att redovisa kostnaderna för snöröjning.')
  .text('Nämnden uppdrar åt parkchefen att inventera alléträden.')
  .expect({
    assignments: [
      assignment('4', null, 'Gatuchefen får i uppdrag att redovisa kostnaderna för snöröjning.', [
        'Gatuchefen',
      ]),
      assignment('5', null, 'Nämnden uppdrar åt parkchefen att inventera alléträden.', [
        'parkchefen',
      ]),
    ],
  })
  .heading(1, '4', 'Ekonomi')
  .budget(
    'Driftbudget (tkr)',
    ['', 'Bokslut 2024', 'Budget 2025', 'Budget 2026'],
    [
      ['Gator', '(52 850)', '(54 100)', '(55 600)'],
      ['Parker', '(18 400)', '(18 900)', '(19 250)'],
      ['Summa', '(71 250)', '(73 000)', '(74 850)'],
    ],
  )
  .heading(1, '5', 'Internkontrollplan')
  .block(
    card([
      ['Område', 'Ekonomi'],
      ['Risk', 'Projekt blir dyrare än beslutat'],
      ['Sannolikhet/konsekvens', '3/4'],
      ['Åtgärder', '• Månadsvis uppföljning\n• Styrgrupp för stora projekt'],
      ['Ansvarig', 'Förvaltningschef'],
    ]),
  )
  .text('Risken bedöms på nytt i augusti.')
  .block(
    card([
      ['Område', 'Säkerhet'],
      ['Risk', 'Lekplatser besiktigas inte i tid'],
      ['Sannolikhet/konsekvens', '2/4'],
      ['Åtgärder', 'Bevakning i underhållssystemet'],
      ['Ansvarig', 'Parkchef'],
    ]),
  )
  .expect({
    risks: [
      {
        area: 'Ekonomi',
        risk: 'Projekt blir dyrare än beslutat',
        measures: ['Månadsvis uppföljning', 'Styrgrupp för stora projekt'],
      },
      {
        area: 'Säkerhet',
        risk: 'Lekplatser besiktigas inte i tid',
        measures: ['Bevakning i underhållssystemet'],
      },
    ],
  })
  .done();
