import {
  sentencePlace,
  type CheckRule,
  type RuleFinding,
  type Sentence,
} from '../check-context.ts';
import type { BodyBlock } from '../../plan/plan.ts';

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
