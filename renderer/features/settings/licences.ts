/** A work that Beredd is built of, and the licence it comes with. */
export interface Licence {
  name: string;
  licence: string;
}

/** What ships with Beredd, as the packages themselves state it. */
export const LICENCES: readonly Licence[] = [
  { name: 'React', licence: 'MIT' },
  { name: 'MUI', licence: 'MIT' },
  { name: 'Emotion', licence: 'MIT' },
  { name: 'Zustand', licence: 'MIT' },
  { name: 'Zod', licence: 'MIT' },
  { name: 'SQLite', licence: 'allmän egendom' },
  { name: 'better-sqlite3', licence: 'MIT' },
  { name: 'PDF.js', licence: 'Apache 2.0' },
  { name: 'pdfkit', licence: 'MIT' },
  { name: 'fontkit', licence: 'MIT' },
  { name: 'fflate', licence: 'MIT' },
  { name: 'saxes', licence: 'ISC' },
  { name: 'age-encryption', licence: 'BSD 3-Clause' },
  { name: 'noble', licence: 'MIT' },
  { name: 'Electron', licence: 'MIT' },
  { name: 'Literata', licence: 'OFL 1.1' },
  { name: 'Source Sans 3', licence: 'OFL 1.1' },
];
