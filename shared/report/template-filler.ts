import { placeholderName, type PlaceholderSource } from './fill-placeholders.ts';
import type { Fact, Report } from './report.ts';

/** The place that the document's own text takes. */
export const CONTENT = 'innehåll';
/** Places that a template may have whatever the document; without a value they are left empty. */
const STANDARD = [
  'rubrik',
  CONTENT,
  'datum',
  'diarienummer',
  'handläggare',
  'organ',
  'sammanträdesdatum',
  'författare',
  'ämne',
];
/** Minutes name who wrote them by another word than a template's place does. */
function otherNames(facts: readonly Fact[]): [string, string][] {
  const writer = facts.find(({ label }) => label === 'Antecknat av');
  return writer === undefined ? [] : [['handläggare', writer.value]];
}

/** The values that the document gives a template, by the name of their place. */
function valuesOf(report: Report): Map<string, string> {
  return new Map([
    ['datum', report.date],
    ...otherNames(report.facts),
    ...report.facts.map(({ label, value }) => [placeholderName(label), value] as const),
    ['rubrik', report.title],
    ['författare', report.author],
    ['ämne', report.subject],
  ]);
}

/** Fills places and remembers what there was to say about them. */
export class Filler implements PlaceholderSource {
  readonly #values: Map<string, string>;
  readonly #blocks: string;
  readonly #unknown = new Set<string>();
  readonly #empty = new Set<string>();
  readonly filled = new Set<string>();
  /** The content goes into the text itself, not into its header or footer. */
  isInBody = true;

  constructor(report: Report, blocks: string) {
    this.#values = valuesOf(report);
    this.#blocks = blocks;
  }

  textOf(name: string): string | null {
    const value = this.#values.get(name) ?? (STANDARD.includes(name) ? '' : null);
    if (value === null || name === CONTENT) this.#unknown.add(name);
    else this.filled.add(name);
    if (value === '') this.#empty.add(name);
    return name === CONTENT ? null : value;
  }

  blocksOf(name: string): string | null {
    if (name !== CONTENT || !this.isInBody || this.filled.has(CONTENT)) return null;
    this.filled.add(CONTENT);
    return this.#blocks;
  }

  findings(): string[] {
    const shown = (names: Iterable<string>) => [...names].map((name) => `{{${name}}}`).join(', ');
    const known = shown(new Set([...STANDARD, ...this.#values.keys()]));
    const unknown = [...this.#unknown].map((name) =>
      name === CONTENT
        ? `Mallen har platsen {{${CONTENT}}} mer än en gång, eller i sidhuvudet. Bara den första i texten fylls.`
        : `Mallen har platsen {{${name}}}, som Beredd inte känner. Den står kvar. Kända platser: ${known}.`,
    );
    const empty = [...this.#empty].filter((name) => name !== CONTENT);
    return [
      ...unknown,
      ...(empty.length > 0
        ? [`Dokumentet har inget värde för ${shown(empty)}. Platsen är tom.`]
        : []),
      ...(this.filled.has(CONTENT)
        ? []
        : [`Mallen har ingen plats {{${CONTENT}}}. Texten står sist i dokumentet.`]),
    ];
  }
}

/**
 * The facts that no place of a template has taken: who was present is not lost because the region's
 * letterhead has no line for it. Whose the document is, the letterhead itself says.
 */
export const unplacedFacts = (facts: readonly Fact[], places: ReadonlySet<string>): Fact[] =>
  facts.filter(({ label }) => {
    const name = placeholderName(label);
    if (name === 'organisation' || places.has(name)) return false;
    return !(name === 'antecknat av' && places.has('handläggare'));
  });
