import { spelledOutIn } from '../text/spelled-out.ts';
import { partPlace, sentencePlace, type CheckedPlan } from './check-context.ts';
import type { CheckPlace } from './finding.ts';

/** An abbreviation with the words it stands for, as one place spells it out. */
export interface SpelledOut {
  abbreviation: string;
  words: string;
  document: CheckedPlan;
  place: CheckPlace;
}

/** Every place in a document that spells an abbreviation out, footnotes of tables and styrtal too. */
export function spelledOut(document: CheckedPlan): SpelledOut[] {
  const running = document.sentences.flatMap((sentence) =>
    spelledOutIn(sentence.text).map((reading) => ({
      ...reading,
      document,
      place: sentencePlace(document, sentence),
    })),
  );
  const notes = document.plan.budgetTables.flatMap((table) =>
    table.footnotes.flatMap((note) =>
      spelledOutIn(note).map((reading) => ({
        ...reading,
        document,
        place: partPlace(document, table.source, note),
      })),
    ),
  );
  const measured = document.plan.indicators.flatMap(({ text, source }) =>
    spelledOutIn(text).map((reading) => ({
      ...reading,
      document,
      place: partPlace(document, source, text),
    })),
  );
  return [...running, ...notes, ...measured];
}
