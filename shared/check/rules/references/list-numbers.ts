import type { CheckRule, RuleFinding } from '../../check-context.ts';
import { headedTables, rowPlace } from '../../headed-tables.ts';

/** The first column of a numbered list. */
const NUMBER = /^(?:nr|nummer|#|löpnr|löpnummer)\.?$/iu;
/** A longer leap is another numbering. */
const MAX_GAP = 2;

/**
 * A number that is left out or comes twice in a numbered table of risks or measures. Uppdrag have
 * their own check, and styrtal may begin again in each table.
 */
export const listNumbers: CheckRule = ({ subject }) =>
  headedTables(subject)
    .filter(({ header, block }) => NUMBER.test(header[0] ?? '') && block.part?.kind === 'risks')
    .flatMap((table) => {
      const numbered = table.rows.filter((row) => /^\d{1,3}\.?$/u.test((row[0] ?? '').trim()));
      return numbered.slice(1).flatMap((row, i): RuleFinding[] => {
        const [before, now] = [numbered[i]!, row].map(([cell = '']) => Number.parseInt(cell, 10));
        const step = now! - before!;
        if (step === 1 || step < 0 || step > MAX_GAP) return [];
        return [
          {
            severity: 'info',
            message:
              step === 0
                ? `I tabellen står nummer ${now} på två rader.`
                : `I tabellen går numren från ${before} till ${now}: saknas en rad?`,
            places: [numbered[i]!, row].map((one) => rowPlace(subject, table, one)),
          },
        ];
      });
    });
