import { describe, expect, it } from 'vitest';
import { assignmentLead } from '../../../shared/parse/rules/assignment-lead.ts';

/** [lead, giver, recipients, followed by]; null where the text is no lead. */
const LEADS: readonly (readonly [string, string | null, readonly string[], string | null])[] = [
  [
    'Uppdrag givna från regionfullmäktige till tand- och munhälsonämnd/förvaltning. Nämndens utskott ska följa uppdragen under året',
    'Regionfullmäktige',
    ['Tand- och munhälsonämnden', 'Tand- och munhälsoförvaltningen'],
    'Nämndens utskott',
  ],
  ['Uppdrag från kommunfullmäktige', 'Kommunfullmäktige', [], null],
  [
    'Uppdrag från kommunfullmäktige till samtliga nämnder 2026',
    'Kommunfullmäktige',
    ['samtliga nämnder'],
    null,
  ],
  [
    'Utöver kommunfullmäktiges uppdrag ger Vård- och omsorgsnämnden följande uppdrag till vård- och omsorgsförvaltningen (VO) och utskotten (Uts).',
    'Vård- och omsorgsnämnden',
    ['vård- och omsorgsförvaltningen', 'utskotten'],
    null,
  ],
  [
    'Utöver regionfullmäktiges uppdrag ges följande uppdrag till beredningen för kultur',
    null,
    ['beredningen för kultur'],
    null,
  ],
  [
    'Uppdrag till Beredningen för skola samt förskola, Beredningen för kultur och Beredningen för idrott:',
    null,
    ['Beredningen för skola samt förskola', 'Beredningen för kultur', 'Beredningen för idrott'],
    null,
  ],
  ['Under 2026 ges förvaltningen följande uppdrag:', null, ['förvaltningen'], null],
  ['Nämnden har beslutat om följande prioriterade uppdrag för 2026:', 'Nämnden', [], null],
  [
    'Utöver uppdragen i styrkortet uppdrar nämnden åt utbildningschefen att:',
    'Nämnden',
    ['utbildningschefen'],
    null,
  ],
  [
    'Kommunfullmäktige har gett socialnämnden i uppdrag att under 2026',
    'Kommunfullmäktige',
    ['socialnämnden'],
    null,
  ],
  [
    'Kommunfullmäktige har gett socialnämnden följande uppdrag:',
    'Kommunfullmäktige',
    ['socialnämnden'],
    null,
  ],
  ['Nämnden uppdrar åt förvaltningen att:', 'Nämnden', ['förvaltningen'], null],
  ['Socialnämnden ger förvaltningen i uppdrag att', 'Socialnämnden', ['förvaltningen'], null],
  [
    'Nämnden ger följande uppdrag till kultur- och fritidsförvaltningen och tekniska kontoret:',
    'Nämnden',
    ['kultur- och fritidsförvaltningen', 'tekniska kontoret'],
    null,
  ],
  ['Förvaltningschefen får i uppdrag att:', null, ['Förvaltningschefen'], null],
  [
    'Kommunfullmäktiges uppdrag till barn- och utbildningsnämnden',
    'Kommunfullmäktige',
    ['barn- och utbildningsnämnden'],
    null,
  ],
  [
    'Regiondirektörens uppdrag från regionstyrelsen är',
    'Regionstyrelsen',
    ['Regiondirektören'],
    null,
  ],
  [
    'Följande uppdrag har kommunfullmäktige lämnat till tekniska nämnden i Mål och budget 2031–2033:',
    'Kommunfullmäktige',
    ['tekniska nämnden'],
    null,
  ],
  ['Dessa uppdrag ger tekniska nämnden till kontoret:', 'Tekniska nämnden', ['kontoret'], null],
  ['Följande uppdrag ges till Folktandvården:', null, ['Folktandvården'], null],
  ['Uppdrag:', null, [], null],
  ['Nya uppdrag 2026', null, [], null],
];

describe('assignmentLead', () => {
  it.each(LEADS)('%s', (text, giver, recipients, followedBy) => {
    const lead = assignmentLead(text);
    expect(lead).not.toBeNull();
    expect([lead?.giver, lead?.recipients, lead?.followedBy]).toEqual([
      giver,
      recipients,
      followedBy,
    ]);
  });

  it('knows which abbreviation is whose', () => {
    const lead = assignmentLead(
      'Utöver fullmäktiges uppdrag ger Miljönämnden följande uppdrag till miljöförvaltningen (MF) och utskotten (Uts).',
    );
    expect([...(lead?.abbreviations ?? [])]).toEqual([
      ['MF', 'miljöförvaltningen'],
      ['Uts', 'utskotten'],
    ]);
  });

  it.each([
    'Uppdragen i planen kommer från fullmäktige och från nämnden själv.',
    'Nämnden har under året haft många möten.',
    'Arbetet pågår på styrelsens uppdrag med att ta fram en plan.',
    '3 Mål, strategier och uppdrag',
    'Nämnden uppdrar åt förvaltningen att laga broar i länet.',
  ])('is no lead: %s', (text) => {
    expect(assignmentLead(text)).toBeNull();
  });

  it.each([
    'Uppdrag under 2026',
    'Uppdrag enligt mål och budget',
    'Uppdrag från regionplanen',
    'Kvarstående uppdrag från 2025',
    'Nämndspecifika uppdrag',
    'Uppdrag att genomföra under 2026:',
    'Följande uppdrag ska genomföras under året:',
    'Nämnden beslutar att ge förvaltningen följande uppdrag:',
    'Regionfullmäktige har i regionplanen gett patientnämnden följande uppdrag:',
  ])('opens a list: %s', (text) => {
    expect(assignmentLead(text)?.opensList).toBe(true);
  });

  it.each([
    'Uppdrag från kommunfullmäktige i Mål och budget 2026',
    'Uppdrag från kommunfullmäktige enligt budget',
  ])('leaves where it was given out of the name: %s', (text) => {
    expect(assignmentLead(text)?.giver).toBe('Kommunfullmäktige');
  });
});
