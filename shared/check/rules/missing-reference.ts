import {
  sentencePlace,
  type CheckRule,
  type RuleFinding,
  type Sentence,
} from '../check-context.ts';
import type { BodyBlock } from '../../plan/plan.ts';

const TO_SECTION =
  /(?<!\p{L})(?:kapitel|avsnitt|punkt|kap\.?) (\d+(?:\.\d+)*)(?![\d§]| ?§| kap)/giu;
/** A law's own chapters are not this document's. */
const LAW = /lag(?:en)?(?!\p{L})|balken|förordning|KL(?!\p{L})|§/u;

/** "Se avsnitt 4.7" where the plan has no 4.7. */
export const missingSection: CheckRule = ({ subject }) => {
  const numbers = new Set(subject.plan.sections.flatMap((s) => s.number ?? []));
  if (numbers.size === 0) return [];
  return subject.sentences.flatMap((sentence): RuleFinding[] => {
    if (LAW.test(sentence.text)) return [];
    return [...sentence.text.matchAll(TO_SECTION)]
      .filter(([, number]) => !numbers.has(number!))
      .map(([printed]) => ({
        severity: 'warning',
        message: `Texten hänvisar till ${printed.toLowerCase()}, men planen har inget sådant.`,
        places: [sentencePlace(subject, sentence)],
      }));
  });
};

const TO_TABLE =
  /(?:se (?:\p{L}+ ){0,3}(?:tabell\p{L}*|diagram\p{L}*|figur\p{L}*|fördelning(?: \p{L}+)?) nedan|nedanstående (?:tabell|diagram|figur)|tabellen nedan)/iu;
/** A table stands at most this many blocks after the sentence that points to it. */
const NEAR = 5;

/** "Se tabell nedan" where no table or picture follows. */
export const missingTable: CheckRule = ({ subject }) => {
  const blocks = subject.plan.body;
  return subject.sentences.flatMap((sentence): RuleFinding[] => {
    const match = TO_TABLE.exec(sentence.text);
    // A text file has lost its pictures and often the cells of its tables.
    const isTextFile = sentence.block.source.lineStart !== null;
    if (!match || isTextFile || followsTable(blocks, sentence)) return [];
    return [
      {
        severity: 'info',
        message: `Texten säger ”${match[0]}”, men ingen tabell eller bild följer i det inlästa dokumentet.`,
        places: [sentencePlace(subject, sentence)],
      },
    ];
  });
};

function followsTable(blocks: readonly BodyBlock[], { block }: Sentence): boolean {
  const at = blocks.indexOf(block);
  return blocks
    .slice(at + 1, at + 1 + NEAR)
    .some(({ kind }) => kind === 'table' || kind === 'picture' || kind === 'caption');
}
