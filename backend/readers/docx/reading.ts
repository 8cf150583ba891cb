import type { SourceBlock, SourceProblem } from '../../../shared/source/source.ts';
import type { DrawnTexts } from './diagrams.ts';
import type { Numbering } from './numbering.ts';
import type { Styles } from './styles.ts';
import type { XmlElement } from './xml.ts';

/** What reading one Word file carries along from paragraph to paragraph. */
export interface Reading {
  styles: Styles;
  numbering: Numbering;
  /** Open fields, innermost last: whether their instruction or their result is being read. */
  fields: ('instruction' | 'result')[];
  footnotes: ReadonlyMap<string, XmlElement>;
  endnotes: ReadonlyMap<string, XmlElement>;
  drawings: DrawnTexts;
  /** Number of the last note referred to. */
  noteCount: number;
  /** Blocks that are the text of a note. */
  notes: Set<SourceBlock>;
  /** Invisible characters taken out so far. */
  removed: number;
  problems: Map<string, SourceProblem>;
}

const PROBLEMS = {
  'tracked-changes':
    'Dokumentet har spårade ändringar som inte är godkända. Tillägg är med, strukna ord är det inte.',
  comments: 'Dokumentet har kommentarer. De är inte med i texten.',
  'hidden-text': 'Dokumentet har dold text. Den är inte med.',
  'embedded-document': 'Dokumentet bäddar in ett annat dokument. Det är inte med.',
  'external-parts': 'Dokumentet hänvisar till sådant som ligger utanför filen. Det är inte hämtat.',
} as const;

/** Notes once that something of a kind was met. */
export function note(reading: Reading, code: keyof typeof PROBLEMS): void {
  reading.problems.set(code, { code, message: PROBLEMS[code], page: null });
}
