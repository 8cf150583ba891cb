import {
  sentencePlace,
  type CheckedPlan,
  type CheckRule,
  type RuleFinding,
  type Sentence,
} from '../../check-context.ts';
import type { BodyBlock } from '../../../plan/plan.ts';

const TO_TABLE =
  /(?:se (?:\p{L}+ ){0,3}(?:tabell\p{L}*|diagram\p{L}*|figur\p{L}*|fördelning(?: \p{L}+)?) nedan|nedanstående (?:tabell|diagram|figur)|tabellen nedan)/iu;
/** A table stands at most this many blocks after the sentence that points to it. */
const NEAR = 5;

/** "Se tabell nedan" where no table or picture follows. */
export const missingTable: CheckRule = ({ subject }) => {
  const blocks = subject.plan.body;
  return subject.sentences.flatMap((sentence): RuleFinding[] => {
    const match = TO_TABLE.exec(sentence.text);
    if (!match) return numberedTable(subject, sentence);
    if (followsTable(blocks, sentence)) return [];
    // A text file has lost its pictures, so the table may well stand in the original.
    const isTextFile = sentence.block.source.lineStart !== null;
    const hint = isTextFile ? ' Den kan vara en bild, som inte följer med i en textfil.' : '';
    return [
      {
        severity: 'info',
        message: `Texten säger ”${match[0]}”, men ingen tabell eller bild följer i det inlästa dokumentet.${hint}`,
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

const TO_NUMBER = /(?<!\p{L})tabell (\d{1,2})(?!\d|[.:]\d)/giu;

/** "Enligt tabell 9" where no table has that number. */
function numberedTable(subject: CheckedPlan, sentence: Sentence): RuleFinding[] {
  const isCaption = ({ text }: { text: string }, number: string): boolean =>
    new RegExp(`^tabell ${number}(?!\\d)`, 'iu').test(text.trim());
  return [...sentence.text.matchAll(TO_NUMBER)]
    .filter(([, number]) => !subject.plan.body.some((block) => isCaption(block, number!)))
    .map(([printed]): RuleFinding => ({
      severity: 'info',
      message: `Texten hänvisar till ${printed.toLowerCase()}, men ingen tabell i det inlästa dokumentet har det numret.`,
      places: [sentencePlace(subject, sentence)],
    }));
}
