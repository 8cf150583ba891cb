import { describe, expect, it } from 'vitest';
import { parsePlan } from '../../../shared/parse/parse.ts';
import type { SourceBlock } from '../../../shared/source/source.ts';
import { heading, table, wordSource } from './made-source.ts';

/** 'area: risk → measure; measure' a risk. */
function risks(...blocks: readonly SourceBlock[]): string[] {
  const plan = parsePlan(wordSource(heading('Internkontrollplan', 1, '7'), ...blocks));
  return plan.risks.map((one) => `${one.area ?? '–'}: ${one.risk} → ${one.measures.join('; ')}`);
}

describe('internkontrollplaner', () => {
  it('reads merged areas and risks with several measures', () => {
    expect(
      risks(
        table([
          ['Verksamhet', 'Risk', 'Åtgärd'],
          [{ text: 'HR', rows: 2 }, { text: 'Risk för ohälsa.', rows: 2 }, 'Följa upp årligen.'],
          [null, null, 'Utbilda chefer.'],
          [{ text: 'Ekonomi', rows: 2 }, 'Risken att fakturor är fel.', 'Ta stickprov.'],
          [null, 'Risken att inköp sker utanför avtal.', 'Risken att avtal saknas gås igenom.'],
        ]),
      ),
    ).toEqual([
      'HR: Risk för ohälsa. → Följa upp årligen.; Utbilda chefer.',
      'Ekonomi: Risken att fakturor är fel. → Ta stickprov.',
      'Ekonomi: Risken att inköp sker utanför avtal. → Risken att avtal saknas gås igenom.',
    ]);
  });

  it('reads empty cells as merged ones', () => {
    expect(
      risks(
        table(
          [
            ['Område', 'Risk', 'Åtgärd'],
            ['IT', 'Risk för avbrott.', 'Öva.'],
            ['', '', 'Testa reservkraft.'],
            ['', 'Risk för intrång.', 'Granska loggar.'],
          ],
          { isRuled: false, header: 0 },
        ),
      ),
    ).toEqual([
      'IT: Risk för avbrott. → Öva.; Testa reservkraft.',
      'IT: Risk för intrång. → Granska loggar.',
    ]);
  });

  it('reads measures before risks, and columns for grading and responsibility', () => {
    expect(
      risks(
        table([
          [
            'Nr',
            'Åtgärd',
            'Sannolikhet',
            'Konsekvens',
            'Riskvärde',
            'Riskbeskrivning',
            'Process',
            'Ansvarig',
          ],
          [
            '1',
            'Dubbla attester',
            '3',
            '4',
            '12',
            'Felaktiga utbetalningar',
            'Ekonomi',
            'Controller',
          ],
        ]),
      ),
    ).toEqual(['Ekonomi: Felaktiga utbetalningar → Dubbla attester']);
  });

  it('reads kontrollmoment where there is no åtgärd, and takes åtgärd where there are both', () => {
    expect(
      risks(
        table([
          ['Process', 'Risk', 'Kontrollmoment', 'Frekvens'],
          ['Lön', 'Fel lön betalas ut', 'Avstämning', 'Månad'],
        ]),
      ),
    ).toEqual(['Lön: Fel lön betalas ut → Avstämning']);
    expect(
      risks(
        table([
          ['Risk', 'Kontrollmoment', 'Åtgärd', 'Ansvarig för åtgärd'],
          ['Fel lön', 'Stickprov', 'Ny rutin', 'HR-chef'],
        ]),
      ),
    ).toEqual(['–: Fel lön → Ny rutin']);
  });

  it('reads areas that are rows of their own', () => {
    expect(
      risks(
        table([
          ['Risk', 'Riskvärde', 'Åtgärd'],
          [{ text: 'Personal', span: 3 }],
          ['Brist på ingenjörer', '9', 'Traineeprogram'],
          [{ text: 'Ekonomi', span: 3 }],
          ['Höga räntor', '6', 'Räntebindning'],
        ]),
      ),
    ).toEqual([
      'Personal: Brist på ingenjörer → Traineeprogram',
      'Ekonomi: Höga räntor → Räntebindning',
    ]);
  });

  it('reads paragraphs and bullets in a cell as measures, and wrapped lines as one', () => {
    expect(
      risks(
        table([
          ['Område', 'Risk', 'Åtgärd'],
          ['HR', 'Risk för hot.', 'Larm installeras.\nUtbildning ges varje år.'],
          ['IT', 'Risk för avbrott.', '• Öva\n• Testa reservkraft'],
          ['Plan', 'Risk för försening.', 'Tidplaner följs upp av\nbyggenheten.'],
        ]),
      ),
    ).toEqual([
      'HR: Risk för hot. → Larm installeras.; Utbildning ges varje år.',
      'IT: Risk för avbrott. → Öva; Testa reservkraft',
      'Plan: Risk för försening. → Tidplaner följs upp av byggenheten.',
    ]);
  });

  it('reads dashes after a full stop on one line as measures, but not a single dash', () => {
    expect(
      risks(
        table(
          [
            ['Verksamhet', 'Risk', 'Åtgärd'],
            ['Trafik', 'Risk att turer ställs in.', '-Månatliga möten. -Vite enligt avtal.'],
            ['Trafik', 'Risk att skyltar saknas.', 'Åtgärd: -Varje chef går en rond - årligen.'],
          ],
          { header: 0 },
        ),
      ),
    ).toEqual([
      'Trafik: Risk att turer ställs in. → Månatliga möten.; Vite enligt avtal.',
      'Trafik: Risk att skyltar saknas. → Åtgärd: -Varje chef går en rond - årligen.',
    ]);
  });

  it('leaves the count out where each cell counts from 1, also where it lists one', () => {
    const names = ['Område', 'Risk', 'Åtgärder'];
    const rows = [
      ['Trafik', 'Risk att skyltar saknas.', '1. Rond varje vecka.\n2. Karta över skyltar.'],
      ['Park', 'Risk att träd faller.', '1. Besiktning.'],
    ];
    expect(risks(table([names, ...rows]))).toEqual([
      'Trafik: Risk att skyltar saknas. → Rond varje vecka.; Karta över skyltar.',
      'Park: Risk att träd faller. → Besiktning.',
    ]);
  });

  it('gives a measure whose cell is merged over several risks to each of them', () => {
    expect(
      risks(
        table([
          ['Område', 'Risk', 'Åtgärd'],
          ['Bygg', 'Risk för fukt.', { text: 'Besiktning varje kvartal.', rows: 2 }],
          ['Bygg', 'Risk för sprickor.', null],
        ]),
      ),
    ).toEqual([
      'Bygg: Risk för fukt. → Besiktning varje kvartal.',
      'Bygg: Risk för sprickor. → Besiktning varje kvartal.',
    ]);
  });

  it('joins cells that a page break cut, in lower case and before a capital', () => {
    const header = ['Verksamhet', 'Risk', 'Åtgärd'];
    expect(
      risks(
        table(
          [
            header,
            [
              'Miljö',
              'Risken att tillsyn inte hinns med på grund av',
              'Planera tillsynen efter risk och följa upp',
            ],
          ],
          { pages: [8, 8] },
        ),
        table(
          [
            header,
            ['', 'brist på inspektörer.', 'EU:s krav varje kvartal.'],
            ['', '', 'Rekrytera två inspektörer.'],
            ['Vatten', 'Risken att ledningar brister.', 'Byt ledningar.'],
          ],
          { pages: [9, 9, 9, 9] },
        ),
      ),
    ).toEqual([
      'Miljö: Risken att tillsyn inte hinns med på grund av brist på inspektörer. → Planera tillsynen efter risk och följa upp EU:s krav varje kvartal.; Rekrytera två inspektörer.',
      'Vatten: Risken att ledningar brister. → Byt ledningar.',
    ]);
  });

  it('joins words that a narrow column broke without a hyphen', () => {
    expect(
      risks(
        table([
          ['Verksam\nhet', 'Risk', 'Åtgärd'],
          ['Patientsäk\nerhet', 'Risk för fel.', 'Öva.'],
          ['Kvalitet\noch\nutvecklin\ng', 'Risk för fel.', 'Öva.'],
          ['Forskning\noch\nutbildning', 'Risk för fel.', 'Öva.'],
          ['Infor-\nmation', 'Risk för fel.', 'Öva.'],
        ]),
      ).map((one) => one.split(':')[0]),
    ).toEqual([
      'Patientsäkerhet',
      'Kvalitet och utveckling',
      'Forskning och utbildning',
      'Information',
    ]);
  });

  it('says when a measure has no risk', () => {
    const { findings } = parsePlan(
      wordSource(
        heading('Internkontrollplan', 1),
        table([
          ['Område', 'Risk', 'Åtgärd'],
          ['', '', 'Öva.'],
          ['IT', 'Risk för avbrott.', 'Testa.'],
        ]),
      ),
    );
    expect(findings.map((one) => one.code)).toContain('measure-without-risk');
  });
});
