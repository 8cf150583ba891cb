import type { NotePart } from './note.ts';

/** What a part is called in a sentence: 'ett uppdrag', 'Uppdraget … är borta'. */
export const PART_NOUNS: Readonly<Record<NotePart['kind'], { one: string; the: string }>> = {
  assignment: { one: 'ett uppdrag', the: 'Uppdraget' },
  indicator: { one: 'ett styrtal', the: 'Styrtalet' },
  goal: { one: 'ett mål', the: 'Målet' },
  section: { one: 'ett avsnitt', the: 'Avsnittet' },
  risk: { one: 'en risk', the: 'Risken' },
  budgetTable: { one: 'en budgettabell', the: 'Budgettabellen' },
  budgetRow: { one: 'en budgetrad', the: 'Budgetraden' },
};
