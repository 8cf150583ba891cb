import { describe, expect, it } from 'vitest';
import { assignmentLabel, labelHabits } from '../../../shared/parse/rules/assignment-label.ts';
import { actorNames } from '../../../shared/parse/rules/actor-names.ts';
import { goalLabel, strategyLabel } from '../../../shared/parse/rules/goal-label.ts';

const habits = labelHabits(['Uppdrag: Se över', 'FT 4 Utreda', 'FT 5 Bygga', 'BT 5 För läkare']);

describe('assignmentLabel', () => {
  it.each([
    ['Nr 10. Att arbeta', 'Nr 10.', '', '10', 'Att arbeta'],
    ['Nr 46 Att verka', 'Nr 46', '', '46', 'Att verka'],
    ['Nr. 56. Att', 'Nr. 56.', '', '56', 'Att'],
    ['Uppdrag: Nr 41. Att', 'Uppdrag: Nr 41.', '', '41', 'Att'],
    ['HS nr 3. Att', 'HS nr 3.', 'HS', '3', 'Att'],
    ['Ber nr 4. Följa', 'Ber nr 4.', 'Ber', '4', 'Följa'],
    ['RUN nr 12 – Göra', 'RUN nr 12 –', 'RUN', '12', 'Göra'],
    ['KF 3 Utreda', 'KF 3', 'KF', '3', 'Utreda'],
    ['FT 4 Utreda', 'FT 4', 'FT', '4', 'Utreda'],
    ['SN-uppdrag 2: Utreda', 'SN-uppdrag 2:', 'SN', '2', 'Utreda'],
    ['Uppdrag 12: Ta fram', 'Uppdrag 12:', '', '12', 'Ta fram'],
    ['Uppdrag nr 1.2.3: Göra', 'Uppdrag nr 1.2.3:', '', '1.2.3', 'Göra'],
    ['Uppdrag 2026:4 Att se', 'Uppdrag 2026:4', '', '2026:4', 'Att se'],
    ['Uppdrag 1:2 Ta fram', 'Uppdrag 1:2', '', '1:2', 'Ta fram'],
    ['Uppdrag 2026-1: Se', 'Uppdrag 2026-1:', '', '2026-1', 'Se'],
    ['Uppdrag A1. Bygga', 'Uppdrag A1.', '', 'A1', 'Bygga'],
    ['Uppdrag: Samla', 'Uppdrag:', '', null, 'Samla'],
    ['Uppdrag; Kommunen ska', 'Uppdrag;', '', null, 'Kommunen ska'],
    ['Uppdrag Samtliga nämnder ska', 'Uppdrag', '', null, 'Samtliga nämnder ska'],
  ])('%s', (line, rawLabel, series, number, rest) => {
    expect(assignmentLabel(line, habits)).toMatchObject({ rawLabel, series, number, rest });
  });

  it.each([
    'nr 13 i tabellen',
    'Nr 46 och 47 ska',
    'BT 5 För läkare',
    'Uppdrag till förvaltningen:',
    'Uppdrag:',
    'Uppdragen följs upp',
    'Mål 3: Trygg kommun',
    'Bilaga 3. Investeringar',
  ])('is none: %s', (line) => {
    expect(assignmentLabel(line, habits)).toBeNull();
  });

  it('takes a single letter for a series where it numbers what shall be done', () => {
    const told = labelHabits(['F 1. Att laga bryggan', 'F 2. Hamnkontoret ska måla båken']);
    expect(assignmentLabel('F 3. Att rusta kajen', told)).toMatchObject({
      series: 'F',
      number: '3',
      rest: 'Att rusta kajen',
    });
    const others = labelHabits([
      'F 1. Fiske',
      'F 2. Farleder',
      'M 1. Att hamnen är trygg',
      'M 2. Att båken syns',
      'U 1. Att laga bryggan',
      'B1. Att laga',
      'B2. Att måla',
    ]);
    expect(others.series.size).toBe(0);
  });

  it('takes the lead that a label holds', () => {
    const label = assignmentLabel('Uppdrag från KF till förvaltningen: Utreda', habits);
    expect(label).toMatchObject({ lead: 'Uppdrag från KF till förvaltningen', rest: 'Utreda' });
  });
});

describe('goalLabel and strategyLabel', () => {
  it.each([
    ['Målsättning nr 1: Vården är god', 'Målsättning nr 1', '1', 'Vården är god'],
    ['Effektmål 5. Länets barn', 'Effektmål 5', '5', 'Länets barn'],
    ['Mål 3 – Trygg', 'Mål 3', '3', 'Trygg'],
    ['Mål 3 Trygg kommun', 'Mål 3', '3', 'Trygg kommun'],
    ['Inriktningsmål 1.2 God miljö', 'Inriktningsmål 1.2', '1.2', 'God miljö'],
    ['Målsättning B: Levande kust', 'Målsättning B', 'B', 'Levande kust'],
    ['Mål: Kommunen växer', 'Mål', null, 'Kommunen växer'],
    ['Mål 1', 'Mål 1', '1', ''],
  ])('%s', (line, label, number, title) => {
    expect(goalLabel(line)).toMatchObject({ label, number, title });
  });

  it.each(['Mål 3 och 4 följs upp', 'Målbild 2030 ska', 'Målet är nått', 'mål 3: x'])(
    'is none: %s',
    (line) => {
      expect(goalLabel(line)).toBeNull();
    },
  );

  it('reads what stands above goals', () => {
    expect(strategyLabel('Målområde 2: Barn')).toMatchObject({
      label: 'Målområde 2',
      number: '2',
      title: 'Barn',
    });
    expect(strategyLabel('Perspektiv – Miljö')).toMatchObject({
      label: 'Perspektiv',
      title: 'Miljö',
    });
    expect(strategyLabel('Strategi för digitalisering')).toBeNull();
  });
});

describe('actorNames', () => {
  it.each([
    ['hälso- och sjukvårdsnämnden', ['hälso- och sjukvårdsnämnden']],
    [
      'socialförvaltningen och barn- och utbildningsförvaltningen',
      ['socialförvaltningen', 'barn- och utbildningsförvaltningen'],
    ],
    ['Beredningen för skola samt förskola', ['Beredningen för skola samt förskola']],
    ['nämnden för hälsa, vård och omsorg', ['nämnden för hälsa, vård och omsorg']],
    ['Samtliga medarbetare och förtroendevalda', ['Samtliga medarbetare och förtroendevalda']],
    [
      'kultur- och fritidschefen samt tekniska nämnden',
      ['kultur- och fritidschefen', 'tekniska nämnden'],
    ],
    ['miljönämnd/förvaltning', ['Miljönämnden', 'Miljöförvaltningen']],
    ['Kultur och fritid', ['Kultur och fritid']],
  ])('%s', (text, names) => {
    expect(actorNames(text).names).toEqual(names);
  });
});
