import type { BudgetTable } from '../../../plan/plan.ts';
import { partPlace, type CheckRule, type RuleFinding } from '../../check-context.ts';
import { tableName } from '../../figure.ts';

const MARK = /\*(?:\s?\*)*\)/gu;
const bare = (mark: string): string => mark.replace(/\s/gu, '');

/** Marks in a text; a closing parenthesis of its own belongs to no mark. */
const marksIn = (text: string): string[] => [...text.matchAll(MARK)].map(([mark]) => bare(mark));

/** A footnote that nothing in its table points to, or a mark without footnote. */
export const footnoteMarks: CheckRule = ({ subject }) =>
  subject.plan.budgetTables.flatMap((table): RuleFinding[] => {
    const notes = table.footnotes.flatMap((note) => {
      const mark = marksIn(note.slice(0, 6))[0];
      return mark ? [{ mark, note }] : [];
    });
    const used = new Set(marksIn(wordsOf(table)));
    const loose = notes.filter(({ mark }) => !used.has(mark));
    return loose.map(({ mark, note }) => ({
      severity: 'info',
      message: `Fotnoten ${mark} under tabellen ${tableName(table)} hör inte till någon rad: märket finns inte i tabellen.`,
      places: [partPlace(subject, table.source, note)],
    }));
  });

const wordsOf = (table: BudgetTable): string =>
  [table.title, ...table.columns, ...table.rows.flatMap((row) => [row.label, ...row.cells])].join(
    '\n',
  );
