/** A finding's rule as a heading, and what part of the plan it speaks of. */
export interface FindingName {
  title: string;
  about: string;
}

const NAMES: Readonly<Record<string, FindingName>> = {
  'table-sum': { title: 'Summan stämmer inte', about: 'Budget' },
  'parts-exceed-whole': { title: 'Delarna är mer än helheten', about: 'Budget' },
  'sign-slip': { title: 'Omvänt tecken', about: 'Budget' },
  'totals-disagree': { title: 'Två tabeller säger olika', about: 'Budget' },
  'growth-against-amount': { title: 'Procent och kronor går isär', about: 'Budget' },
  'growth-in-prose': { title: 'Ökning i texten, annat i tabellen', about: 'Budget' },
  'prose-against-table': { title: 'Text och tabell går isär', about: 'Budget' },
  'memo-against-plan': { title: 'Skrivelsen och planen går isär', about: 'Handling' },
  'named-row-amount': { title: 'Beloppet i texten och raden går isär', about: 'Budget' },
  'unchanged-in-prose': { title: 'Oförändrat i texten, ändrat i tabellen', about: 'Budget' },
  'restated-budget': { title: 'Omräknad budget', about: 'Budget' },
  'restated-prose': { title: 'Annat belopp än förra året', about: 'Text' },
  'indicator-over-years': { title: 'Styrtal över åren', about: 'Styrtal' },
  'indicator-target': { title: 'Målet är sämre än utfallet', about: 'Styrtal' },
  'indicator-year': { title: 'Utfall utan år', about: 'Styrtal' },
  'impossible-share': { title: 'Andel som inte kan stämma', about: 'Styrtal' },
  'counted-parts': { title: 'Antalet i texten stämmer inte', about: 'Text' },
  'counted-list': { title: 'Antalet och listan går isär', about: 'Text' },
  'authority-term': { title: 'Ord från en annan sorts myndighet', about: 'Text' },
  'impossible-date': { title: 'Datum som inte finns', about: 'Text' },
  'paper-older-than-matter': { title: 'Datum äldre än ärendet', about: 'Handling' },
  'wrong-weekday': { title: 'Fel veckodag', about: 'Text' },
  'deadline-passed': { title: 'Tiden har redan gått', about: 'Uppdrag' },
  'year-left-behind': { title: 'Årtal från förra planen', about: 'Text' },
  'wrong-named-year': { title: 'Fel årtal i ett namn', about: 'Text' },
  'recipient-names': { title: 'Mottagare med olika namn', about: 'Uppdrag' },
  'abbreviation-readings': { title: 'Förkortning med två betydelser', about: 'Text' },
  'name-spelling': { title: 'Namn stavat på två sätt', about: 'Text' },
  'missing-section': { title: 'Hänvisning till avsnitt som saknas', about: 'Text' },
  'missing-table': { title: 'Hänvisning till tabell som saknas', about: 'Text' },
  'missing-appendix': { title: 'Hänvisning till bilaga som saknas', about: 'Text' },
  'missing-page': { title: 'Hänvisning till sida som saknas', about: 'Text' },
  'footnote-marks': { title: 'Fotnot utan rad', about: 'Budget' },
  'document-order': { title: 'Numrering som hoppar', about: 'Text' },
};

const UNNAMED: FindingName = { title: 'Anmärkning', about: 'Text' };

/** What to call the findings of a rule; a rule without a name of its own is an 'Anmärkning'. */
export const findingName = (code: string): FindingName => NAMES[code] ?? UNNAMED;
